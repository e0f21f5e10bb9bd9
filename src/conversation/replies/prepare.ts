import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { type ItemPlace, placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { type AgendaItem, agendaOf, asked, withWhatWasFiled } from '../../committee/agenda/meetings/agenda.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { calledBy, type Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import type { Person } from '../../committee/council/person.ts'
import { type By, enteredFor } from '../../committee/kernel/actor.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import { takesNoPart } from '../../committee/members/replies/interest.ts'
import {
  answerLabels,
  answersAsItStands,
  isTheirOwn,
  type Reply,
} from '../../committee/members/replies/reply.ts'
import { whoReplies, whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import type { Core } from '../../committee/ports.ts'
import type { Tables } from '../../committee/store.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { type Asked, replyScreen } from './reply.form.ts'

/** The first recommendation of an item that the person has not answered, or what they answered to all of them. */
export async function nextScreen(core: Core, by: By, itemId: string): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const person = await whoReplies(tables, by, place, core.now())
  return screenAfter(tables, by, person, place, null)
}

/** The same for somebody of whom it is known already that they may reply.
 * @param done what they did last, said back to them */
export async function screenAfter(
  tables: Tables,
  by: By,
  person: Person,
  place: ItemPlace,
  done: string | null,
): Promise<Screen> {
  const questions = await questionsOf(tables, place)
  const replies = await repliesOf(tables, person, questions)
  const open = questions.find((one) => !replies.some((reply) => answersAsItStands(reply, one)))
  if (open === undefined) return overview(tables, by, person, place, questions, replies, done)
  // It may have been answered on an earlier wording.
  const reply = replies.find((one) => one.recommendationId === open.id) ?? null
  return askedScreen(place, open, questions, { ...(await shownOf(tables, by, reply)), done })
}

/** One recommendation, answered already or not. */
export async function questionScreen(
  core: Core,
  by: By,
  itemId: string,
  recommendationId: string,
): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const person = await whoReplies(tables, by, place, core.now())
  const questions = await questionsOf(tables, place)
  const question = questions.find((one) => one.id === recommendationId)
  if (question === undefined) return screenAfter(tables, by, person, place, null)
  const [reply = null] = await tables.replies.find({ personId: person.id, recommendationId })
  return askedScreen(place, question, questions, { ...(await shownOf(tables, by, reply)), done: null })
}

/** A reply as it is shown to whoever prepares: to the clerk who enters for a member, only what the clerk entered. */
async function shownOf(
  tables: Tables,
  by: By,
  reply: Reply | null,
): Promise<Pick<Asked, 'reply' | 'suggestion' | 'entering'>> {
  const entering = enteredFor(by) !== null
  if (reply === null) return { reply, suggestion: null, entering }
  if (entering && isTheirOwn(reply)) return { reply: 'hidden', suggestion: null, entering }
  const { personId, recommendationId } = reply
  const [suggestion = null] = await tables.suggestions.find({ personId, recommendationId })
  return { reply, suggestion, entering }
}

/** What the person answered so far on an item, with Change beside each. */
export async function myRepliesScreen(core: Core, by: By, itemId: string, page: number): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const person = await whoReplies(tables, by, place, core.now())
  const questions = await questionsOf(tables, place)
  const replies = await repliesOf(tables, person, questions)
  return overview(tables, by, person, place, questions, replies, null, page)
}

/** The first item of a meeting on which the person has something left to answer. */
export async function firstScreen(core: Core, by: By, meetingId: string): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, meetingId)
  const person = await whoSitsThere(tables, by, place, core.now())
  const [first] = (await agendaOf(tables, meetingId)).filter((one) => asked(one).length > 0)
  if (first === undefined)
    return {
      title: 'Nothing is asked',
      blocks: [
        { kind: 'notice', tone: 'information', text: 'Nothing is asked of members before this meeting.' },
      ],
    }
  const [theirs = first] = await askedOf(tables, person, place.meeting)
  const next = await nextItem(tables, person, { ...place, item: null })
  return nextScreen(core, by, next?.id ?? theirs.item.id)
}

function askedScreen(
  place: ItemPlace,
  recommendation: Recommendation,
  questions: readonly Recommendation[],
  known: Pick<Asked, 'reply' | 'suggestion' | 'entering' | 'done'>,
): Screen {
  return replyScreen({
    ...known,
    place: { ...place, recommendation },
    which: questions.indexOf(recommendation) + 1,
    of: questions.length,
  })
}

async function overview(
  tables: Tables,
  by: By,
  person: Person,
  place: ItemPlace,
  questions: readonly Recommendation[],
  replies: readonly Reply[],
  done: string | null,
  page = 1,
): Promise<Screen> {
  const { item, meeting } = place
  const next = await nextItem(tables, person, place)
  const elsewhere = (await isOnBoth(tables, person)) ? ', here or on your other platform' : ''
  const left = questions.filter((one) => !replies.some((reply) => answersAsItStands(reply, one)))
  const until = meeting.repliesCloseAt === null ? '' : ` until ${shortMoment(meeting.repliesCloseAt)}`
  const goOn: Action[] = [
    ...(left.length > 0 ? [opens('Go on', 'prepare', { item: item.id }, { primary: true })] : []),
    ...(left.length === 0 && next !== null
      ? [opens(`Go on to item ${next.number}`, 'prepare', { item: next.id }, { primary: true })]
      : []),
    ...(meeting.questionsSentAt === null ? [opens('Ask a question', 'ask-question', { item: item.id })] : []),
  ]
  const screen = pagedScreen({
    title: `Item ${item.number}: your replies`,
    pages: pagesOf(questions.flatMap((one) => answeredBlocks(by, one, replies))),
    page,
    action: 'my-replies',
    ids: { item: item.id },
    actions: goOn,
  })
  const text: Block = {
    kind: 'text',
    text: [
      { strong: `Item ${item.number}. ${shownTitle(item)}.` },
      left.length === 0
        ? ` That is all that is asked here. ${enteredFor(by) === null ? `You can change your replies${until}${elsewhere}.` : `It can be changed${until}.`}`
        : ` ${left.length} still to answer. You can stop here and go on later${enteredFor(by) === null ? elsewhere : ''}.`,
    ],
  }
  const said: Block[] = done === null ? [] : [{ kind: 'notice', tone: 'done', text: done }]
  return { ...screen, blocks: [...said, text, ...screen.blocks] }
}

async function isOnBoth(tables: Tables, { id: personId }: Person): Promise<boolean> {
  const accounts = await tables.accounts.find({ personId })
  return new Set(accounts.map(({ platform }) => platform)).size > 1
}

function answeredBlocks(by: By, question: Recommendation, replies: readonly Reply[]): Block[] {
  const reply = replies.find((one) => one.recommendationId === question.id)
  const said = reply === undefined ? 'not answered yet.' : saidIn(by, reply)
  const label = `${reply === undefined ? 'Answer' : 'Change'} ${calledBy(question)}`
  return [
    { kind: 'text', text: [{ strong: `Recommendation ${calledBy(question)}` }, `: ${said}`] },
    {
      kind: 'actions',
      actions: [opens(label, 'reply', { recommendation: question.id })],
    },
  ]
}

function saidIn(by: By, reply: Reply): string {
  const entering = enteredFor(by) !== null
  if (entering && isTheirOwn(reply)) return 'answered by the member. You see it when replies close.'
  const words = reply.words === null ? '' : ` “${reply.words}”`
  return `${answerLabels[reply.answer]}.${words}${reply.entered ? ' (entered by the clerk)' : ''}`
}

async function questionsOf(tables: Tables, place: ItemPlace): Promise<Recommendation[]> {
  return (await withWhatWasFiled(tables, [place.item])).flatMap(asked)
}

async function repliesOf(
  tables: Tables,
  person: Person,
  questions: readonly Recommendation[],
): Promise<Reply[]> {
  return tables.replies.find({ personId: person.id, recommendationId: questions.map((one) => one.id) })
}

/** Another item of the meeting on which the person has something left to answer. */
async function nextItem(
  tables: Tables,
  person: Person,
  place: { readonly meeting: ItemPlace['meeting']; readonly item: ItemPlace['item'] | null },
): Promise<{ id: string; number: string } | null> {
  const agenda = await askedOf(tables, person, place.meeting)
  const replies = await repliesOf(tables, person, agenda.flatMap(asked))
  const next = agenda.find(
    (one) =>
      one.item.id !== place.item?.id &&
      asked(one).some((question) => !replies.some((reply) => answersAsItStands(reply, question))),
  )
  return next === undefined ? null : { id: next.item.id, number: next.item.number }
}

/** What a meeting asks of somebody: nothing on an item in which they take no part. */
async function askedOf(tables: Tables, person: Person, meeting: Meeting): Promise<AgendaItem[]> {
  const agenda = (await agendaOf(tables, meeting.id)).filter((one) => asked(one).length > 0)
  const itemId = agenda.map((one) => one.item.id)
  const interests = await tables.interests.find({ itemId, personId: person.id })
  return agenda.filter(({ item }) => !interests.some((one) => one.itemId === item.id && takesNoPart(one)))
}
