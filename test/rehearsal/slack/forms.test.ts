import { setTimeout as wait } from 'node:timers/promises'
import type { ViewResponseAction } from '@slack/bolt'
import { expect, test } from 'vitest'
import { answered, modal, options, withOpenForm } from './modal.ts'
import { chair, clerk, openWorkspace, plain, postWithButton, type Workspace } from './workspace.ts'

test('a press reaches the bot as Slack sends it, and opens a form for that person only', async () => {
  const workspace = await openWorkspace()
  const told: unknown[] = []
  workspace.app.action('open', async ({ body }) => {
    told.push(body)
  })
  await withOpenForm(workspace)
  expect(told).toMatchObject([
    {
      type: 'block_actions',
      user: { id: chair, team_id: workspace.settings.workspace, username: 'margaret.hollis' },
      api_app_id: 'A0QUORATE',
      team: { id: workspace.settings.workspace, domain: 'marlshire' },
      channel: { id: workspace.settings.channel },
      container: { type: 'message', channel_id: workspace.settings.channel },
      message: { bot_id: 'B0QUORATE', text: 'Item 7' },
      actions: [
        { action_id: 'open', block_id: 'do', value: 'item 7', type: 'button', text: { text: 'Prepare' } },
      ],
      response_url: expect.any(String),
    },
  ])
  expect((await workspace.sees(clerk)).form).toBeNull()
})

test('a submission carries the state of every input, and an empty response closes the form', async () => {
  const workspace = await openWorkspace()
  const told: unknown[] = []
  workspace.app.view('reply', async ({ ack, body }) => {
    told.push(body)
    await ack()
  })
  const view = await withOpenForm(workspace)
  expect(await workspace.does('/submit', { user: chair, view, values: answered })).toEqual({ ok: true })
  expect(told).toMatchObject([
    {
      type: 'view_submission',
      user: { id: chair },
      response_urls: [],
      view: {
        id: view,
        callback_id: 'reply',
        private_metadata: '{"item":"7"}',
        state: {
          values: {
            position: { choice: { type: 'radio_buttons', selected_option: options[0] } },
            words: { text: { type: 'plain_text_input', value: 'Because' } },
          },
        },
      },
    },
  ])
  expect((await workspace.sees(chair)).form).toBeNull()
})

test('what Slack itself checks never reaches the bot', async () => {
  const workspace = await openWorkspace()
  let told = 0
  workspace.app.view('reply', async ({ ack }) => {
    told += 1
    await ack()
  })
  const view = await withOpenForm(workspace)
  const values = { position: { choice: 'made-up' }, words: { text: 'x'.repeat(21) } }
  await workspace.does('/submit', { user: chair, view, values })
  expect((await workspace.sees(chair)).form?.problems).toEqual({
    position: 'Please complete this required field.',
    words: 'Please enter no more than 20 characters.',
  })
  expect(told).toBe(0)
})

async function afterAnswer(answer: unknown): Promise<Workspace> {
  const workspace = await openWorkspace()
  workspace.app.view('reply', async ({ ack }) => {
    // Bolt's type allows only valid responses, and this must also send invalid ones.
    const any: (response?: never) => Promise<void> = ack
    await Reflect.apply(any, undefined, [answer])
  })
  const view = await withOpenForm(workspace)
  await workspace.does('/submit', { user: chair, view, values: answered })
  return workspace
}

test('errors appear beside their inputs, and what was typed stays', async () => {
  const answer: ViewResponseAction = { response_action: 'errors', errors: { words: 'Please say more.' } }
  const { form } = await (await afterAnswer(answer)).sees(chair)
  expect(form).toMatchObject({ problems: { words: 'Please say more.' }, values: answered })
})

test('an update keeps input whose block and action ids are unchanged, whatever initial value comes with it', async () => {
  const answer = { response_action: 'update', view: modal('Thank you', 'words', 'Another') }
  const { form } = await (await afterAnswer(answer)).sees(chair)
  expect(form).toMatchObject({ view: { title: plain('Thank you') }, values: answered })
})

test('an update under another block id starts fresh', async () => {
  const answer = { response_action: 'update', view: modal('Next', 'words-2', 'Another') }
  const { form } = await (await afterAnswer(answer)).sees(chair)
  expect(form?.values).toEqual({ position: { choice: 'assured' }, 'words-2': { text: 'Another' } })
})

test('a pushed form lies on top, and closing it shows the one below', async () => {
  const workspace = await afterAnswer({ response_action: 'push', view: modal('On top') })
  const { form } = await workspace.sees(chair)
  expect(form).toMatchObject({ under: 1, view: { title: plain('On top') } })
  await workspace.does('/close', { user: chair, view: form?.id, all: false })
  expect((await workspace.sees(chair)).form).toMatchObject({ under: 0, view: { title: plain('Prepare') } })
})

test('clear closes everything', async () => {
  expect((await (await afterAnswer({ response_action: 'clear' })).sees(chair)).form).toBeNull()
})

test('three forms can be stacked, but not a fourth', async () => {
  const workspace = await afterAnswer({ response_action: 'push', view: modal('On top') })
  for (const under of [1, 2]) {
    const { form } = await workspace.sees(chair)
    expect(form?.under).toBe(under)
    await workspace.does('/submit', { user: chair, view: form?.id, values: answered })
  }
  expect((await workspace.sees(chair)).form?.under).toBe(2)
  expect(workspace.refusals()).toMatchObject([{ code: 'push_limit_reached' }])
})

const badAnswers: [string, unknown][] = [
  ['an error keyed to a block that is no input', { response_action: 'errors', errors: { more: 'No.' } }],
  ['an error keyed to a block that is not there', { response_action: 'errors', errors: { nowhere: 'No.' } }],
  ['no errors at all', { response_action: 'errors', errors: {} }],
  ['a response action that is not known', { response_action: 'close' }],
  [
    'a form that Slack would refuse',
    { response_action: 'update', view: { ...modal(), title: plain('x'.repeat(25)) } },
  ],
  ['a property that is not known', { response_action: 'clear', view: modal() }],
]

test.each(badAnswers)(
  'a submission answered with %s leaves the form as it is, and is listed',
  async (_, answer) => {
    const workspace = await afterAnswer(answer)
    expect((await workspace.sees(chair)).form).toMatchObject({
      view: { title: plain('Prepare') },
      problems: {},
    })
    expect(workspace.refusals()).toMatchObject([{ code: 'invalid_arguments' }])
  },
)

test('a press in a form carries the form and its input, and an update keeps that input', async () => {
  const workspace = await openWorkspace()
  const told: unknown[] = []
  const view = await withOpenForm(workspace)
  workspace.app.action('open', async ({ body, client }) => {
    told.push(body)
    await client.views.update({ view_id: view, view: modal('More') })
  })
  const on = { view, values: answered }
  await workspace.does('/press', { user: chair, on, block: 'more', action: 'open' })
  expect(told).toMatchObject([
    {
      container: { type: 'view', view_id: view },
      view: { id: view, state: { values: { words: { text: { value: 'Because' } } } } },
    },
  ])
  await expect
    .poll(async () => (await workspace.sees(chair)).form)
    .toMatchObject({ view: { title: plain('More') }, values: answered })
})

test('a form laid over another keeps what was typed there', async () => {
  const workspace = await openWorkspace()
  const view = await withOpenForm(workspace)
  workspace.app.action('open', async ({ body, client }) => {
    if (body.type !== 'block_actions') return
    const { submit: _, private_metadata: __, ...report } = modal('Report')
    await client.views.push({ trigger_id: body.trigger_id, view: { ...report, blocks: [] } })
  })
  const on = { view, values: answered }
  await workspace.does('/press', { user: chair, on, block: 'more', action: 'open' })
  const form = async () => (await workspace.sees(chair)).form
  await expect.poll(form).toMatchObject({ view: { title: plain('Report') }, under: 1 })
  await workspace.does('/close', { user: chair, view: (await form())?.id, all: false })
  expect(await form()).toMatchObject({ id: view, view: { title: plain('Prepare') }, values: answered })
})

test('an update with an old hash is refused', async () => {
  const workspace = await openWorkspace()
  const view_id = await withOpenForm(workspace)
  const hash = (await workspace.sees(chair)).form?.hash
  const update = () => workspace.call('views.update', { view_id, hash, view: modal('New') })
  expect((await update()).ok).toBe(true)
  expect((await update()).error).toBe('hash_conflict')
})

async function triggersOf(workspace: Workspace, presses: number): Promise<string[]> {
  const triggers: string[] = []
  workspace.app.action('open', async ({ ack, body }) => {
    await ack()
    if (body.type === 'block_actions') triggers.push(body.trigger_id)
  })
  const press = await postWithButton(workspace)
  for (let at = 0; at < presses; at += 1) await press(chair)
  return triggers
}

test('a trigger opens one form, but not a second', async () => {
  const workspace = await openWorkspace()
  const [trigger_id] = await triggersOf(workspace, 1)
  const open = () => workspace.call('views.open', { trigger_id, view: modal() })
  expect((await open()).ok).toBe(true)
  expect((await open()).error).toBe('exchanged_trigger_id')
})

test('a trigger works until just under three seconds, and not after', async () => {
  const workspace = await openWorkspace()
  const [early, late] = await triggersOf(workspace, 2)
  const open = (trigger_id: string | undefined) => workspace.call('views.open', { trigger_id, view: modal() })
  await wait(2700)
  expect((await open(early)).ok).toBe(true)
  await wait(500)
  expect((await open(late)).error).toBe('expired_trigger_id')
}, 10_000)

test('a submission that is not answered within three seconds fails, and what was typed stays', async () => {
  const workspace = await openWorkspace()
  const view = await withOpenForm(workspace)
  workspace.app.view('reply', async ({ ack }) => {
    await wait(3300)
    await ack()
  })
  const submitted = await workspace.does('/submit', { user: chair, view, values: answered })
  expect(submitted).toEqual({ ok: false, message: 'We had some trouble connecting. Try again?' })
  expect(workspace.refusals()).toMatchObject([{ code: 'operation_timeout' }])
  expect((await workspace.sees(chair)).form?.values).toEqual(answered)
}, 10_000)

test('a press that is not answered within three seconds fails', async () => {
  const workspace = await openWorkspace()
  workspace.app.action('open', async ({ ack }) => {
    await wait(3300)
    await ack()
  })
  const pressed = await (await postWithButton(workspace))(chair)
  expect(pressed.ok).toBe(false)
  expect(workspace.refusals()).toMatchObject([{ code: 'operation_timeout' }])
}, 10_000)

test('only the person who has a form can use it', async () => {
  const workspace = await openWorkspace()
  const view = await withOpenForm(workspace)
  expect((await workspace.does('/submit', { user: clerk, view, values: answered })).ok).toBe(false)
})
