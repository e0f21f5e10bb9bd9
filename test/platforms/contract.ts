import type { Block, Card, Text } from '../../src/cards/card.ts'
import { limits } from '../../src/cards/limits.ts'
import type { Field, Screen } from '../../src/cards/screen.ts'

/**
 * What every platform must be able to draw: each kind of block and field, text that would be markup somewhere, and all
 * of it at the limits. Each platform's tests run through these.
 */

/** Markup, mentions, links and pictures of Slack, Teams and HTML: to be shown literally. */
export const hostile =
  '<!channel> <@U1> @everyone *bold* _it_ ~no~ `code` [a](http://evil.example) <at>Ann</at> <b>x</b> &amp; :gear: $\u007Bx} {{DATE(2017)}} # h\n> quote\n- item'

const spans: Text = [
  'Plain, ',
  { strong: 'strong' },
  ' and ',
  { link: 'a link', href: 'https://council.example/a?b=1&c=2' },
]

const open = {
  kind: 'open',
  label: 'Prepare',
  action: 'prepare',
  ids: { meeting: 'm1', item: 'i7' },
} as const
const link = { kind: 'link', label: 'Report', href: 'https://council.example/report.pdf' } as const

/** One of every kind, to reveal a kind that a platform leaves out. */
export const blocks: { readonly [K in Block['kind']]: readonly (Block & { kind: K })[] } = {
  heading: [{ kind: 'heading', text: 'Item 7. Outcome of peer review' }],
  text: [
    { kind: 'text', text: 'For preparation; nothing is decided until the meeting.' },
    { kind: 'text', text: 'Only you see this.', quiet: true },
    { kind: 'text', text: spans },
    { kind: 'text', text: spans, quiet: true },
  ],
  facts: [
    {
      kind: 'facts',
      facts: [
        { label: 'Meeting', value: 'Monday 2 October 2017' },
        { label: 'Replies', value: '5 of 9' },
        { label: 'Wards', value: '' },
      ],
    },
  ],
  list: [{ kind: 'list', items: ['First', spans] }],
  notice: [
    { kind: 'notice', tone: 'information', text: 'You can change this until replies close.' },
    { kind: 'notice', tone: 'warning', text: 'Please check this.' },
    { kind: 'notice', tone: 'done', text: 'Your reply was taken.' },
  ],
  tally: [
    {
      kind: 'tally',
      caption: 'Recommendation (b): 5 of 9 members',
      rows: [
        { label: 'Assured', count: 4 },
        { label: 'Not assured', count: 1 },
      ],
      rule: 'Indicative. The committee decides at its meeting.',
    },
    { kind: 'tally', caption: 'Nobody has replied', rows: [], rule: 'Indicative.' },
  ],
  actions: [{ kind: 'actions', actions: [{ ...open, primary: true }, { ...open, label: 'Again' }, link] }],
}

const options = (count: number, length = 8) =>
  Array.from({ length: count }, (_, n) => ({ value: `option-${n}`, label: `${n} `.padEnd(length, 'x') }))

/** One of every kind of field, empty and filled. */
export const fields: { readonly [K in Field['kind']]: readonly (Field & { kind: K })[] } = {
  'one-of': [
    { kind: 'one-of', id: 'position', label: 'Your position', options: options(3) },
    { kind: 'one-of', id: 'ward', label: 'Ward', options: options(11), value: 'option-10', optional: true },
    { kind: 'one-of', id: 'old-choice', label: 'Choice', options: options(2), value: 'no-longer-there' },
  ],
  'many-of': [
    { kind: 'many-of', id: 'topics', label: 'Topics', options: options(3), optional: true },
    { kind: 'many-of', id: 'chosen', label: 'Chosen', options: options(3), value: ['option-0', 'option-2'] },
  ],
  text: [
    {
      kind: 'text',
      id: 'words',
      label: 'In your words',
      hint: 'As you would say it.',
      lines: 'many',
      longest: 2000,
    },
    {
      kind: 'text',
      id: 'title',
      label: 'Title',
      lines: 'one',
      longest: 80,
      value: 'Foster care',
      optional: true,
    },
  ],
  date: [
    { kind: 'date', id: 'day', label: 'Day' },
    { kind: 'date', id: 'last-day', label: 'Last day', value: '2017-09-28', optional: true },
  ],
  time: [
    { kind: 'time', id: 'hour', label: 'Time' },
    { kind: 'time', id: 'last-hour', label: 'Last time', value: '12:00', optional: true },
  ],
}

const all = <T>(kinds: Readonly<Record<string, readonly T[]>>): T[] => Object.values(kinds).flat()

export const cards: readonly { readonly name: string; readonly card: Card }[] = [
  ...all<Block>(blocks).map((block, n) => ({
    name: `${block.kind} (${n})`,
    card: { title: 'A card', blocks: [block] },
  })),
  { name: 'one of everything', card: { title: 'A card', blocks: all<Block>(blocks) } },
  { name: 'hostile text everywhere', card: { title: hostile, blocks: hostileBlocks() } },
  { name: 'as many blocks as there may be', card: { title: 'A card', blocks: fullOfBlocks() } },
  { name: 'as long as text may be', card: { title: 'A card', blocks: fullOfText() } },
]

const form = { action: 'reply', ids: { recommendation: 'r1' }, revision: '3', submit: 'Send' } as const

export const screens: readonly { readonly name: string; readonly screen: Screen }[] = [
  { name: 'to read only', screen: { title: 'Read the report', blocks: all<Block>(blocks) } },
  ...all<Field>(fields).map((field) => ({
    name: `a form with ${field.kind} ${field.id}`,
    screen: {
      title: 'Recommendation (b)',
      blocks: [{ kind: 'text', text: 'Asks for your view.' } as const],
      form: { ...form, fields: [field] },
    },
  })),
  {
    name: 'a form with one of everything',
    screen: {
      title: 'x'.repeat(limits.screenTitle),
      blocks: all<Block>(blocks),
      form: { ...form, fields: all<Field>(fields), submit: 'x'.repeat(limits.submit) },
    },
  },
  {
    name: 'a form that is read part by part',
    screen: {
      title: 'Check the draft',
      blocks: all<Block>(blocks).slice(0, 3),
      form: {
        ...form,
        fields: all<Field>(fields).map((field, n) => ({
          ...field,
          above: all<Block>(blocks).slice(n, n + 2),
        })),
        below: all<Block>(blocks),
      },
    },
  },
  {
    name: 'hostile text everywhere',
    screen: {
      title: '*b* <!here> & <at>',
      blocks: hostileBlocks(),
      form: {
        ...form,
        fields: [
          {
            kind: 'text',
            id: 'words',
            label: cut(150),
            hint: hostile,
            lines: 'many',
            longest: 3000,
            value: hostile,
          },
          { kind: 'one-of', id: 'one', label: cut(150), options: [{ value: cut(150), label: cut(75) }] },
          { kind: 'many-of', id: 'many', label: cut(150), options: [{ value: '<b>&', label: cut(75) }] },
        ],
      },
    },
  },
  {
    name: 'a form at every limit',
    screen: { title: 'At the limit', blocks: [], form: fullForm() },
  },
]

function cut(length: number): string {
  return hostile.slice(0, length)
}

function hostileBlocks(): Block[] {
  return [
    { kind: 'heading', text: cut(150) },
    { kind: 'text', text: hostile },
    { kind: 'text', text: hostile, quiet: true },
    {
      kind: 'text',
      text: [hostile, { strong: hostile }, { link: hostile, href: 'https://council.example/' }],
    },
    { kind: 'facts', facts: [{ label: hostile, value: hostile }] },
    { kind: 'list', items: [hostile, [{ strong: hostile }]] },
    { kind: 'notice', tone: 'warning', text: hostile },
    { kind: 'tally', caption: hostile, rows: [{ label: hostile, count: 1 }], rule: hostile },
    { kind: 'actions', actions: [{ ...open, label: cut(75), ids: { id: hostile } }] },
  ]
}

/** The most blocks, each of the kind that takes the most room. */
function fullOfBlocks(): Block[] {
  const tally = { kind: 'tally', caption: 'c', rows: [{ label: 'l', count: 9 }], rule: 'r' } as const
  const actions = Array.from({ length: limits.actions }, () => ({ ...open, label: 'x'.repeat(12) }))
  return [...Array.from({ length: limits.blocks - 1 }, () => tally), { kind: 'actions', actions }]
}

function fullOfText(): Block[] {
  const facts = Array.from({ length: limits.facts }, (_, n) => ({ label: `${n}`, value: 'v'.repeat(9) }))
  const button = { ...open, label: 'x'.repeat(limits.button), ids: { id: 'i'.repeat(1800) } }
  return [
    { kind: 'heading', text: 'h'.repeat(limits.heading) },
    { kind: 'text', text: 't'.repeat(limits.text) },
    { kind: 'text', text: 'q'.repeat(limits.text), quiet: true },
    { kind: 'facts', facts },
    { kind: 'actions', actions: [button] },
  ]
}

function fullForm() {
  const most = (kind: 'one-of' | 'many-of', id: string, count: number) => ({
    kind,
    id,
    label: 'l'.repeat(limits.label),
    hint: 'h'.repeat(limits.hint),
    options: options(count, limits.option),
  })
  const text = {
    kind: 'text',
    id: 'text',
    label: 'l'.repeat(limits.label),
    lines: 'many',
    longest: limits.answer,
    value: 'v'.repeat(limits.answer),
  } as const
  const choices = [
    most('one-of', 'radio', limits.optionsInSight),
    most('one-of', 'select', limits.options),
    most('many-of', 'checks', limits.optionsInSight),
  ]
  return { ...form, ids: { id: 'i'.repeat(1800) }, fields: [text, ...choices] }
}
