import type { Question, Wish } from './question.ts'

/** A question with those that the clerk merged into it. */
export type QuestionGroup = {
  /** The one that the others were merged into: under its id it is sent, answered and merged further. */
  readonly root: Question
  /** Those that stand, in their order; the first one's words are what is put to officers. */
  readonly standing: readonly [Question, ...Question[]]
  /** Each once. */
  readonly askers: readonly string[]
  readonly wants: Wish
  /** Those who want it raised at the meeting, where others want it answered in writing. */
  readonly raisers: readonly string[]
  readonly officerId: string | null
  /** What the officer wrote last and the clerk has not forwarded. */
  readonly offered: string | null
  /** When an officer last wrote something, forwarded or not. */
  readonly offeredAt: Date | null
  readonly answer: string | null
}

/**
 * The questions of one item as they are put to officers, in the order in which they were asked. One that was taken back,
 * or whose asker takes no part, is not among them; where others were merged into it, the first of those stands for it.
 */
export function groupsOf(questions: readonly Question[], noPart: ReadonlySet<string>): QuestionGroup[] {
  return questions.flatMap((root): QuestionGroup[] => {
    if (root.mergedIntoId !== null) return []
    const all = [root, ...questions.filter((one) => one.mergedIntoId === root.id)]
    const [lead, ...others] = all.filter((one) => one.withdrawnAt === null && !noPart.has(one.personId))
    if (lead === undefined) return []
    const standing = [lead, ...others] as const
    const wants = standing.some((one) => one.wants === 'written') ? 'written' : 'at-meeting'
    const raised = standing.filter((one) => one.wants === 'at-meeting')
    const answered = all.find((one) => one.answer !== null)
    const offer = latestOffer(all)
    const forwarded = offer === undefined || answered?.answer === offer.offered
    return [
      {
        root,
        standing: [...standing],
        askers: [...new Set(standing.map((one) => one.personId))],
        wants,
        raisers: wants === 'written' ? [...new Set(raised.map((one) => one.personId))] : [],
        officerId: all.find((one) => one.officerId !== null)?.officerId ?? null,
        offered: forwarded || isOlder(offer, answered) ? null : offer.offered,
        offeredAt: offer?.offeredAt ?? null,
        answer: answered?.answer ?? null,
      },
    ]
  })
}

/** Whether it still waits for a written answer. */
export function isUnanswered({ wants, answer }: QuestionGroup): boolean {
  return wants === 'written' && answer === null
}

function latestOffer(all: readonly Question[]): Question | undefined {
  const at = ({ offeredAt }: Question) => offeredAt?.getTime() ?? 0
  return all.filter((one) => one.offered !== null).sort((a, b) => at(b) - at(a))[0]
}

/** The clerk may have worded the answer otherwise than it was offered. */
function isOlder(offer: Question, answered: Question | undefined): boolean {
  if (answered?.answeredAt == null || offer.offeredAt === null) return false
  return offer.offeredAt <= answered.answeredAt
}
