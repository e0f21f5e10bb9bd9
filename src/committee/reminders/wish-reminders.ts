import { z } from 'zod'
import { anyKnownPerson } from '../council/permission.ts'
import type { Person } from '../council/person.ts'
import { nextDay, workingDaysOf } from '../council/working-days.ts'
import { dayOf, momentOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import { dueMessage, remindingSchema } from '../record/message.ts'
import { nowhere, type Subject, unchanged } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { remindingOf } from './leave-to-remind.ts'
import { type OpenThere, whatIsOpen } from './what-is-open.ts'

const wish = {
  act: 'say how to be reminded',
  place: nowhere,
  may: anyKnownPerson,
  while: [],
  on: ({ person }: { readonly person: Person }): Subject => ['person', person],
} as const

/** Turns somebody's reminders off or on again. They still get notices. */
export const turnReminders = verb({
  ...wish,
  input: remindingSchema.pick({ off: true }),
  async run({ core, tx, person: { id: personId, councilId } }, { off }) {
    const standing = await remindingOf(core, tx, { personId, councilId })
    if (standing.off === off) return false
    return (await tx.remindings.update({ personId }, { off, notBefore: null })) > 0
  },
})

/** Reminds somebody on the next working day instead of now; pressed twice, it is one reminder.
 * @returns when, or null if nothing of theirs is open by then */
export const remindLater = verb({
  ...wish,
  input: z.object({}),
  async run({ core, tx, now, person: { id: personId, councilId } }) {
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
      cause: 'remind-later',
      subjectId: personId,
      day: dayOf(at),
      meetingId: meeting.id,
      words: '',
      dueAt: at,
      usefulUntil: open.at(-1)?.situation.meeting.repliesCloseAt ?? at,
    })
    // One reminder, even if they asked before and have turned reminders off since.
    await tx.messages.insert(fresh)
    if (!off && notBefore?.getTime() === at.getTime()) return unchanged(at)
    const wished = await tx.remindings.update({ personId, off, notBefore }, { off: false, notBefore: at })
    return wished === 1 ? at : unchanged(at)
  },
})

function closesAfter({ situation }: OpenThere, at: Date): boolean {
  const { repliesCloseAt } = situation.meeting
  return repliesCloseAt === null || repliesCloseAt > at
}

/** Nine o'clock on the next working day, or the start of decent hours if that is later. */
function nextMorning(core: Core, { situation: { committee } }: OpenThere, now: Date): Date {
  const days = workingDaysOf(committee.settings, core.bankHolidays)
  let day = nextDay(dayOf(now), 1)
  while (days.whyNot(day) !== null) day = nextDay(day, 1)
  const { from } = committee.settings.decentHours
  return momentOf(day, from > '09:00' ? from : '09:00') ?? new Date(now.getTime() + 24 * 3600_000)
}
