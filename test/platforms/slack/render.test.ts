import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/cards/limits.ts'
import type { Screen } from '../../../src/cards/screen.ts'
import { slackMessage, slackView } from '../../../src/platforms/slack/render.ts'
import { slackWords } from '../../../src/platforms/slack/slack.words.ts'
import { messageBlocks } from '../../../src/rehearsal/slack/block.ts'
import { modal } from '../../../src/rehearsal/slack/view.ts'
import { cards, fields, hostile, screens } from '../contract.ts'

describe('every card', () => {
  test.each(cards)('$name is a message that Slack accepts', ({ card }) => {
    const message = slackMessage(card)
    expect(messageBlocks.safeParse(message.blocks).error).toBeUndefined()
  })
})

describe('every screen', () => {
  test.each(screens)('$name is a modal that Slack accepts', ({ screen }) => {
    expect(modal.safeParse(slackView(screen)).error).toBeUndefined()
  })

  test.each(screens)('$name can be submitted exactly if it asks something', ({ screen }) => {
    const view = slackView(screen)
    expect(view.submit === undefined).toBe(screen.form === undefined)
    expect(view.close?.text).toBe(slackWords.close)
  })
})

test('no text is ever markup', () => {
  for (const { card } of cards) expect(JSON.stringify(slackMessage(card))).not.toContain('mrkdwn')
  for (const { screen } of screens) expect(JSON.stringify(slackView(screen))).not.toContain('mrkdwn')
})

test('nothing that people wrote is left out or changed', () => {
  const message = slackMessage({
    title: 'A card',
    blocks: [
      { kind: 'text', text: hostile },
      { kind: 'text', text: hostile, quiet: true },
      { kind: 'facts', facts: [{ label: 'Said', value: hostile }] },
    ],
  })
  expect(texts(message.blocks)).toEqual([hostile, hostile, 'Said:', ` ${hostile}`])
})

test('a notification mentions nobody', () => {
  const { text } = slackMessage({ title: '<!channel> & <@U1>', blocks: [] })
  expect(text).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;')
})

test('a notice begins with a word that says what it is', () => {
  const tones = ['information', 'warning', 'done'] as const
  const blocks = tones.map((tone) => ({ kind: 'notice', tone, text: 'x' }) as const)
  expect(texts(slackMessage({ title: 'A card', blocks }).blocks)).toEqual([
    slackWords.tones.information,
    ' x',
    slackWords.tones.warning,
    ' x',
    slackWords.tones.done,
    ' x',
  ])
})

test('a tally gives its caption, its counts and its rule', () => {
  const rows = [
    { label: 'Assured', count: 4 },
    { label: 'Not assured', count: 0 },
  ]
  const { blocks } = slackMessage({
    title: 'A card',
    blocks: [{ kind: 'tally', caption: '5 of 9', rows, rule: 'Indicative.' }],
  })
  expect(texts(blocks)).toEqual(['5 of 9', 'Assured: 4', 'Not assured: 0', 'Indicative.'])
})

test('a button carries its action and ids, and a link only its address', () => {
  const { blocks } = slackMessage({
    title: 'A card',
    blocks: [
      {
        kind: 'actions',
        actions: [
          { kind: 'open', label: 'Prepare', action: 'prepare', ids: { item: 'i7' }, primary: true },
          { kind: 'open', label: 'Prepare', action: 'prepare', ids: { item: 'i8' } },
          { kind: 'link', label: 'Report', href: 'https://council.example/' },
        ],
      },
    ],
  })
  expect(blocks).toMatchObject([
    {
      elements: [
        { action_id: 'prepare#0-0', value: '{"item":"i7"}', style: 'primary' },
        { action_id: 'prepare#0-1', value: '{"item":"i8"}' },
        { action_id: 'link#0-2', url: 'https://council.example/' },
      ],
    },
  ])
})

test('input ids change with the revision, so that Slack forgets what was typed before', () => {
  const asked = (revision: string) =>
    slackView({
      title: 'A form',
      blocks: [],
      form: { action: 'reply', ids: {}, revision, submit: 'Send', fields: fields.text },
    }).blocks.map((block) => block.block_id)
  expect(asked('1')).toEqual(['words.1', 'title.1'])
  expect(asked('2')).toEqual(['words.2', 'title.2'])
})

test('a choice is buttons for up to ten options, and a menu for more', () => {
  const view = slackView({
    title: 'A form',
    blocks: [],
    form: { action: 'reply', ids: {}, revision: '1', submit: 'Send', fields: fields['one-of'] },
  })
  expect(view.blocks).toMatchObject([
    { element: { type: 'radio_buttons' } },
    { element: { type: 'static_select', initial_option: { value: 'option-10' } }, optional: true },
    { element: { type: 'radio_buttons' } },
  ])
  expect(view.blocks[2]).not.toHaveProperty('element.initial_option')
})

test('content over a limit is refused as a fault of ours, without its words', () => {
  const heading = 'secret'.repeat(limits.heading)
  expect(() => slackMessage({ title: 'A card', blocks: [{ kind: 'heading', text: heading }] })).toThrow(
    /^Cannot be drawn in Slack: heading of 900 characters; at most 150$/,
  )
  const screen: Screen = { title: 'x'.repeat(limits.screenTitle + 1), blocks: [] }
  expect(() => slackView(screen)).toThrow('Cannot be drawn in Slack: screen title of 25 characters')
})

/** Every text in reading order. */
function texts(drawn: unknown): string[] {
  if (Array.isArray(drawn)) return drawn.flatMap(texts)
  if (typeof drawn !== 'object' || drawn === null) return []
  return Object.entries(drawn).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : texts(value),
  )
}
