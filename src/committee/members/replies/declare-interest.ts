import { z } from 'zod'
import type { ItemPlace } from '../../agenda/find.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { atItem } from '../../agenda/places.ts'
import { redrawAgenda } from '../../agenda/redraws.ts'
import type { Person } from '../../council/person.ts'
import { enteredFor } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Doing } from '../../record/row.ts'
import { dropUnsent, tellClerks } from '../../record/tell-clerks.ts'
import { verb } from '../../record/verb.ts'
import type { Transaction } from '../../store.ts'
import { type Interest, type InterestKind, interestSchema } from './interest.ts'
import { interestWords } from './interest.words.ts'
import { redrawForInterest } from './redraw-for-interest.ts'
import { seated } from './who-replies.ts'

/** Records that a member has an interest in an item, or takes it back (kind null), until the day of the meeting is over.
 * Nothing about its nature is asked or kept. Counts that are frozen stay; open polls follow. */
export const declareInterest = verb({
  act: {
    names: ['declare an interest', 'withdraw an interest'],
    which: ({ kind }) => (kind === null ? 'withdraw an interest' : 'declare an interest'),
  },
  input: z.object({ itemId: z.string(), kind: interestSchema.shape.kind.nullable() }),
  place: atItem('shared'),
  may: seated('reply'),
  while: [mustNotBeCancelled, mustTakeInterests],
  async run(of, { itemId, kind }) {
    const { core, tx, by, now, meeting, person } = of
    const key = { itemId, personId: person.id }
    const standing = await tx.interests.findOne({ ...key, withdrawnAt: null })
    if ((standing?.kind ?? null) === kind) return false
    const entered = enteredFor(by) !== null
    const told = { ...key, at: now, withdrawnAt: null, dispensation: null, entered }
    const changed =
      kind === null
        ? (await tx.interests.update({ ...key, withdrawnAt: null }, { withdrawnAt: now })) > 0
        : await write(tx, { ...told, kind, id: core.newId(), councilId: meeting.councilId })
    if (!changed) return false
    await tellOfDoubt(of, entered ? null : kind)
    return true
  },
  on: ({ item }) => ['item', item],
  async redraws(of) {
    await redrawAgenda(of)
    await redrawForInterest(of.core, of.tx, of.meeting, of.person.id)
  },
})

/** @returns false if the same interest stood already, perhaps from another press at the same moment */
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

/** Tells the clerks that a member would like to be asked about an interest, and nothing about the interest itself. */
async function tellOfDoubt(
  { core, tx, item, meeting, person: { id, name } }: Doing & ItemPlace & { readonly person: Person },
  kind: InterestKind | null,
): Promise<void> {
  const interest = await tx.interests.findOne({ itemId: item.id, personId: id })
  if (interest === null) return
  const of = { about: 'not-sure', subjectId: interest.id } as const
  await dropUnsent(core, tx, { ...of, meetingId: meeting.id })
  if (kind !== 'not-sure') return
  await tellClerks(core, tx, meeting, {
    ...of,
    occasion: core.newId(),
    itemId: item.openness === 'open' ? item.id : null,
    words: interestWords.pleaseAsk(item.number, name),
  })
}

/** @throws CommitteeError not-posted, cancelled, date-past */
function mustTakeInterests({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  if (stageOf(meeting, now) === 'drafting') throw new CommitteeError('not-posted', interestWords.notPosted)
  if (meeting.date < dayOf(now)) throw new CommitteeError('date-past', interestWords.over(meeting.date))
}
