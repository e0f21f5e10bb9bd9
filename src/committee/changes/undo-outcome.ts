import { z } from 'zod'
import { type Place, placeOfItem } from '../agenda/find.ts'
import { itemWords } from '../agenda/meetings/item.words.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { atMeeting, onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { stillUseful } from '../members/replies/at-interest.ts'
import { topicOutcomeWords } from '../members/work-plan/topic-outcome.words.ts'
import { recordWords } from '../outcomes/record.words.ts'
import { resolutionWords } from '../outcomes/resolution.words.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import { moveActs } from '../record/move-acts.ts'
import type { Doing } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { redraw } from '../record/want-post.ts'
import type { Tables, Transaction } from '../store.ts'
import { undoWords } from './undo.words.ts'

/** One outcome that was entered for a recommendation or a topic. `at` tells it from one that was entered anew. */
const enteredSchema = z.object({ kind: z.enum(['resolution', 'topic']), id: z.string(), at: z.date() })
export type Entered = z.infer<typeof enteredSchema>

/** Takes back an outcome that was entered wrongly. It is kept with the reason. A topic comes off the work plan again, and its
 * proposer's card says so. */
export const undoOutcome = verb({
  ...onMeeting,
  act: 'take back an outcome',
  input: z.object({ entered: enteredSchema, reason: z.string() }),
  place: atEntered,
  while: [mustNotBeConfirmed],
  async run({ core, tx, now, meeting, about, person }, { entered, reason }) {
    if (!(await takeBack(core, tx, entered, about.subjectId))) return false
    const item = about.itemId === null ? {} : { item: await found(tx.items, about.itemId) }
    await keepChange(core, tx, { meeting }, person, {
      ...item,
      kind: 'outcome-undone',
      reason,
      before: about.before,
      also: about.proposer === null ? [] : [about.proposer],
      words: undoWords.undone(about.what, reason),
      usefulUntil: stillUseful(now),
    })
    return true
  },
  on: ({ meeting, about }) => [about.subject, { ...meeting, id: about.subjectId }],
  redraws: redrawAll,
})

async function atEntered(
  doing: Doing,
  { entered }: { readonly entered: Entered },
): Promise<Place & { readonly about: EnteredOutcome }> {
  const place = await atMeeting('exclusive')(doing, await whatWasEntered(doing.tx, entered))
  return { ...place, about: await whatWasEntered(doing.tx, entered) }
}

export type EnteredOutcome = {
  readonly meetingId: string
  readonly itemId: string | null
  readonly subject: 'recommendation' | 'item' | 'proposal'
  readonly subjectId: string
  readonly proposer: string | null
  /** "recommendation (a) of item 7" */
  readonly what: string
  /** What was entered, in a sentence. */
  readonly before: string
}

/** What an outcome that was entered is about. An item that is not open shows only its number.
 * @throws CommitteeError not-found */
export async function whatWasEntered(tables: Tables, entered: Entered): Promise<EnteredOutcome> {
  const isTopic = entered.kind === 'topic'
  const about = await (isTopic ? ofTopic(tables, entered) : ofResolution(tables, entered))
  const item = about.itemId === null ? null : await found(tables.items, about.itemId)
  if (item === null || item.openness === 'open') return about
  const what = isTopic ? undoWords.of.topicFrom(item.number) : about.what
  return { ...about, what, before: itemWords.notOpen(item.number) }
}

async function ofTopic(tables: Tables, entered: Entered): Promise<EnteredOutcome> {
  const outcome = asItStood(entered, await found(tables.topicOutcomes, entered.id))
  const {
    meetingId,
    itemId,
    id: subjectId,
    personId,
    what,
  } = await found(tables.proposals, outcome.proposalId)
  if (meetingId === null) throw new CommitteeError('not-found', undoWords.noMeeting)
  return {
    meetingId,
    itemId,
    subject: 'proposal',
    subjectId,
    proposer: personId,
    what: undoWords.of.topic(what),
    before: topicOutcomeWords.line(outcome),
  }
}

async function ofResolution(tables: Tables, entered: Entered): Promise<EnteredOutcome> {
  const resolution = asItStood(entered, await found(tables.resolutions, entered.id))
  const { meetingId, itemId, recommendationId } = resolution
  const { item } = await placeOfItem(tables, itemId)
  const of = recommendationId === null ? null : await found(tables.recommendations, recommendationId)
  return {
    meetingId,
    itemId,
    subject: of === null ? 'item' : 'recommendation',
    subjectId: of?.id ?? itemId,
    proposer: null,
    what: of === null ? undoWords.of.further(item.number) : undoWords.of.recommendation(of, item.number),
    before: resolutionWords.line(resolution),
  }
}

function asItStood<Row extends { readonly at: Date }>({ at }: Entered, row: Row): Row {
  if (row.at.getTime() === at.getTime()) return row
  throw new CommitteeError('not-found', undoWords.enteredAnew)
}

/** @returns false if it was gone already */
async function takeBack(
  core: Core,
  tx: Transaction,
  { kind, id }: Entered,
  subjectId: string,
): Promise<boolean> {
  if (kind === 'resolution') {
    await moveActs(tx, [{ id }], subjectId)
    return (await tx.resolutions.remove({ id })) > 0
  }
  if ((await tx.topicOutcomes.remove({ id })) === 0) return false
  await tx.entries.remove({ proposalId: subjectId })
  await redraw(core, tx, { kind: 'topic-outcome', subjectId })
  return true
}

function mustNotBeConfirmed({ meeting: { minutesConfirmedOn } }: { readonly meeting: Meeting }): void {
  if (minutesConfirmedOn !== null)
    throw new CommitteeError('minutes-confirmed', recordWords.confirmedOn(minutesConfirmedOn))
}
