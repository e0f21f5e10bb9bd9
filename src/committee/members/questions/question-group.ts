import type { Question, Wish } from './question.ts'

/** A question with those that the clerk merged into it. */
export type QuestionGroup = {
  /** The one that the others were merged into. Sending, answering and further merging use its id. */
  readonly root: Question
  /** Those that stand, in order. The first one's words are put to officers. */
  readonly standing: readonly [Question, ...Question[]]
  /** Each once. */
  readonly askers: readonly string[]
  readonly wants: Wish
  /** Those who want it raised at the meeting, if others want a written answer. */
  readonly raisers: readonly string[]
  readonly officerId: string | null
  /** The officer's latest answer, unless the clerk has forwarded it. */
  readonly offered: string | null
  /** When an officer last answered, forwarded or not. */
  readonly offeredAt: Date | null
  readonly answer: string | null
}

/**
 * The questions of one item as they are put to officers, in the order in which they were asked. A question that was taken
 * back, or whose asker takes no part, is left out; the first of those merged into it then takes its place.
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

/** True if it still waits for a written answer. */
export function isUnanswered({ wants, answer }: QuestionGroup): boolean {
  return wants === 'written' && answer === null
}

function latestOffer(all: readonly Question[]): Question | undefined {
  const at = ({ offeredAt }: Question) => offeredAt?.getTime() ?? 0
  return all.filter((one) => one.offered !== null).sort((a, b) => at(b) - at(a))[0]
}

/** The clerk may have worded the answer differently from the offer. */
function isOlder(offer: Question, answered: Question | undefined): boolean {
  if (answered?.answeredAt == null || offer.offeredAt === null) return false
  return offer.offeredAt <= answered.answeredAt
}
