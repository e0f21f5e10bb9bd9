import { z } from 'zod'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { onItem, onRecommendation } from '../agenda/places.ts'
import { redrawAgenda } from '../agenda/redraws.ts'
import type { Person } from '../council/person.ts'
import { dayOf } from '../kernel/dates.ts'
import { errorWords } from '../kernel/error.words.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Doing } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { mustBeDraft, mustBeRecordedHere, onRecord } from './change-record.ts'
import { keepEarlierOutcome } from './keep-earlier-outcome.ts'
import { recordWords } from './record.words.ts'
import { type Decided, decidedSchema, noVote, type Resolution } from './resolution.ts'
import { resolutionWords } from './resolution.words.ts'

/** Records what the committee decided on a recommendation at its meeting. Recorded again, it replaces the earlier outcome,
 * which is kept. */
export const recordResolution = verb({
  ...onRecommendation,
  act: 'record an outcome',
  input: z.object({ recommendationId: z.string(), decided: decidedSchema }),
  while: onRecord.while,
  async run(of, { recommendationId, decided }) {
    const { core, tx, item } = of
    mustBeRecordedHere(item)
    if (decided.decision === 'extra')
      throw new CommitteeError('unknown-choice', errorWords.chooseOne, 'decision')
    const standing = await tx.resolutions.findOne({ recommendationId })
    return keep(of, { id: core.newId(), itemId: item.id, recommendationId }, decided, standing)
  },
  redraws: redrawAgenda,
})

/** Records a resolution beyond what the report recommended; an item may have several. The form brings its id, so a form sent
 * twice records once. Recorded again under that id, it replaces the earlier one, which is kept. */
export const recordExtraResolution = verb({
  ...onItem,
  act: 'record an extra resolution',
  input: z.object({
    itemId: z.string(),
    resolutionId: z.string(),
    decided: decidedSchema.omit({ decision: true }),
  }),
  while: onRecord.while,
  async run(of, { itemId, resolutionId: id, decided }) {
    mustBeRecordedHere(of.item)
    const standing = await of.tx.resolutions.get(id)
    if (standing !== null && (standing.itemId !== itemId || standing.decision !== 'extra'))
      throw new CommitteeError('malformed', errorWords.formUnusable)
    return keep(of, { id, itemId, recommendationId: null }, { ...decided, decision: 'extra' }, standing)
  },
})

async function keep(
  of: Doing & { readonly meeting: Meeting; readonly person: Person | null },
  about: Pick<Resolution, 'id' | 'itemId' | 'recommendationId'>,
  decided: Decided,
  standing: Resolution | null,
): Promise<boolean> {
  const { core, tx, now, meeting, person } = of
  mustBeWhole(decided)
  const reworded = standing?.decision !== decided.decision || standing.words !== decided.words
  if (reworded) mustBeDraft(meeting)
  mustFollow(meeting, decided, standing, dayOf(now))
  if (standing !== null && isSame(standing, decided)) return false
  const fresh: Resolution = {
    ...about,
    councilId: meeting.councilId,
    meetingId: meeting.id,
    ...decided,
    vote: noVote,
    receivedOn: null,
    response: null,
    responseWords: null,
    respondedOn: null,
    at: now,
  }
  if (standing === null) return tx.resolutions.insert(fresh)
  if (reworded) {
    const before = resolutionWords.line(standing)
    await keepEarlierOutcome(core, tx, { meeting }, person, { itemId: standing.itemId, before })
  }
  return (await tx.resolutions.update({ id: standing.id }, { ...decided, at: now })) > 0
}

function isSame(standing: Resolution, decided: Decided): boolean {
  return (
    standing.decision === decided.decision &&
    standing.words === decided.words &&
    standing.madeTo === decided.madeTo &&
    standing.toExecutive === decided.toExecutive &&
    standing.sentOn === decided.sentOn
  )
}

function mustBeWhole({ decision, words }: Decided): void {
  if (decision === 'amended' && words === null)
    throw new CommitteeError('missing', resolutionWords.wordingMissing, 'words')
  if (decision === 'extra' && words === null)
    throw new CommitteeError('missing', resolutionWords.extraMissing, 'words')
  if (decision === 'as-printed' && words !== null)
    throw new CommitteeError('unknown-choice', resolutionWords.wordingUnchanged, 'words')
}

function mustFollow(meeting: Meeting, { sentOn }: Decided, standing: Resolution | null, today: string): void {
  if (sentOn !== null && sentOn < meeting.date)
    throw new CommitteeError('date-wrong', resolutionWords.sentTooEarly, 'sent')
  if (sentOn !== null && sentOn > today) throw new CommitteeError('date-wrong', recordWords.dayToCome, 'sent')
  const receivedOn = standing?.receivedOn ?? null
  if (receivedOn !== null && (sentOn === null || sentOn > receivedOn))
    throw new CommitteeError('date-wrong', resolutionWords.sentAfterReceipt, 'sent')
}
