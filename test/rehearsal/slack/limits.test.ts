import { expect, test } from 'vitest'
import { takeBlocks, takeView } from '../../../src/rehearsal/slack/arguments.ts'
import { limits } from '../../../src/rehearsal/slack/limits.ts'
import { plain } from './workspace.ts'

type Name = keyof typeof limits
type Case = (most: number) => unknown

const x = (length: number) => 'x'.repeat(length)
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const option = (at: number) => ({ text: plain(`Option ${at}`), value: `${at}` })
const button = { type: 'button', text: plain('Press') }
const section = { type: 'section', text: plain('Text') }
const actions = (element: object) => [{ type: 'actions', elements: [{ ...button, ...element }] }]
const address = (length: number) => `https://example.org/${x(length - 20)}`

const modal = (over: object) => ({ type: 'modal', title: plain('Title'), blocks: [section], ...over })
const asking = (element: object, over: object = {}) =>
  modal({ submit: plain('Send'), blocks: [{ type: 'input', label: plain('Label'), element, ...over }] })
const typed = (over: object) => asking({ type: 'plain_text_input', ...over })

const inMessages: [Name, Case][] = [
  ['blockId', (n) => [{ ...section, block_id: x(n) }]],
  ['messageBlocks', (n) => times(n, () => section)],
  ['header', (n) => [{ type: 'header', text: plain(x(n)) }]],
  ['sectionText', (n) => [{ type: 'section', text: { type: 'mrkdwn', text: x(n) } }]],
  ['sectionFields', (n) => [{ type: 'section', fields: times(n, () => plain('Fact')) }]],
  ['sectionField', (n) => [{ type: 'section', fields: [plain(x(n))] }]],
  ['contextElements', (n) => [{ type: 'context', elements: times(n, () => plain('Note')) }]],
  ['text', (n) => [{ type: 'context', elements: [plain(x(n))] }]],
  ['actionsElements', (n) => [{ type: 'actions', elements: times(n, () => button) }]],
  ['actionId', (n) => actions({ action_id: x(n) })],
  ['buttonText', (n) => actions({ text: plain(x(n)) })],
  ['buttonValue', (n) => actions({ value: x(n) })],
  ['buttonUrl', (n) => actions({ url: address(n) })],
  ['accessibilityLabel', (n) => actions({ accessibility_label: x(n) })],
]

const inViews: [Name, Case][] = [
  ['viewBlocks', (n) => modal({ blocks: times(n, () => section) })],
  ['viewTitle', (n) => modal({ title: plain(x(n)) })],
  ['viewSubmit', (n) => modal({ submit: plain(x(n)) })],
  ['viewClose', (n) => modal({ close: plain(x(n)) })],
  ['privateMetadata', (n) => modal({ private_metadata: x(n) })],
  ['callbackId', (n) => modal({ callback_id: x(n) })],
  ['inputLabel', (n) => asking({ type: 'datepicker' }, { label: plain(x(n)) })],
  ['inputHint', (n) => asking({ type: 'datepicker' }, { hint: plain(x(n)) })],
  ['inputLength', (n) => typed({ max_length: n })],
  ['placeholder', (n) => typed({ placeholder: plain(x(n)) })],
  ['radioOptions', (n) => asking({ type: 'radio_buttons', options: times(n, option) })],
  ['checkboxOptions', (n) => asking({ type: 'checkboxes', options: times(n, option) })],
  ['selectOptions', (n) => asking({ type: 'static_select', options: times(n, option) })],
  ['optionText', (n) => asking({ type: 'static_select', options: [{ text: plain(x(n)), value: 'a' }] })],
  ['optionValue', (n) => asking({ type: 'static_select', options: [{ text: plain('A'), value: x(n) }] })],
  [
    'optionDescription',
    (n) => asking({ type: 'radio_buttons', options: [{ ...option(0), description: plain(x(n)) }] }),
  ],
]

const elsewhere: readonly Name[] = [
  'viewBytes',
  'viewStack',
  'postText',
  'updateText',
  'answerMilliseconds',
  'triggerMilliseconds',
  'redeliveries',
]

test.each(inMessages)('a message may reach the limit of %s but not exceed it', (name, make) => {
  const { most } = limits[name]
  expect(() => takeBlocks(make(most))).not.toThrow()
  expect(() => takeBlocks(make(most + 1))).toThrow(/^invalid_blocks/)
})

test.each(inViews)('a form may reach the limit of %s but not exceed it', (name, make) => {
  const { most } = limits[name]
  expect(() => takeView(make(most))).not.toThrow()
  expect(() => takeView(make(most + 1))).toThrow(/^invalid_arguments/)
})

test('a text input’s initial value may reach the input’s own limit but not exceed it', () => {
  expect(() => takeView(typed({ max_length: 5, initial_value: x(5) }))).not.toThrow()
  expect(() => takeView(typed({ max_length: 5, initial_value: x(6) }))).toThrow(/initial_value/)
  expect(() => takeView(typed({ initial_value: x(3001) }))).toThrow(/less than 3001 characters/)
})

test('a form may have 250,000 bytes and not one more', () => {
  const heavy = (last: number) =>
    modal({ blocks: times(85, (at) => ({ type: 'section', text: plain(x(at === 84 ? last : 2900)) })) })
  const spare = limits.viewBytes.most - JSON.stringify(heavy(0)).length
  expect(() => takeView(heavy(spare))).not.toThrow()
  expect(() => takeView(heavy(spare + 1))).toThrow(/^view_too_large$/)
})

test('every limit names its source and is tested here or in a test of its own', () => {
  const tried = [...inMessages.map(([name]) => name), ...inViews.map(([name]) => name), ...elsewhere]
  expect(tried.toSorted()).toEqual(Object.keys(limits).toSorted())
  for (const { source } of Object.values(limits)) expect(source).toMatch(/^https:\/\/docs\.slack\.dev\//)
})
