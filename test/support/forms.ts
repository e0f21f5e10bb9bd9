import { z } from 'zod'
import type { Ids } from '../../src/cards/card.ts'
import type { Answers } from '../../src/cards/screen.ts'
import type { ActionName } from '../../src/conversation/actions.ts'
import { interactions } from '../../src/conversation/interactions.ts'
import type { Marlshire, Name } from './committee.ts'
import type { Ids as Rows, Stage } from './deeds/deed.ts'
import { fileId } from './waiting-files.ts'

type Tried = [Stage, Name, ActionName, (rows: Rows, m: Marlshire) => Ids | Promise<Ids>]

/** A report of the file that waits. */
const of = (place: number) => async (_: Rows, m: Marlshire) => ({
  file: await fileId(m),
  place: String(place),
})

/** Who fills in which form at which stage. The answers are valid: the form's own example, unless an answer is an id that
 * the example cannot know. */
const tried: readonly (Tried | [...Tried, Answers | ((m: Marlshire, rows: Rows) => Answers)])[] = [
  ['draft', 'ruth', 'add-meeting', (_, m) => ({ committee: m.committee.id })],
  [
    'draft',
    'ruth',
    'end-seat',
    async (_, m) => ({ seat: idOf(await m.store.look.seats.find({ personId: m.id('cara') })) }),
    (m) => ({ lastDay: '2017-12-01', follows: m.id('ivy') }),
  ],
  [
    'draft',
    'ruth',
    'suspend-seat',
    async (_, m) => ({ seat: idOf(await m.store.look.seats.find({ personId: m.id('ben') })) }),
  ],
  ['draft', 'ruth', 'put-item', ({ meeting }) => ({ meeting })],
  ['draft', 'ruth', 'set-publication', ({ meeting }) => ({ meeting })],
  ['draft', 'ruth', 'set-closing', ({ meeting }) => ({ meeting })],
  ['draft', 'ruth', 'draft', ({ item }) => ({ item })],
  ['draft', 'ruth', 'mend-header', ({ item }) => ({ item })],
  ['draft', 'ruth', 'mend-recommendation', ({ a }) => ({ recommendation: a })],
  ['draft', 'ruth', 'add-recommendation', ({ item }) => ({ item, recommendation: 'fresh-1' })],
  ['draft', 'ruth', 'set-item-links', ({ item }) => ({ item })],
  ['file', 'ruth', 'say-open', of(1), (_, { item }) => ({ item })],
  ['file', 'ruth', 'say-not-open', of(2)],
  ['file', 'ruth', 'overrule-marks', of(3)],
  ['file', 'ruth', 'take-in-pack', of(1)],
  ['file', 'ruth', 'keep-numbers', async (rows, m) => ({ file: (await of(1)(rows, m)).file, places: '1,2' })],
  ['ready', 'ruth', 'post-to-members', ({ meeting }) => ({ meeting })],
  ['open', 'asha', 'reply', ({ a }) => ({ recommendation: a })],
  ['open', 'asha', 'reply-topic', ({ c }) => ({ recommendation: c, proposal: 'topic-9' })],
  ['open', 'asha', 'propose-topic', ({ meeting }) => ({ meeting, proposal: 'topic-8' })],
  ['open', 'asha', 'declare-interest', ({ item }) => ({ item })],
  ['open', 'asha', 'ask-question', ({ item }) => ({ item, question: 'question-9' })],
  ['questioned', 'tom', 'change-question', () => ({ question: 'question-1' })],
  ['questioned', 'tom', 'withdraw-question', () => ({ question: 'question-1' })],
  ['questioned', 'ruth', 'merge-question', () => ({ question: 'question-3' })],
  ['questioned', 'ruth', 'separate-question', () => ({ question: 'question-4' })],
  [
    'questioned',
    'ruth',
    'send-question',
    () => ({ question: 'question-1' }),
    (m) => ({ officer: m.id('olive') }),
  ],
  ['questioned', 'olive', 'offer-answer', () => ({ question: 'question-3' })],
  ['questioned', 'ruth', 'answer-question', () => ({ question: 'question-1' })],
  ['interested', 'ruth', 'undo-interest', ({ interest }) => ({ interest })],
  ['interested', 'ruth', 'enter-dispensation', ({ interest }) => ({ interest })],
  ['open', 'asha', 'sending-apologies', ({ meeting }) => ({ meeting })],
  ['open', 'ruth', 'stand-substitute-down', ({ meeting }, m) => ({ meeting, member: m.id('dev') })],
  [
    'open',
    'ruth',
    'confirm-substitute',
    ({ meeting }, m) => ({ meeting, member: m.id('ben') }),
    (m) => ({ substitute: m.id('una') }),
  ],
  ['open', 'ruth', 'enter-for', ({ meeting }) => ({ meeting }), (m) => ({ member: m.id('asha') })],
  ['open', 'ruth', 'move-milestone', ({ meeting }) => ({ meeting })],
  ['open', 'ruth', 'remind-now', ({ meeting }) => ({ meeting })],
  ['open', 'asha', 'my-reminders', () => ({})],
  ['open', 'asha', 'calendar-link', (_, m) => ({ committee: m.committee.id })],
  ['open', 'ruth', 'propose-for', ({ meeting }) => ({ meeting, proposal: 'topic-7' })],
  ['open', 'ruth', 'close-replies', ({ meeting }) => ({ meeting })],
  ['closed', 'tom', 'open-poll', ({ meeting }) => ({ meeting, poll: 'poll-9' })],
  ['polled', 'asha', 'indicate', ({ pollTopic }) => ({ topic: pollTopic })],
  ['polled', 'tom', 'close-poll', () => ({ poll: 'poll-1' })],
  ['met', 'ruth', 'record-topic', () => ({ proposal: 'topic-1' })],
  ['met', 'ruth', 'record-recommendation', ({ a }) => ({ recommendation: a })],
  ['met', 'ruth', 'record-extra', ({ meeting }) => ({ meeting, resolution: 'extra-9' })],
  [
    'met',
    'ruth',
    'record-presence',
    ({ meeting }, m) => ({ meeting, people: `${m.id('asha')},${m.id('dev')}` }),
  ],
  [
    'recorded',
    'ruth',
    'record-vote',
    ({ meeting }, m) => ({ meeting, resolution: 'extra-1', people: `${m.id('asha')},${m.id('tom')}` }),
  ],
  ['recorded', 'ruth', 'record-answer', ({ meeting }) => ({ meeting, resolution: 'extra-1' })],
  ['recorded', 'ruth', 'record-sending', ({ meeting }) => ({ meeting, resolution: 'extra-1' })],
  ['recorded', 'ruth', 'confirm-minutes', ({ meeting }) => ({ meeting })],
  ['recorded', 'ruth', 'hold-item', ({ item }) => ({ item })],
  ['recorded', 'ruth', 'release-item', ({ item }) => ({ item })],
  ['open', 'ruth', 'add-supplement', ({ item }) => ({ item })],
  ['open', 'ruth', 'add-item', ({ meeting }) => ({ meeting })],
  ['open', 'ruth', 'take-off-item', ({ item }) => ({ item })],
  ['open', 'ruth', 'correct-recommendation', ({ a }) => ({ recommendation: a })],
  ['version', 'ruth', 'check-version', waiting],
  ['version', 'ruth', 'replace-report', waiting],
  ['version', 'ruth', 'drop-version', waiting],
  ['taken off', 'ruth', 'restore-item', ({ item }) => ({ item })],
  ['open', 'ruth', 'withhold-item', ({ item }) => ({ item })],
  ['open', 'ruth', 'move-meeting', ({ meeting }) => ({ meeting, from: '2017-10-02' })],
  ['open', 'ruth', 'cancel-meeting', ({ meeting }) => ({ meeting })],
  ['cancelled', 'ruth', 'restore-meeting', ({ meeting }) => ({ meeting })],
  ['closed', 'ruth', 'reopen-replies', ({ meeting }) => ({ meeting, round: '1' })],
  ['closed', 'ruth', 'hide-topic', () => ({ proposal: 'topic-1' })],
  [
    'closed',
    'ruth',
    'hide-reply',
    async (_, m) => ({
      reply: idOf((await m.store.look.replies.find({})).filter((one) => one.words !== null)),
    }),
  ],
  [
    'closed',
    'ruth',
    'hide-suggestion',
    async (_, m) => ({ suggestion: idOf(await m.store.look.suggestions.find({})) }),
  ],
  ['questioned', 'ruth', 'hide-question', () => ({ question: 'question-1' })],
  ['answered', 'ruth', 'hide-answer', () => ({ question: 'question-1' })],
  [
    'outcomes entered',
    'ruth',
    'undo-resolution',
    async (_, m) => {
      const [one] = await m.store.look.resolutions.find({})
      return { resolution: one?.id ?? 'gone', at: String(one?.at.getTime() ?? 1) }
    },
  ],
  [
    'outcomes entered',
    'ruth',
    'undo-topic-outcome',
    async (_, m) => {
      const [one] = await m.store.look.topicOutcomes.find({})
      return { outcome: one?.id ?? 'gone', at: String(one?.at.getTime() ?? 1) }
    },
  ],
]

export const forms = tried.map(([stage, name, action, ids, given = exampleOf(action)]) => {
  const answers = typeof given === 'function' ? given : () => given
  return [stage, name, action, ids, answers] as const
})

/** Forms that only lead to another screen and record nothing. */
export const leadsOn: readonly ActionName[] = ['enter-for']
/** Forms about oneself, whichever committees one sits on. */
export const ofOneself: readonly ActionName[] = ['my-reminders']

function exampleOf(action: ActionName): Answers {
  const interaction: object = interactions[action]
  if ('example' in interaction) return z.custom<Answers>().parse(interaction.example)
  throw new Error(`${action} gives no example`)
}

/** The new version of a report that waits for the clerk. */
async function waiting(_: Rows, m: Marlshire) {
  return { report: idOf(await m.store.look.reports.find({ inPlace: false })) }
}

/** At other stages there may be no such row. */
function idOf([row]: readonly { readonly id: string }[]): string {
  return row?.id ?? 'gone'
}
