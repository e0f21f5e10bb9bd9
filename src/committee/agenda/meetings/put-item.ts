import { z } from 'zod'
import { officersOf } from '../../council/officers.ts'
import type { Person } from '../../council/person.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { verb } from '../../record/verb.ts'
import type { Transaction } from '../../store.ts'
import { onMeeting } from '../places.ts'
import { redrawDraft } from '../redraws.ts'
import { blankItem, type Item, itemSchema } from './item.ts'
import { itemWords } from './item.words.ts'
import type { Meeting } from './meeting.ts'
import { mustBeDrafting, mustNotBeCancelled } from './what-may-change.ts'

export const putSchema = itemSchema
  .pick({ number: true, title: true, openness: true, titleShown: true })
  .extend({
    /** Null if it was on the published agenda, absent if nobody has said. */
    urgency: z.string().nullable().optional(),
    /** The officer who owes its report. */
    authorId: z.string().optional(),
  })
export type Put = z.infer<typeof putSchema>

/** Puts an item on the agenda, or changes the one of that number. */
export const putItem = verb({
  ...onMeeting,
  act: 'put an item on the agenda',
  input: z.object({
    meetingId: z.string(),
    item: putSchema,
    /** Refuses a number that another item has. */
    onlyNew: z.boolean().default(false),
  }),
  while: [mustNotBeCancelled, mustBeDrafting],
  async run({ core, tx, meeting }, { item, onlyNew }) {
    if (onlyNew) await mustBeFree(tx, meeting, item)
    await mustBeWhole(core, tx, meeting, item)
    return placeItem(core, tx, meeting, item)
  },
  redraws: (of, _, item) => redrawDraft({ ...of, item }),
})

/** The same item may come twice, as a form may be sent twice. */
async function mustBeFree(tx: Transaction, { id: meetingId }: Meeting, put: Put): Promise<void> {
  const { number, title, openness } = put
  const standing = await tx.items.findOne({ meetingId, number })
  if (standing === null || (standing.title === title && standing.openness === openness)) return
  throw new CommitteeError('name-taken', itemWords.numberTakenBy(number, itemWords.title(standing)), 'number')
}

/** @throws CommitteeError missing, unknown-choice */
export async function mustBeWhole(core: Core, tx: Transaction, meeting: Meeting, put: Put): Promise<void> {
  await mustSayWhyUrgent(core, tx, meeting, put)
  await mustBeOfficer(core, tx, meeting, put)
}

/** An item that was not on the agenda as published needs the chair's opinion that it is urgent, with the reason. */
async function mustSayWhyUrgent(core: Core, tx: Transaction, meeting: Meeting, put: Put): Promise<void> {
  if (!isPublished(meeting, core.now()) || put.urgency !== undefined) return
  if ((await tx.items.count({ meetingId: meeting.id, number: put.number })) > 0) return
  throw new CommitteeError('missing', itemWords.urgencyMissing, 'urgency')
}

async function mustBeOfficer(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  { authorId }: Put,
): Promise<void> {
  if (authorId === undefined) return
  const officers = await officersOf(tx, meeting.committeeId, dayOf(core.now()))
  if (!officers.some(({ person }) => person.id === authorId))
    throw new CommitteeError('unknown-choice', itemWords.notAnOfficer, 'author')
}

export function isPublished({ publishedOn }: Meeting, now: Date): boolean {
  return publishedOn !== null && publishedOn <= dayOf(now)
}

/** The same within a transaction that has checked who may. */
export async function placeItem(core: Core, tx: Transaction, meeting: Meeting, put: Put): Promise<Item> {
  mustBeNumber(put.number)
  const fresh = freshItem(core.newId(), meeting, put)
  if (await tx.items.insert(fresh)) return fresh
  const [standing] = await tx.items.find({ meetingId: meeting.id, number: put.number })
  if (standing === undefined) throw new Error('an item that was there is gone')
  await tx.items.update({ id: standing.id }, put)
  return { ...standing, ...put }
}

export function freshItem(id: string, { councilId, id: meetingId }: Meeting, put: Put): Item {
  const { urgency = null, authorId = null, ...of } = put
  return { ...blankItem({ ...of, id, councilId, meetingId }), urgency, authorId }
}

/** What the form for another item starts with. */
export async function nextItem(core: Core, meeting: Meeting): Promise<NextItem> {
  const { look } = core.store
  const officers = await officersOf(look, meeting.committeeId, dayOf(core.now()))
  const items = await look.items.find({ meetingId: meeting.id })
  return {
    number: nextNumber(items),
    first: items.length === 0,
    published: isPublished(meeting, core.now()),
    officers: officers.map(({ person }) => person),
  }
}

export type NextItem = {
  readonly number: string
  /** True if no number is taken. */
  readonly first: boolean
  /** If so, the form asks whether the item was on it. */
  readonly published: boolean
  /** Who may owe its report. */
  readonly officers: readonly Person[]
}

/** The first whole number after the meeting's last item. */
export function nextNumber(items: readonly Item[]): string {
  return String(Math.max(0, ...items.map((item) => Number.parseInt(item.number, 10))) + 1)
}

/** @throws CommitteeError malformed */
export function mustBeNumber(number: string): string {
  if (/^\d{1,3}(?:\.\d{1,2})?[a-z]?$/.test(number)) return number
  throw new CommitteeError('malformed', itemWords.numberMalformed, 'number')
}
