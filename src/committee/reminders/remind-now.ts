import { z } from 'zod'
import { type Place, placeOfMeeting } from '../agenda/find.ts'
import { type Meeting, stageOf } from '../agenda/meetings/meeting.ts'
import { atMeeting } from '../agenda/places.ts'
import { type Attempt, clerk, looking } from '../council/permission.ts'
import type { Person } from '../council/person.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { dueMessage } from '../record/message.ts'
import { verb } from '../record/verb.ts'
import type { Tables } from '../store.ts'
import { owingAt } from './audience.ts'
import { reminderWords } from './reminder.words.ts'
import { situationsOf } from './situation.ts'

export type WhoWouldGet = {
  readonly reached: readonly Person[]
  /** Who of these had a reminder today, or has one on its way, by their ids. */
  readonly today: ReadonlyMap<string, 'had' | 'waits'>
  /** They owe a reply and have no account on any platform. */
  readonly unreached: readonly Person[]
  /** They owe a reply and have turned reminders off. */
  readonly off: readonly Person[]
}

/** Who would get a reminder of a meeting now, and who cannot be reached.
 * @throws CommitteeError */
export async function whoWouldGet(core: Core, by: By, meetingId: string): Promise<WhoWouldGet> {
  const place = await placeOfMeeting(core.store.look, meetingId)
  return whoOwes(await remindNow.check({ ...looking(core, by), ...place }))
}

/** @throws CommitteeError replies-closed */
function mustBeOpenForReplies({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  if (stageOf(meeting, now) === 'open') return
  throw new CommitteeError('replies-closed', reminderWords.repliesNotOpen)
}

async function whoOwes({ tx, now, meeting, committee }: Attempt & Place): Promise<WhoWouldGet> {
  const [situation] = await situationsOf(tx, [committee], [meeting])
  if (situation === undefined) throw new Error('a meeting that is open has no committee')
  const owing = owingAt(situation, now)
  const people = await tx.people.find({ id: owing })
  const accounts = await tx.accounts.find({ personId: owing })
  const wishes = await tx.remindings.find({ personId: owing })
  const has = (person: Person) => accounts.some((account) => account.personId === person.id)
  const off = (person: Person) => wishes.some((wish) => wish.personId === person.id && wish.off)
  return {
    reached: people.filter((person) => has(person) && !off(person)),
    today: new Map([
      ...(await onTheirWay(tx, owing, now)).map((id) => [id, 'waits'] as const),
      ...wishes
        .filter(({ lastDay }) => lastDay === dayOf(now))
        .map(({ personId }) => [personId, 'had'] as const),
    ]),
    unreached: people.filter((person) => !has(person)),
    off: people.filter((person) => has(person) && off(person)),
  }
}

/** The ids of those who have a reminder that waits for decent hours, or is being sent. */
async function onTheirWay(tables: Tables, personId: readonly string[], now: Date): Promise<string[]> {
  const due = { kind: 'reminder', state: 'due', dueAt: { atOrBefore: now } } as const
  return (await tables.messages.find({ ...due, personId })).map((message) => message.personId)
}

/** Reminds those who have not replied, even if they had the day's reminder, as the clerk has seen who they are. It waits for
 * decent hours like any other. The form brings the press's id, so a form sent twice reminds once.
 * @returns how many will get it */
export const remindNow = verb({
  act: 'remind now',
  input: z.object({ meetingId: z.string(), pressId: z.string() }),
  place: atMeeting('none'),
  may: clerk,
  while: [mustBeOpenForReplies],
  async run(of, { pressId }) {
    const { core, tx, now, meeting } = of
    const { reached } = await whoOwes(of)
    const reminder = {
      councilId: meeting.councilId,
      kind: 'reminder',
      cause: 'remind-now',
      subjectId: meeting.id,
      occasion: pressId,
      meetingId: meeting.id,
      words: '',
      dueAt: now,
      usefulUntil: meeting.repliesCloseAt ?? now,
    } as const
    tx.wakeOutbox()
    return tx.messages.insertAll(
      reached.map(({ id: personId }) => dueMessage({ ...reminder, id: core.newId(), personId })),
    )
  },
  on: ({ meeting }) => ['meeting', meeting],
})
