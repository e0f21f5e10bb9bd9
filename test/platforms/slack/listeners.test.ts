import { describe, expect, test } from 'vitest'
import type { Screen } from '../../../src/cards/screen.ts'
import { slackWords } from '../../../src/platforms/slack/slack.words.ts'
import { bot, until } from './fake-slack.ts'
import { pressInMessage, pressInView, submitted } from './payloads.ts'

const alan = { platform: 'slack', workspace: 'T1', user: 'U1' }
const button = { action_id: 'prepare#3-0', value: '{"item":"i7"}' }
const metadata = '{"action":"reply","ids":{"recommendation":"r1"},"form":"1"}'
const screen: Screen = {
  title: 'Recommendation (b)',
  blocks: [{ kind: 'text', text: 'Asks for your view.' }],
  form: {
    action: 'reply',
    ids: { recommendation: 'r1' },
    revision: '1',
    submit: 'Send',
    fields: [{ kind: 'text', id: 'words', label: 'Words', lines: 'many', longest: 2000 }],
  },
}
const values = {
  'words.1': { 'words.1': { type: 'plain_text_input', value: 'More foster carers' } },
  'position.1': {
    'position.1': {
      type: 'radio_buttons',
      selected_option: { text: { type: 'plain_text', text: 'Assured' }, value: 'assured' },
    },
  },
  'topics.1': {
    'topics.1': {
      type: 'checkboxes',
      selected_options: [
        { text: { type: 'plain_text', text: 'A' }, value: 'a' },
        { text: { type: 'plain_text', text: 'B' }, value: 'b' },
      ],
    },
  },
  'day.1': { 'day.1': { type: 'datepicker', selected_date: '2017-09-28' } },
  'hour.1': { 'hour.1': { type: 'timepicker', selected_time: '12:00' } },
  'empty.1': { 'empty.1': { type: 'plain_text_input', value: null } },
  'none.1': { 'none.1': { type: 'checkboxes', selected_options: [] } },
  'unset.1': { 'unset.1': { type: 'static_select', selected_option: null } },
}

describe('a button in a message', () => {
  test('opens the form with the press’s trigger id', async () => {
    const quorate = await bot()
    quorate.door.act = async () => ({ kind: 'screen', screen })
    const answer = await quorate.interact(pressInMessage(button))
    expect(answer.status).toBe(200)
    await until(() => quorate.slack.calls.length === 1)
    expect(quorate.presses).toEqual([{ by: alan, action: 'prepare', ids: { item: 'i7' } }])
    expect(quorate.slack.calls[0]).toMatchObject({
      method: 'views.open',
      authorization: 'Bearer xoxb-test-token',
      body: {
        trigger_id: '1234.5678.abcdef',
        view: { title: { text: 'Recommendation (b)' }, private_metadata: metadata },
      },
    })
  })

  test('is acknowledged before the door is done', async () => {
    const quorate = await bot()
    let let_go = () => {}
    const held = new Promise<void>((resolve) => {
      let_go = resolve
    })
    quorate.door.act = async () => {
      await held
      return { kind: 'screen', screen }
    }
    expect((await quorate.interact(pressInMessage(button))).status).toBe(200)
    expect(quorate.slack.calls).toEqual([])
    let_go()
    await until(() => quorate.slack.calls.length === 1)
  })

  test('with an expired trigger logs a warning with Slack’s code', async () => {
    const quorate = await bot()
    quorate.slack.answer('views.open', { body: { ok: false, error: 'expired_trigger_id' } })
    quorate.door.act = async () => ({ kind: 'screen', screen })
    expect((await quorate.interact(pressInMessage(button))).status).toBe(200)
    await until(() => quorate.logged.length > 0)
    expect(quorate.logged).toEqual([
      {
        level: 'warn',
        about: { code: 'unexplained: expired_trigger_id' },
        message: 'A form could not be opened in Slack',
      },
    ])
  })

  test('that is a link is only acknowledged', async () => {
    const quorate = await bot()
    const link = { action_id: 'link#3-1', url: 'https://council.example/' }
    expect((await quorate.interact(pressInMessage(link))).status).toBe(200)
    expect(quorate.presses).toEqual([])
  })

  test('with an action that does not exist still reaches the door', async () => {
    const quorate = await bot()
    await quorate.interact(pressInMessage({ action_id: 'made up', value: '{}' }))
    await until(() => quorate.presses.length === 1)
    expect(quorate.presses[0]).toMatchObject({ action: 'made up', ids: {} })
  })
})

describe('a button in a form', () => {
  test('replaces the form with another screen', async () => {
    const quorate = await bot()
    quorate.door.act = async () => ({ kind: 'screen', screen })
    expect((await quorate.interact(pressInView(button))).status).toBe(200)
    await until(() => quorate.slack.calls.length === 1)
    expect(quorate.slack.calls[0]).toMatchObject({
      method: 'views.update',
      body: { view_id: 'V1', hash: '1500000000.hash', view: { title: { text: 'Recommendation (b)' } } },
    })
  })

  test('that shows further reading lays it over the form, which keeps what was typed', async () => {
    const quorate = await bot()
    const back = { kind: 'open', label: 'Back', action: 'reply', ids: {} } as const
    const report: Screen = { title: 'Report: item 7', blocks: [{ kind: 'text', text: 'Words.' }], back }
    quorate.door.act = async () => ({ kind: 'screen', screen: report })
    await quorate.interact(pressInView(button, metadata))
    await until(() => quorate.slack.calls.length === 1)
    expect(quorate.slack.calls[0]).toMatchObject({
      method: 'views.push',
      body: {
        trigger_id: '1234.5678.abcdef',
        view: { title: { text: 'Report: item 7' }, close: { text: slackWords.back } },
      },
    })
    // Its next page takes its place, and the form still lies beneath.
    await quorate.interact(pressInView(button))
    await until(() => quorate.slack.calls.length === 2)
    expect(quorate.slack.calls[1]).toMatchObject({ method: 'views.update' })
  })

  test('that finishes says so, since Slack cannot close the form', async () => {
    const quorate = await bot()
    await quorate.interact(pressInView(button))
    await until(() => quorate.slack.calls.length === 1)
    expect(quorate.slack.calls[0]).toMatchObject({
      method: 'views.update',
      body: { view: { title: { text: slackWords.finishedTitle } } },
    })
  })
})

describe('a submission', () => {
  test('reaches the door with every kind of answer, and an empty field is absent', async () => {
    const quorate = await bot()
    const answer = await quorate.interact(submitted(values, metadata))
    expect(quorate.presses).toEqual([
      {
        by: alan,
        action: 'reply',
        ids: { recommendation: 'r1' },
        answers: {
          words: 'More foster carers',
          position: 'assured',
          topics: ['a', 'b'],
          day: '2017-09-28',
          hour: '12:00',
        },
      },
    ])
    expect(await answer.json()).toEqual({ response_action: 'clear' })
  })

  test('ignores values of the form before it, which Slack may send along', async () => {
    const quorate = await bot()
    const earlier = {
      'position.0': values['position.1'],
      'words.0': { 'words.0': { type: 'plain_text_input', value: 'On another recommendation' } },
    }
    await quorate.interact(submitted({ ...earlier, 'words.1': values['words.1'] }, metadata))
    await quorate.interact(submitted(earlier, metadata))
    expect(quorate.presses.map(({ answers }) => answers)).toEqual([{ words: 'More foster carers' }, {}])
  })

  test('with problems in a form that has changed since shows the form as it is now', async () => {
    const quorate = await bot()
    const now = { ...screen, ...(screen.form && { form: { ...screen.form, revision: '2' } }) }
    const problems = { words: 'Please say what.' }
    quorate.door.act = async () => ({ kind: 'problems', problems, screen: now })
    const answer = await quorate.interact(submitted(values, metadata))
    const body = await answer.text()
    expect(JSON.parse(body)).toMatchObject({ response_action: 'update' })
    expect(body).toContain('Please say what.')
  })

  test('is answered with the next screen', async () => {
    const quorate = await bot()
    quorate.door.act = async () => ({ kind: 'screen', screen })
    const answer = await quorate.interact(submitted(values, metadata))
    expect(await answer.json()).toMatchObject({
      response_action: 'update',
      view: { type: 'modal', title: { text: 'Recommendation (b)' } },
    })
  })

  test('with problems keeps what was typed and says what is wrong at each field', async () => {
    const quorate = await bot()
    quorate.door.act = async () => ({ kind: 'problems', problems: { words: 'Please say what.' }, screen })
    const answer = await quorate.interact(submitted(values, metadata))
    expect(await answer.json()).toEqual({
      response_action: 'errors',
      errors: { 'words.1': 'Please say what.' },
    })
  })

  test('with a problem of no visible field says it above the form', async () => {
    const quorate = await bot()
    const problems = { words: 'Please say what.', gone: 'That was withdrawn.' }
    quorate.door.act = async () => ({ kind: 'problems', problems, screen })
    const answer = await quorate.interact(submitted(values, metadata))
    const body = await answer.text()
    expect(JSON.parse(body)).toMatchObject({ response_action: 'update' })
    expect(body).toContain('That was withdrawn.')
    expect(body).toContain('Please say what.')
  })

  test('that hits a fault of ours is refused, so that the form stays open', async () => {
    const quorate = await bot()
    const drawn: Screen = { title: 'far too long a title for a form', blocks: [] }
    quorate.door.act = async () => ({ kind: 'screen', screen: drawn })
    expect((await quorate.interact(submitted(values, metadata))).status).toBe(500)
    expect(quorate.logged).toMatchObject([
      {
        level: 'error',
        about: { code: 'slack-fault' },
        message: 'Cannot be drawn in Slack: screen title of 31 characters; at most 24',
      },
    ])
  })
})
