import { type ItemPlace, placeOfItem } from '../../agenda/find.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import type { Person } from '../../council/person.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import { dropUntold, tellClerks } from '../../record/tell-clerks.ts'
import type { Transaction } from '../../store.ts'
import type { Interest, InterestKind } from './interest.ts'
import { redrawForInterest } from './redraw-for-interest.ts'
import { whoSitsThere } from './who-replies.ts'

/**
 * Records that a member has an interest in an item, or (kind null) that they take that back, until the day of the
 * meeting is over. Its nature is nowhere asked or kept. What was counted when replies closed stays; polls follow.
 * @throws CommitteeError
 */
export async function declareInterest(
  core: Core,
  by: By,
  input: { readonly itemId: string; readonly kind: InterestKind | null },
): Promise<void> {
  const now = core.now()
  await core.store.transact(async (tx) => {
    const place = await placeOfItem(tx, input.itemId)
    const meeting = (await tx.meetings.hold(place.meeting.id)) ?? place.meeting
    const person = await whoSitsThere(tx, by, place, now)
    const entered = enteredFor(by) !== null
    mustTakeInterests(meeting, now)
    const key = { itemId: place.item.id, personId: person.id }
    const [standing] = await tx.interests.find({ ...key, withdrawnAt: null })
    if ((standing?.kind ?? null) === input.kind) return
    const changed =
      input.kind === null
        ? (await tx.interests.update({ ...key, withdrawnAt: null }, { withdrawnAt: now })) > 0
        : await write(tx, {
            id: core.newId(),
            councilId: meeting.councilId,
            ...key,
            kind: input.kind,
            at: now,
            withdrawnAt: null,
            dispensation: null,
            entered,
          })
    if (!changed) return
    await tellOfDoubt(core, tx, { ...place, meeting }, person, entered ? null : input.kind)
    await recordAct(core, tx, {
      councilId: meeting.councilId,
      by,
      personId: person.id,
      act: input.kind === null ? 'withdraw an interest' : 'declare an interest',
      subject: 'item',
      subjectId: place.item.id,
    })
    await redrawMeeting(core, tx, meeting.id)
    await redrawForInterest(core, tx, meeting, person.id)
  })
}

/** @returns false where the same stood there already, which may have come at the very same moment */
async function write(tx: Transaction, fresh: Interest): Promise<boolean> {
  if (await tx.interests.insert(fresh)) return true
  const { itemId, personId, kind, at, withdrawnAt, entered } = fresh
  const [before] = await tx.interests.find({ itemId, personId })
  if (before === undefined) throw new Error('an interest that was there is gone')
  if (before.kind === kind && before.withdrawnAt === null) return false
  const asItWas = { id: before.id, kind: before.kind, withdrawnAt: before.withdrawnAt }
  const won = await tx.interests.update(asItWas, { kind, at, withdrawnAt, entered })
  return won > 0 || write(tx, fresh)
}

/** Tells the clerks that a member would like to be asked about an interest: that, and nothing of the interest. */
async function tellOfDoubt(
  core: Core,
  tx: Transaction,
  { item, meeting }: ItemPlace,
  { id, name }: Person,
  kind: InterestKind | null,
): Promise<void> {
  const about = `not-sure/${item.id}/${id}/`
  await dropUntold(core, tx, meeting.id, about)
  if (kind !== 'not-sure') return
  await tellClerks(core, tx, meeting, {
    key: `${about}${core.newId()}`,
    itemId: item.openness === 'open' ? item.id : null,
    words: `Item ${item.number}: ${name} is not sure whether they have an interest, and would like you to ask them. Please talk of it outside this chat, where nothing of it is kept.`,
  })
}

/** @throws CommitteeError not-posted, cancelled, date-past */
function mustTakeInterests(meeting: Meeting, now: Date): void {
  mustNotBeCancelled({ meeting })
  if (stageOf(meeting, now) === 'drafting')
    throw new CommitteeError(
      'not-posted',
      'This meeting has not been posted to members yet, so nothing was recorded. An interest can be told once it is.',
    )
  if (meeting.date < dayOf(now))
    throw new CommitteeError(
      'date-past',
      `The meeting of ${longDay(meeting.date)} is over, so nothing was recorded. What is declared at a meeting stands in its minutes.`,
    )
}
