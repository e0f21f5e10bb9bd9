import { whoIs } from '../council/who-is.ts'
import { nextDay, workingDaysOf } from '../council/working-days.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf, momentOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import { dueMessage } from '../record/message.ts'
import { recordAct } from '../record/record-act.ts'
import type { Transaction } from '../store.ts'
import { remindingOf } from './leave-to-remind.ts'
import { type OpenThere, whatIsOpen } from './what-is-open.ts'

/** Turns somebody's reminders off or on again. Notices reach them all the same.
 * @throws CommitteeError account-unknown */
export async function turnReminders(core: Core, by: By, input: { readonly off: boolean }): Promise<void> {
  await core.store.transact(async (tx) => {
    const { id: personId, councilId } = await whoIs(tx, by)
    const standing = await remindingOf(core, tx, { personId, councilId })
    if (standing.off === input.off) return
    await tx.remindings.update({ personId }, { off: input.off, notBefore: null })
    await noteWish(core, tx, by, { personId, councilId })
  })
}

/**
 * Has somebody reminded on the next working day instead of now; pressed twice, it is one reminder.
 * @returns when, or null where nothing of theirs is open by then
 * @throws CommitteeError account-unknown
 */
export async function remindLater(core: Core, by: By): Promise<Date | null> {
  return core.store.transact(async (tx) => {
    const now = core.now()
    const { id: personId, councilId } = await whoIs(tx, by)
    const open = (await whatIsOpen(tx, personId, now)).filter((one) =>
      closesAfter(one, nextMorning(core, one, now)),
    )
    const [soonest] = open
    if (soonest === undefined) return null
    const { meeting } = soonest.situation
    const at = nextMorning(core, soonest, now)
    const { off, notBefore } = await remindingOf(core, tx, { personId, councilId })
    const fresh = dueMessage({
      id: core.newId(),
      councilId,
      personId,
      kind: 'reminder',
      key: `later/${dayOf(at)}`,
      meetingId: meeting.id,
      words: '',
      dueAt: at,
      usefulUntil: open.at(-1)?.situation.meeting.repliesCloseAt ?? at,
    })
    // Where they asked before it comes once, though they may have turned reminders off since.
    await tx.messages.insert(fresh)
    if (!off && notBefore?.getTime() === at.getTime()) return at
    const wished = await tx.remindings.update({ personId, off, notBefore }, { off: false, notBefore: at })
    if (wished === 1) await noteWish(core, tx, by, { personId, councilId })
    return at
  })
}

function closesAfter({ situation }: OpenThere, at: Date): boolean {
  const { repliesCloseAt } = situation.meeting
  return repliesCloseAt === null || repliesCloseAt > at
}

/** Nine on the next working day, or when people may first be written to where that is later. */
function nextMorning(core: Core, { situation: { committee } }: OpenThere, now: Date): Date {
  const days = workingDaysOf(committee.settings, core.bankHolidays)
  let day = nextDay(dayOf(now), 1)
  while (days.whyNot(day) !== null) day = nextDay(day, 1)
  const { from } = committee.settings.decentHours
  return momentOf(day, from > '09:00' ? from : '09:00') ?? new Date(now.getTime() + 24 * 3600_000)
}

async function noteWish(
  core: Core,
  tx: Transaction,
  by: By,
  who: { readonly personId: string; readonly councilId: string },
): Promise<void> {
  await recordAct(core, tx, {
    ...who,
    by,
    act: 'say how to be reminded',
    subject: 'person',
    subjectId: who.personId,
  })
}
