import { z } from 'zod'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { onItem, onRecommendation } from '../agenda/places.ts'
import { redrawAgenda } from '../agenda/redraws.ts'
import type { Person } from '../council/person.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Doing } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { mustBeDraft, mustBeRecordedHere, onRecord } from './change-record.ts'
import { keepEarlierOutcome } from './keep-earlier-outcome.ts'
import { type Decided, decidedSchema, noVote, type Resolution } from './resolution.ts'
import { resolutionLine } from './resolution.words.ts'

/** Records what the committee decided on a recommendation at its meeting. Recorded again, it is mended, and what was
 * there is kept. */
export const recordResolution = verb({
  ...onRecommendation,
  act: 'record an outcome',
  input: z.object({ recommendationId: z.string(), decided: decidedSchema }),
  while: onRecord.while,
  async run(of, { recommendationId, decided }) {
    const { core, tx, item } = of
    mustBeRecordedHere(item)
    if (decided.decision === 'extra')
      throw new CommitteeError('unknown-choice', 'Please choose one of the answers shown.', 'decision')
    const standing = await tx.resolutions.findOne({ recommendationId })
    return keep(of, { id: core.newId(), itemId: item.id, recommendationId }, decided, standing)
  },
  redraws: redrawAgenda,
})

/** Records a resolution that the committee made beyond what a report recommended: any number an item. Its id comes with
 * the form, so that a form sent twice records once; recorded again under it, it is mended, and what was there is kept. */
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
      throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
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
    const before = resolutionLine(standing)
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
    throw new CommitteeError('missing', 'Please give the wording as the committee amended it.', 'words')
  if (decision === 'extra' && words === null)
    throw new CommitteeError('missing', 'Please give the resolution as the committee made it.', 'words')
  if (decision === 'as-printed' && words !== null)
    throw new CommitteeError(
      'unknown-choice',
      'Please choose “Amended” where the committee changed the wording; otherwise leave this empty.',
      'words',
    )
}

function mustFollow(meeting: Meeting, { sentOn }: Decided, standing: Resolution | null, today: string): void {
  if (sentOn !== null && sentOn < meeting.date)
    throw new CommitteeError('date-wrong', 'A recommendation is sent after the meeting that made it.', 'sent')
  if (sentOn !== null && sentOn > today)
    throw new CommitteeError('date-wrong', 'That day is still to come. Please check it.', 'sent')
  const receivedOn = standing?.receivedOn ?? null
  if (receivedOn !== null && (sentOn === null || sentOn > receivedOn))
    throw new CommitteeError(
      'date-wrong',
      'It was received before that day. Please check when it was sent, or mend the day of receipt first.',
      'sent',
    )
}
