import { expect, test } from 'vitest'
import { takeBlocks, takeView } from '../../../src/rehearsal/slack/arguments.ts'
import { plain } from './workspace.ts'

const button = (over: object) => ({ type: 'button', text: plain('Press'), ...over })
const options = [
  { text: plain('Assured'), value: 'assured' },
  { text: plain('Not assured'), value: 'not-assured' },
]
const section = { type: 'section', block_id: 'a', text: plain('Text') }
const rich = (...elements: object[]) => ({ type: 'rich_text', elements })
const words = (over: object) =>
  rich({ type: 'rich_text_section', elements: [{ type: 'text', text: 'Hello', ...over }] })

test('everything that the bot may draw in a message is accepted', () => {
  const point = { type: 'rich_text_section', elements: [{ type: 'text', text: 'A point' }] }
  const blocks = [
    { type: 'header', text: plain('Item 7') },
    { ...section, text: { type: 'mrkdwn', text: '*Item 7*' }, fields: [plain('A fact')] },
    words({ style: { bold: true } }),
    rich({ type: 'rich_text_list', style: 'bullet', elements: [point] }),
    rich({
      type: 'rich_text_section',
      elements: [{ type: 'link', url: 'https://example.org/', text: 'Report' }],
    }),
    { type: 'context', elements: [plain('Quiet'), { type: 'mrkdwn', text: '_Quiet_' }] },
    { type: 'divider' },
    {
      type: 'actions',
      elements: [
        button({ action_id: 'a', style: 'primary', value: '{}' }),
        button({ action_id: 'b', url: 'http://localhost/report', style: 'danger' }),
      ],
    },
  ]
  expect(takeBlocks(JSON.stringify(blocks))).toHaveLength(blocks.length)
})

const badInMessages: [string, object][] = [
  [
    'a kind of block that is not drawn here',
    { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'a' },
  ],
  ['an input in a message', { type: 'input', label: plain('Words'), element: { type: 'plain_text_input' } }],
  ['a property that does not exist', { ...section, colour: 'red' }],
  ['a section with nothing in it', { type: 'section' }],
  ['an empty text', { type: 'section', text: plain('') }],
  ['mark-up in a header', { type: 'header', text: { type: 'mrkdwn', text: '*Item*' } }],
  ['an element that is no button', { type: 'actions', elements: [{ type: 'static_select', options }] }],
  ['actions without any', { type: 'actions', elements: [] }],
  [
    'an address that is not of the web',
    { type: 'actions', elements: [button({ url: 'javascript:alert(1)' })] },
  ],
  ['a colour that a button cannot have', { type: 'actions', elements: [button({ style: 'default' })] }],
  [
    'two buttons with one action id',
    { type: 'actions', elements: [button({ action_id: 'a' }), button({ action_id: 'a' })] },
  ],
  ['a style that is not known', words({ style: { blink: true } })],
  ['an empty piece of rich text', words({ text: '' })],
  ['a kind of rich text that is not drawn here', rich({ type: 'rich_text_quote', elements: [] })],
]

test.each(badInMessages)('%s is refused', (_, block) => {
  expect(() => takeBlocks([block])).toThrow(/^invalid_blocks/)
})

test('the same action id in two blocks is accepted, the same block id twice is refused', () => {
  const actions = { type: 'actions', elements: [button({ action_id: 'a' })] }
  expect(() => takeBlocks([actions, actions])).not.toThrow()
  expect(() => takeBlocks([section, section])).toThrow(/block_id/)
})

const modal = { type: 'modal', title: plain('Title'), submit: plain('Send') }
const asking = (element: object, over: object = {}) => ({
  ...modal,
  blocks: [{ type: 'input', label: plain('Label'), element, ...over }],
})

test('everything that the bot may ask is accepted', () => {
  for (const element of [
    { type: 'plain_text_input', multiline: true, max_length: 300, initial_value: 'Words' },
    { type: 'radio_buttons', options, initial_option: options[1] },
    { type: 'checkboxes', options, initial_options: options },
    { type: 'static_select', options, initial_option: options[0], placeholder: plain('Choose') },
    { type: 'datepicker', initial_date: '2017-10-02' },
    { type: 'timepicker', initial_time: '12:00' },
  ]) {
    expect(() =>
      takeView(asking(element, { optional: true, hint: plain('Hint'), dispatch_action: false })),
    ).not.toThrow()
  }
})

const stranger = { text: plain('Assured'), value: 'other' }
const badViews: [string, object][] = [
  ['no submit where something is asked', { ...asking({ type: 'datepicker' }), submit: undefined }],
  ['a form that is no modal', { ...modal, type: 'home', blocks: [section] }],
  ['a property that does not exist', { ...modal, blocks: [section], colour: 'red' }],
  ['an input that is not drawn here', asking({ type: 'users_select' })],
  ['an input that tells of each key', asking({ type: 'plain_text_input' }, { dispatch_action: true })],
  [
    'an initial option that is not among the options',
    asking({ type: 'radio_buttons', options, initial_option: stranger }),
  ],
  [
    'an initial tick that is not among the options',
    asking({ type: 'checkboxes', options, initial_options: [stranger] }),
  ],
  [
    'an initial choice that is not among the options',
    asking({ type: 'static_select', options, initial_option: stranger }),
  ],
  ['no options', asking({ type: 'static_select', options: [] })],
  ['two options with one value', asking({ type: 'static_select', options: [options[0], options[0]] })],
  ['a day that does not exist', asking({ type: 'datepicker', initial_date: '2017-02-30' })],
  ['an hour that does not exist', asking({ type: 'timepicker', initial_time: '24:00' })],
  ['two inputs with one block id', { ...modal, blocks: [section, section] }],
]

test.each(badViews)('a form with %s is refused', (_, view) => {
  expect(() => takeView(view)).toThrow(/^invalid_arguments/)
})
