import { clerksOf, mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import { blankMeeting, type Meeting } from './meeting.ts'

/** Begins a meeting, and gives each clerk its card. Begun again, it is the one that was there.
 * @param input.date YYYY-MM-DD
 * @throws CommitteeError */
export async function addMeeting(
  core: Core,
  by: By,
  input: { readonly committeeId: string; readonly date: string },
): Promise<Meeting> {
  return core.store.transact((tx) => beginMeeting(core, tx, by, input))
}

/** The same, inside a transaction that does more. */
export async function beginMeeting(
  core: Core,
  tx: Transaction,
  by: By,
  input: { readonly committeeId: string; readonly date: string },
): Promise<Meeting> {
  const today = dayOf(core.now())
  const committee = await found(tx.committees, input.committeeId)
  const { person } = await mustBeAllowed(tx, by, committee.id, 'prepare the meeting', today)
  const { councilId, id: committeeId } = committee
  const [standing] = await tx.meetings.find({ committeeId, date: input.date })
  if (standing !== undefined) {
    if (standing.cancelledAt === null) return standing
    throw new CommitteeError(
      'cancelled',
      `The meeting of ${longDay(input.date)} is cancelled, and a committee has one meeting on a day. Please give another day, or put that meeting back under “Change what was posted”.`,
      'date',
    )
  }
  if (input.date < today)
    throw new CommitteeError(
      'date-past',
      `${longDay(input.date)} is past, so no meeting was added. Please give the date of a meeting to come.`,
      'date',
    )
  const id = core.newId()
  const fresh = blankMeeting({ id, councilId, committeeId, date: input.date, addedAt: core.now() })
  if (!(await tx.meetings.insert(fresh))) return beginMeeting(core, tx, by, input)
  await recordAct(core, tx, {
    councilId,
    by,
    personId: person?.id ?? null,
    act: 'add a meeting',
    subject: 'meeting',
    subjectId: fresh.id,
  })
  for (const clerk of await clerksOf(tx, committeeId, today))
    await wantPost(core, tx, {
      councilId,
      kind: 'desk',
      subjectId: fresh.id,
      target: 'person',
      targetId: clerk.id,
    })
  return fresh
}
