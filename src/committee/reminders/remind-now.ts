import { placeOfMeeting } from '../agenda/find.ts'
import { stageOf } from '../agenda/meetings/meeting.ts'
import type { Person } from '../council/person.ts'
import { mustBeAllowed } from '../council/who-may.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { dueMessage } from '../record/message.ts'
import { recordAct } from '../record/record-act.ts'
import type { Tables } from '../store.ts'
import { owingAt } from './audience.ts'
import { situationsOf } from './situation.ts'

export type WhoWouldGet = {
  readonly reached: readonly Person[]
  /** Of these, by their id, who had a reminder today, or has one on its way. */
  readonly today: ReadonlyMap<string, 'had' | 'waits'>
  /** Owe a reply and have no account on any platform. */
  readonly unreached: readonly Person[]
  /** Owe a reply and have turned reminders off. */
  readonly off: readonly Person[]
}

/** Who would get a reminder of a meeting now, and who cannot be reached.
 * @throws CommitteeError */
export async function whoWouldGet(
  core: Core,
  tables: Tables,
  by: By,
  meetingId: string,
): Promise<WhoWouldGet> {
  const { meeting, committee } = await placeOfMeeting(tables, meetingId)
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  if (stageOf(meeting, core.now()) !== 'open')
    throw new CommitteeError(
      'replies-closed',
      'Replies are not open for this meeting, so nobody is reminded.',
    )
  const [situation] = await situationsOf(tables, [committee], [meeting])
  if (situation === undefined) throw new Error('a meeting that is open has no committee')
  const owing = owingAt(situation, core.now())
  const people = await tables.people.find({ id: owing })
  const accounts = await tables.accounts.find({ personId: owing })
  const wishes = await tables.remindings.find({ personId: owing })
  const has = (person: Person) => accounts.some((account) => account.personId === person.id)
  const off = (person: Person) => wishes.some((wish) => wish.personId === person.id && wish.off)
  return {
    reached: people.filter((person) => has(person) && !off(person)),
    today: new Map([
      ...(await onTheirWay(core, tables, owing)).map((id) => [id, 'waits'] as const),
      ...wishes
        .filter(({ lastDay }) => lastDay === dayOf(core.now()))
        .map(({ personId }) => [personId, 'had'] as const),
    ]),
    unreached: people.filter((person) => !has(person)),
    off: people.filter((person) => has(person) && off(person)),
  }
}

/** Whom a reminder is to go to that waits for decent hours, or is being sent. */
async function onTheirWay(core: Core, tables: Tables, personId: readonly string[]): Promise<string[]> {
  const due = { kind: 'reminder', state: 'due', dueAt: { atOrBefore: core.now() } } as const
  return (await tables.messages.find({ ...due, personId })).map((message) => message.personId)
}

/** "Asha Patel (had a reminder today)" */
export function nameWithToday({ today }: WhoWouldGet, { id, name }: Person): string {
  const which = today.get(id)
  if (which === undefined) return name
  return `${name} (${which === 'had' ? 'had a reminder today' : 'a reminder is on its way'})`
}

/**
 * Reminds those who have not replied, beyond the day's one reminder: the clerk has seen who they are. It waits for
 * decent hours like any other.
 * @param input.pressId comes with the form, so that a form sent twice reminds once
 * @returns how many will get it
 * @throws CommitteeError
 */
export async function remindNow(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly pressId: string },
): Promise<number> {
  const now = core.now()
  return core.store.transact(async (tx) => {
    const { reached } = await whoWouldGet(core, tx, by, input.meetingId)
    const { meeting, committee } = await placeOfMeeting(tx, input.meetingId)
    const { person } = await mustBeAllowed(tx, by, committee.id, 'prepare the meeting', dayOf(now))
    const { councilId } = meeting
    const fresh = await tx.messages.insertAll(
      reached.map(({ id: personId }) =>
        dueMessage({
          id: core.newId(),
          councilId,
          personId,
          kind: 'reminder',
          key: `now/${input.pressId}`,
          meetingId: meeting.id,
          words: '',
          dueAt: now,
          usefulUntil: meeting.repliesCloseAt ?? now,
        }),
      ),
    )
    if (fresh > 0) {
      tx.wakeOutbox()
      await recordAct(core, tx, {
        councilId,
        by,
        personId: person?.id ?? null,
        act: 'remind now',
        subject: 'meeting',
        subjectId: meeting.id,
      })
    }
    return fresh
  })
}
