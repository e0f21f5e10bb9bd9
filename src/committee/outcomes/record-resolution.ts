import { placeOfItem, placeOfRecommendation } from '../agenda/find.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Person } from '../council/person.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { changeRecord, mustBeDraft, mustBeOpenItem } from './change-record.ts'
import { keepEarlierOutcome } from './keep-earlier-outcome.ts'
import { type Decided, noVote, type Resolution } from './resolution.ts'
import { resolutionLine } from './resolution.words.ts'

/**
 * Records what the committee decided on a recommendation at its meeting. Recorded again, it is mended, and what was
 * there is kept.
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function recordResolution(
  core: Core,
  by: By,
  input: { readonly recommendationId: string; readonly decided: Decided },
): Promise<boolean> {
  const { decided, recommendationId } = input
  const { meeting: of } = await placeOfRecommendation(core.store.look, recommendationId)
  const entry = { act: 'record an outcome', subject: 'recommendation', subjectId: recommendationId }
  return changeRecord(core, by, of.id, entry, async (tx, { meeting }, clerk) => {
    const { item } = await placeOfRecommendation(tx, recommendationId)
    mustBeOpenItem(item)
    if (decided.decision === 'extra')
      throw new CommitteeError('unknown-choice', 'Please choose one of the answers shown.', 'decision')
    const [standing] = await tx.resolutions.find({ recommendationId })
    const about = { id: core.newId(), itemId: item.id, recommendationId }
    return keep(core, tx, meeting, clerk, about, decided, standing ?? null)
  })
}

/**
 * Records a resolution that the committee made beyond what a report recommended: any number an item. Recorded again
 * under its id, it is mended, and what was there is kept.
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function recordExtraResolution(
  core: Core,
  by: By,
  input: {
    readonly itemId: string
    /** Comes with the form, so that a form sent twice records once. */
    readonly resolutionId: string
    readonly decided: Omit<Decided, 'decision'>
  },
): Promise<boolean> {
  const { itemId, resolutionId: id } = input
  const { meeting: of } = await placeOfItem(core.store.look, itemId)
  const entry = { act: 'record an extra resolution', subject: 'item', subjectId: itemId }
  return changeRecord(core, by, of.id, entry, async (tx, { meeting }, clerk) => {
    const { item } = await placeOfItem(tx, itemId)
    mustBeOpenItem(item)
    const standing = await tx.resolutions.get(id)
    if (standing !== null && (standing.itemId !== itemId || standing.decision !== 'extra'))
      throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
    const about = { id, itemId, recommendationId: null }
    return keep(core, tx, meeting, clerk, about, { ...input.decided, decision: 'extra' }, standing)
  })
}

async function keep(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  clerk: Person | null,
  about: Pick<Resolution, 'id' | 'itemId' | 'recommendationId'>,
  decided: Decided,
  standing: Resolution | null,
): Promise<boolean> {
  mustBeWhole(decided)
  const reworded = standing?.decision !== decided.decision || standing.words !== decided.words
  if (reworded) mustBeDraft(meeting)
  mustFollow(meeting, decided, standing, dayOf(core.now()))
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
    at: core.now(),
  }
  if (standing === null) return tx.resolutions.insert(fresh)
  if (reworded) {
    const before = resolutionLine(standing)
    await keepEarlierOutcome(core, tx, { meeting }, clerk, { itemId: standing.itemId, before })
  }
  return (await tx.resolutions.update({ id: standing.id }, { ...decided, at: core.now() })) > 0
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
