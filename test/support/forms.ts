import type { Ids } from '../../src/cards/card.ts'
import type { Answers } from '../../src/cards/screen.ts'
import type { Marlshire, Name } from './committee.ts'
import type { Ids as Rows, Stage } from './deeds/deed.ts'

/** Who does what at which stage, with a form that would be taken. */
export const forms: readonly [Stage, Name, string, (rows: Rows, m: Marlshire) => Ids, Answers][] = [
  ['draft', 'ruth', 'add-meeting', (_, m) => ({ committee: m.committee.id }), { date: '2017-12-04' }],
  [
    'draft',
    'ruth',
    'put-item',
    ({ meeting }) => ({ meeting }),
    { number: '1', title: 'Apologies', openness: 'open' },
  ],
  [
    'draft',
    'ruth',
    'set-publication',
    ({ meeting }) => ({ meeting }),
    { link: 'https://marlshire.example/', published: '2017-09-20' },
  ],
  ['draft', 'ruth', 'set-closing', ({ meeting }) => ({ meeting }), { day: '2017-09-27', time: '12:00' }],
  [
    'draft',
    'ruth',
    'mend-header',
    ({ item }) => ({ item }),
    { number: '7', title: 'Mended', purpose: 'To see.' },
  ],
  [
    'draft',
    'ruth',
    'mend-recommendation',
    ({ a }) => ({ recommendation: a }),
    { label: '(a)', text: 'considers', asks: 'view', scale: 'support', education: 'yes' },
  ],
  [
    'draft',
    'ruth',
    'add-recommendation',
    ({ item }) => ({ item, recommendation: 'fresh-1' }),
    { label: '(d)', text: 'notes', asks: 'view', scale: 'support', education: 'no' },
  ],
  ['draft', 'ruth', 'set-item-links', ({ item }) => ({ item }), { report: 'https://marlshire.example/r' }],
  ['ready', 'ruth', 'post-to-members', ({ meeting }) => ({ meeting }), { confirmed: ['yes'] }],
  ['open', 'asha', 'reply', ({ a }) => ({ recommendation: a }), { position: 'assured', words: 'Yes.' }],
  [
    'open',
    'asha',
    'reply-topic',
    ({ c }) => ({ recommendation: c, proposal: 'topic-9' }),
    { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit', when: 'Soon' },
  ],
  [
    'open',
    'asha',
    'propose-topic',
    ({ meeting }) => ({ meeting, proposal: 'topic-8' }),
    { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' },
  ],
  ['open', 'asha', 'declare-interest', ({ item }) => ({ item }), { kind: 'not-sure', confirmed: ['yes'] }],
  ['open', 'ruth', 'close-replies', ({ meeting }) => ({ meeting }), { confirmed: ['yes'] }],
  [
    'closed',
    'tom',
    'open-poll',
    ({ meeting }) => ({ meeting, poll: 'poll-9' }),
    { topics: ['topic-1'], day: '2017-09-29', time: '12:00' },
  ],
  ['polled', 'asha', 'indicate', ({ pollTopic }) => ({ topic: pollTopic }), { answer: 'not-now' }],
  ['polled', 'tom', 'close-poll', () => ({ poll: 'poll-1' }), { confirmed: ['yes'] }],
  [
    'met',
    'ruth',
    'record-topic',
    () => ({ proposal: 'topic-1' }),
    { decision: 'decline', words: 'No time.' },
  ],
  ['met', 'ruth', 'record-recommendation', ({ a }) => ({ recommendation: a }), { decision: 'deferred' }],
]
