import type { Screen } from '../../cards/screen.ts'
import {
  type ItemPlace,
  placeOfItem,
  placeOfMeeting,
  placeOfRecommendation,
} from '../../committee/agenda/find.ts'
import { agendaOf, asked } from '../../committee/agenda/meetings/agenda.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import type { Person } from '../../committee/council/person.ts'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { answersAsItStands, isTheirOwn, type Reply } from '../../committee/members/replies/reply.ts'
import { whoReplies, whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import type { Tables } from '../../committee/store.ts'
import type { Asking } from '../kit/interaction.ts'
import { note } from '../kit/write.ts'
import { myRepliesScreen } from './my-replies.screen.ts'
import { type Asked, replyScreen } from './reply.screen.ts'
import { replyFormWords } from './reply.words.ts'
import { askedOf, askedOn, nextItemAsked, repliesTo } from './what-is-asked.ts'

/** The first recommendation of an item that the person has not answered; once there is none, all that they answered. */
export async function nextScreen(asking: Asking<unknown>, itemId: string): Promise<Screen> {
  const { core, by } = asking
  const place = await placeOfItem(core.store.look, itemId)
  return screenAfter(asking, place, await whoReplies(core.store.look, by, place, core.now()))
}

/** The same for somebody who is known to be allowed to reply. */
export async function screenAfter(
  asking: Asking<unknown>,
  place: ItemPlace,
  person: Person,
): Promise<Screen> {
  const tables = asking.core.store.look
  const questions = await askedOn(tables, place)
  const replies = await repliesTo(tables, person, questions)
  const open = questions.find((one) => !replies.some((reply) => answersAsItStands(reply, one)))
  if (open === undefined) return overview(asking, place, person, questions, replies, 1)
  // They may have answered an earlier wording.
  const reply = replies.find((one) => one.recommendationId === open.id) ?? null
  const known = await shownOf(asking, reply)
  return replyScreen(asking, { ...known, ...among(questions, { ...place, recommendation: open }) })
}

/** One recommendation, answered already or not. */
export async function askedAbout(asking: Asking<{ readonly recommendation: string }>): Promise<Asked> {
  const { core, by, ids } = asking
  const tables = core.store.look
  const place = await placeOfRecommendation(tables, ids.recommendation)
  const person = await whoReplies(tables, by, place, core.now())
  const [reply = null] = await repliesTo(tables, person, [place.recommendation])
  return { ...(await shownOf(asking, reply)), ...among(await askedOn(tables, place), place) }
}

/** What the person has answered so far on an item, with a button to change each. */
export async function answeredOn(
  asking: Asking<{ readonly item: string; readonly page: number }>,
): Promise<Screen> {
  const { core, by, ids } = asking
  const tables = core.store.look
  const place = await placeOfItem(tables, ids.item)
  const person = await whoReplies(tables, by, place, core.now())
  const questions = await askedOn(tables, place)
  return overview(asking, place, person, questions, await repliesTo(tables, person, questions), ids.page)
}

/** The first item of a meeting on which the person has something left to answer. */
export async function firstScreen(asking: Asking<{ readonly meeting: string }>): Promise<Screen> {
  const { core, by, ids } = asking
  const tables = core.store.look
  const place = await placeOfMeeting(tables, ids.meeting)
  const { meeting } = place
  const person = await whoSitsThere(tables, by, place, core.now())
  const [first] = (await agendaOf(tables, meeting.id)).filter((one) => asked(one).length > 0)
  if (first === undefined)
    return { title: replyFormWords.nothingAskedTitle, blocks: [note(replyFormWords.nothingAsked)] }
  const [theirs = first] = await askedOf(tables, person, meeting)
  const next = await nextItemAsked(tables, person, meeting, null)
  return nextScreen(asking, next?.id ?? theirs.item.id)
}

/** A reply as shown to whoever prepares. A clerk who enters for a member sees only what a clerk entered. */
async function shownOf(
  { core, by }: Asking<unknown>,
  reply: Reply | null,
): Promise<Pick<Asked, 'reply' | 'suggestion'>> {
  if (reply === null) return { reply, suggestion: null }
  if (enteredFor(by) !== null && isTheirOwn(reply)) return { reply: 'hidden', suggestion: null }
  const { personId, recommendationId } = reply
  const [suggestion = null] = await core.store.look.suggestions.find({ personId, recommendationId })
  return { reply, suggestion }
}

function among(
  questions: readonly Recommendation[],
  place: Asked['place'],
): Pick<Asked, 'place' | 'which' | 'of'> {
  const at = questions.findIndex(({ id }) => id === place.recommendation.id)
  return { place, which: at + 1, of: questions.length }
}

async function overview(
  { core, by }: Asking<unknown>,
  place: ItemPlace,
  person: Person,
  questions: readonly Recommendation[],
  replies: readonly Reply[],
  page: number,
): Promise<Screen> {
  const tables = core.store.look
  const next = await nextItemAsked(tables, person, place.meeting, place.item)
  return myRepliesScreen({
    by,
    place,
    questions,
    replies,
    next,
    onBoth: await isOnBoth(tables, person),
    page,
  })
}

async function isOnBoth(tables: Tables, { id: personId }: Person): Promise<boolean> {
  const accounts = await tables.accounts.find({ personId })
  return new Set(accounts.map(({ platform }) => platform)).size > 1
}
