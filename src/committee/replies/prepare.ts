import type { Action, Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import { shortMoment } from '../dates.ts'
import { type ItemPlace, placeOfItem, placeOfMeeting } from '../find.ts'
import { agendaOf, asked } from '../meetings/agenda.ts'
import { shownTitle } from '../meetings/item.ts'
import type { Person } from '../people/person.ts'
import type { By } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import { calledBy, type Recommendation } from '../reports/recommendation.ts'
import type { Tables } from '../store.ts'
import { replyScreen } from './reply.form.ts'
import { answerLabels, answersAsItStands, type Reply } from './reply.ts'
import { whoReplies } from './who-replies.ts'

/** The first recommendation of an item that the person has not answered, or what they answered to all of them.
 * @param done what they did last, said back to them */
export async function nextScreen(
  core: Core,
  by: By,
  itemId: string,
  done: string | null = null,
): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const person = await whoReplies(tables, by, place, core.now())
  const questions = await questionsOf(tables, place)
  const replies = await repliesOf(tables, person, questions)
  const open = questions.find((one) => !replies.some((reply) => answersAsItStands(reply, one)))
  if (open === undefined)
    return overview(place, questions, replies, done, await nextItem(tables, person, place))
  return askedScreen(tables, place, person, open, questions, done)
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
  if (question === undefined) return nextScreen(core, by, itemId)
  return askedScreen(tables, place, person, question, questions, null)
}

/** What the person answered so far on an item, with Change beside each. */
export async function myRepliesScreen(core: Core, by: By, itemId: string): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const person = await whoReplies(tables, by, place, core.now())
  const questions = await questionsOf(tables, place)
  const replies = await repliesOf(tables, person, questions)
  return overview(place, questions, replies, null, await nextItem(tables, person, place))
}

/** The first item of a meeting on which the person has something left to answer. */
export async function firstScreen(core: Core, by: By, meetingId: string): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, meetingId)
  const items = (await agendaOf(tables, meetingId)).filter((one) => asked(one).length > 0)
  const [first] = items
  if (first === undefined)
    return {
      title: 'Nothing is asked',
      blocks: [
        { kind: 'notice', tone: 'information', text: 'Nothing is asked of members before this meeting.' },
      ],
    }
  const person = await whoReplies(tables, by, { ...place, item: first.item }, core.now()).catch(() => null)
  const next = person === null ? null : await nextItem(tables, person, { ...place, item: null })
  return nextScreen(core, by, next?.id ?? first.item.id)
}

async function askedScreen(
  tables: Tables,
  place: ItemPlace,
  person: Person,
  recommendation: Recommendation,
  questions: readonly Recommendation[],
  done: string | null,
): Promise<Screen> {
  const key = { personId: person.id, recommendationId: recommendation.id }
  const [reply] = await tables.replies.find(key)
  const [suggestion] = await tables.suggestions.find(key)
  return replyScreen({
    place: { ...place, recommendation },
    reply: reply ?? null,
    suggestion: suggestion ?? null,
    which: questions.indexOf(recommendation) + 1,
    of: questions.length,
    done,
  })
}

function overview(
  place: ItemPlace,
  questions: readonly Recommendation[],
  replies: readonly Reply[],
  done: string | null,
  next: { id: string; number: string } | null,
): Screen {
  const { item, meeting } = place
  const left = questions.filter((one) => !replies.some((reply) => answersAsItStands(reply, one)))
  const until = meeting.repliesCloseAt === null ? '' : ` until ${shortMoment(meeting.repliesCloseAt)}`
  const goOn: Action[] = [
    ...(left.length > 0
      ? [{ kind: 'open' as const, label: 'Go on', action: 'prepare', ids: { item: item.id }, primary: true }]
      : []),
    ...(left.length === 0 && next !== null
      ? [
          {
            kind: 'open' as const,
            label: `Go on to item ${next.number}`,
            action: 'prepare',
            ids: { item: next.id },
            primary: true,
          },
        ]
      : []),
  ]
  return {
    title: `Item ${item.number}: your replies`,
    blocks: [
      ...(done === null ? [] : [{ kind: 'notice' as const, tone: 'done' as const, text: done }]),
      {
        kind: 'text',
        text: [
          { strong: `Item ${item.number}. ${shownTitle(item)}.` },
          left.length === 0
            ? ` That is all that is asked here. You can change your replies${until}, here or on your other platform.`
            : ` ${left.length} still to answer. You can stop here and go on later, here or on your other platform.`,
        ],
      },
      ...questions.flatMap((one) => answeredBlocks(one, replies)),
      ...(goOn.length > 0 ? [{ kind: 'actions' as const, actions: goOn }] : []),
    ],
  }
}

function answeredBlocks(question: Recommendation, replies: readonly Reply[]): Block[] {
  const reply = replies.find((one) => one.recommendationId === question.id)
  const words = reply?.words == null ? '' : ` “${reply.words}”`
  const said = reply === undefined ? 'not answered yet.' : `${answerLabels[reply.answer]}.${words}`
  const label = `${reply === undefined ? 'Answer' : 'Change'} ${calledBy(question)}`
  return [
    { kind: 'text', text: [{ strong: `Recommendation ${calledBy(question)}` }, `: ${said}`] },
    {
      kind: 'actions',
      actions: [{ kind: 'open', label, action: 'reply', ids: { recommendation: question.id } }],
    },
  ]
}

async function questionsOf(tables: Tables, place: ItemPlace): Promise<Recommendation[]> {
  const agenda = await agendaOf(tables, place.meeting.id)
  return agenda.filter((one) => one.item.id === place.item.id).flatMap(asked)
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
  const agenda = await agendaOf(tables, place.meeting.id)
  const replies = await repliesOf(tables, person, agenda.flatMap(asked))
  const next = agenda.find(
    (one) =>
      one.item.id !== place.item?.id &&
      asked(one).some((question) => !replies.some((reply) => answersAsItStands(reply, question))),
  )
  return next === undefined ? null : { id: next.item.id, number: next.item.number }
}
