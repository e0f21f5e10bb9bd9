import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { takeOffItem } from '../../../src/committee/changes/take-off-item.ts'
import type { By } from '../../../src/committee/kernel/actor.ts'
import { answerQuestion } from '../../../src/committee/members/questions/clerks-question.ts'
import { tellClerks } from '../../../src/committee/record/tell-clerks.ts'
import type { VerbName } from '../../../src/committee/verbs.ts'
import { outcomesEntered, withVersion } from '../changes.ts'
import type { Marlshire, Name } from '../committee.ts'
import { interested } from '../interests.ts'
import { closed, type October, polled, posted, readyToPost, received } from '../meeting.ts'
import { questioned } from '../questions.ts'
import { recordedAndHeld } from '../recorded.ts'
import { withWaitingFile } from '../waiting-files.ts'

/** Everyone who might try: each kind of seat, somebody without one, and accounts from elsewhere. */
export const actors = [
  'ruth',
  'tom',
  'nia',
  'asha',
  'eve',
  'gil',
  'sam',
  'una',
  'dev',
  'olive',
  'hal',
  'ivy',
  'wes',
  'nobody',
  'console',
] as const satisfies readonly (Name | 'nobody' | 'console')[]
export type Actor = (typeof actors)[number]

export const clerk: readonly Actor[] = ['ruth', 'console']
export const chairs: readonly Actor[] = ['tom', 'nia']
export const members: readonly Actor[] = ['tom', 'nia', 'asha', 'eve', 'gil', 'sam']
export const shell: readonly Actor[] = ['console']
/** Everyone whom Quorate knows. Those with something open come first. */
export const known: readonly Actor[] = [...members, 'ruth', 'una', 'dev', 'olive', 'hal', 'ivy', 'wes']

export type Ids = October & { readonly pollTopic: string; readonly interest: string }

/** How far a meeting is before a deed is done. */
const stages = {
  draft: received,
  ready: readyToPost,
  open: posted,
  questioned,
  interested,
  closed,
  polled,
  async met(m: Marlshire) {
    const ids = await polled(m)
    m.at('2017-10-02T16:00')
    return ids
  },
  file: withWaitingFile,
  version: withVersion,
  'version not wanted': withVersion,
  'closed too early': closed,
  'outcomes entered': outcomesEntered,
  'falls through': posted,
  async 'not arrived'(m: Marlshire) {
    const ids = await posted(m)
    const fault = { fault: 'bot-not-in-room', refused: 'not_in_channel', waits: true } as const
    const meeting = await m.store.look.meetings.get(ids.meeting)
    if (meeting === null) throw new Error('there is no meeting')
    const notice = { about: 'quorum', subjectId: ids.meeting, words: 'The quorum is short.' } as const
    await m.store.transact(async (tx) => {
      await tx.posts.update({ kind: 'agenda' }, fault)
      await tellClerks(m.core, tx, meeting, notice)
      await tx.messages.update({ about: 'quorum' }, { state: 'uncertain', why: 'no_answer' })
    })
    return ids
  },
  // The last four are for forms only: their deeds run at other stages, too.
  async cancelled(m: Marlshire) {
    const ids = await posted(m)
    await cancelMeeting(m.core, m.as('ruth'), { meetingId: ids.meeting, reason: 'The hall is shut.' })
    return ids
  },
  async 'taken off'(m: Marlshire) {
    const ids = await posted(m)
    const off = { itemId: ids.item, state: 'deferred', reason: 'He is ill.' } as const
    await takeOffItem(m.core, m.as('ruth'), off)
    return ids
  },
  recorded: recordedAndHeld,
  async answered(m: Marlshire) {
    const ids = await questioned(m)
    await answerQuestion(m.core, m.as('ruth'), { questionId: 'question-1', words: 'Twelve.' })
    return ids
  },
} satisfies Record<string, (m: Marlshire) => Promise<October>>
export type Stage = keyof typeof stages
export const allStages: readonly Stage[] = [
  'draft',
  'ready',
  'open',
  'questioned',
  'interested',
  'closed',
  'polled',
  'met',
  'file',
  'version',
  'version not wanted',
  'closed too early',
  'outcomes entered',
  'falls through',
  'not arrived',
]

export async function bring(m: Marlshire, stage: Stage): Promise<Ids> {
  return withRows(m, await stages[stage](m))
}

export async function withRows(m: Marlshire, ids: October): Promise<Ids> {
  const [pollTopic] = await m.store.look.pollTopics.find({})
  const [interest] = await m.store.look.interests.find({})
  return { ...ids, pollTopic: pollTopic?.id ?? '', interest: interest?.id ?? 'none' }
}

/** The states of a meeting, in order; and cancelled, which may come at any time before it is held. */
export const states = [
  'draft',
  'ready',
  'open',
  'closing',
  'closed',
  'polled',
  'met',
  'recorded',
  'confirmed',
  'cancelled',
] as const
export type State = (typeof states)[number]

/** For deeds that do not depend on the state of a meeting. */
export const always: readonly State[] = states

/** From one state to another, inclusive; never cancelled. */
export function during(first: State, last: State): readonly State[] {
  return states.slice(states.indexOf(first), states.indexOf(last) + 1)
}

/** One thing that somebody may do: the verb, when, and who may. */
export type Deed = {
  readonly verb: VerbName
  /** Where it is tried first: twice, and by those who may not. */
  readonly stage: Stage
  readonly who: readonly Actor[]
  /** Every state of a meeting in which it can be done. In all others it does nothing. */
  readonly states: readonly State[]
  /** Those who may, but find nothing to do. */
  readonly idle?: readonly Actor[]
  /** Runs first, so there is something to do. */
  readonly after?: (m: Marlshire, ids: Ids) => Promise<unknown>
  readonly does: (m: Marlshire, by: By, ids: Ids) => Promise<unknown>
}
