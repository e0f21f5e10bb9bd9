import { longDay } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { found, placeOfItem } from '../find.ts'
import { hangActs } from '../keeping/hang-acts.ts'
import { changeMeeting, takeMeeting } from '../meetings/change-meeting.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { responseLabels } from '../outcomes/answer.form.ts'
import { decisionLabels } from '../outcomes/resolution.form.ts'
import type { Resolution } from '../outcomes/resolution.ts'
import type { By } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import { redraw } from '../posts/want-post.ts'
import { calledBy } from '../reports/recommendation.ts'
import type { Tables, Transaction } from '../store.ts'
import { topicDecisionLabels } from '../work-plan/outcome.form.ts'
import type { TopicOutcome } from '../work-plan/outcome.ts'
import { asSentence, keepChange } from './keep-change.ts'

/** One outcome that was entered, of a recommendation or of a topic, by its own id: entered anew since, it is another. */
export type Entered = { readonly kind: 'resolution' | 'topic'; readonly id: string }

/**
 * Takes back an outcome that was entered wrongly. What was entered is kept with the reason; a topic goes off the work
 * plan again, and its proposer's card says so.
 * @throws CommitteeError not-found where it was taken back already
 */
export async function undoOutcome(
  core: Core,
  by: By,
  input: { readonly entered: Entered; readonly reason: string },
): Promise<boolean> {
  const { entered, reason } = input
  const about = await whatWasEntered(core.store.look, entered)
  const change = {
    act: 'take back an outcome',
    subject: about.subject,
    subjectId: about.subjectId,
    evenIfCancelled: true,
    redraws: 'all',
  } as const
  return changeMeeting(core, by, about.meetingId, change, async (tx, place, person) => {
    const meeting = await takeMeeting(tx, place.meeting)
    mustNotBeConfirmed(meeting)
    if (!(await takeBack(core, tx, entered, about.subjectId))) return false
    const item = about.itemId === null ? {} : { item: (await placeOfItem(tx, about.itemId)).item }
    await keepChange(core, tx, { meeting }, person, {
      ...item,
      kind: 'outcome-undone',
      reason,
      before: about.before,
      also: about.proposer === null ? [] : [about.proposer],
      words: `The outcome that was entered for ${about.what} is taken back. ${asSentence(reason)} If there is another to enter, the clerk will enter it.`,
      usefulUntil: new Date(core.now().getTime() + monthMs),
    })
    return true
  })
}

const monthMs = 30 * 24 * 3600_000

export type About = {
  readonly meetingId: string
  readonly itemId: string | null
  readonly subject: 'recommendation' | 'item' | 'proposal'
  readonly subjectId: string
  readonly proposer: string | null
  /** "recommendation (a) of item 7" */
  readonly what: string
  /** What was entered, in words. */
  readonly before: string
}

/** @throws CommitteeError not-found */
export async function whatWasEntered(tables: Tables, { kind, id }: Entered): Promise<About> {
  return kind === 'topic' ? ofTopic(tables, id) : ofResolution(tables, id)
}

async function ofTopic(tables: Tables, id: string): Promise<About> {
  const outcome = await found(tables.topicOutcomes, id)
  const {
    meetingId,
    itemId,
    id: subjectId,
    personId,
    what,
  } = await found(tables.proposals, outcome.proposalId)
  if (meetingId === null)
    throw new CommitteeError(
      'not-found',
      'This topic comes from no meeting. Please enter its outcome again as it should be.',
    )
  const named = `the topic “${what}”`
  return {
    meetingId,
    itemId,
    subject: 'proposal',
    subjectId,
    proposer: personId,
    what: named,
    before: wordsOfTopic(outcome),
  }
}

async function ofResolution(tables: Tables, id: string): Promise<About> {
  const resolution = await found(tables.resolutions, id)
  const { meetingId, itemId, recommendationId } = resolution
  const { item } = await placeOfItem(tables, itemId)
  const of = recommendationId === null ? null : await found(tables.recommendations, recommendationId)
  const what = of === null ? 'a further resolution' : `recommendation ${calledBy(of)}`
  return {
    meetingId,
    itemId,
    subject: of === null ? 'item' : 'recommendation',
    subjectId: of?.id ?? itemId,
    proposer: null,
    what: `${what} of item ${item.number}`,
    before: wordsOfResolution(resolution),
  }
}

function wordsOfTopic({ decision, targetMeeting, words }: TopicOutcome): string {
  return [
    topicDecisionLabels[decision],
    ...(targetMeeting === null ? [] : [longDay(targetMeeting)]),
    ...(words === null ? [] : [words]),
  ]
    .map(asSentence)
    .join(' ')
}

function wordsOfResolution(one: Resolution): string {
  const votes = (
    [
      ['for', one.vote.for],
      ['against', one.vote.against],
      ['abstained', one.vote.abstained],
    ] as const
  )
    .filter(([, who]) => who.length > 0)
    .map(([how, who]) => `${who.length} ${how}`)
  const parts: [string, string | null][] = [
    ['', decisionLabels[one.decision]],
    ['', one.words],
    ['Recorded vote: ', votes.length === 0 ? null : votes.join(', ')],
    ['Made to: ', one.madeTo],
    ['Sent on ', dayOrNot(one.sentOn)],
    ['Received on ', dayOrNot(one.receivedOn)],
    ['Answer: ', one.response === null ? null : responseLabels[one.response]],
    ['', one.responseWords],
    ['Answered on ', dayOrNot(one.respondedOn)],
  ]
  return parts.flatMap(([label, value]) => (value === null ? [] : [asSentence(`${label}${value}`)])).join(' ')
}

function dayOrNot(day: string | null): string | null {
  return day === null ? null : longDay(day)
}

/** Whether it was there. */
async function takeBack(
  core: Core,
  tx: Transaction,
  { kind, id }: Entered,
  subjectId: string,
): Promise<boolean> {
  if (kind === 'resolution') {
    await hangActs(tx, [{ id }], subjectId)
    return (await tx.resolutions.remove({ id })) > 0
  }
  if ((await tx.topicOutcomes.remove({ id })) === 0) return false
  await tx.entries.remove({ proposalId: subjectId })
  await redraw(core, tx, { kind: 'topic-outcome', subjectId })
  return true
}

function mustNotBeConfirmed({ minutesConfirmedOn }: Meeting): void {
  if (minutesConfirmedOn !== null)
    throw new CommitteeError(
      'minutes-confirmed',
      `The minutes were confirmed on ${longDay(minutesConfirmedOn)}, so the record of this meeting stands. Nothing was changed.`,
    )
}
