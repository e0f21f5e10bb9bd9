import { expect } from 'vitest'
import { chair, openButton, plain, postWithButton, type Workspace } from './workspace.ts'

export const options = [
  { text: plain('Assured'), value: 'assured' },
  { text: plain('Not assured'), value: 'not-assured' },
]

export function modal(title = 'Prepare', words = 'words', initial?: string) {
  return {
    type: 'modal' as const,
    callback_id: 'reply',
    private_metadata: '{"item":"7"}',
    title: plain(title),
    submit: plain('Send'),
    blocks: [
      {
        type: 'input' as const,
        block_id: 'position',
        label: plain('Your position'),
        element: { type: 'radio_buttons' as const, action_id: 'choice', options },
      },
      {
        type: 'input' as const,
        block_id: words,
        optional: true,
        label: plain('Your words'),
        element: {
          type: 'plain_text_input' as const,
          action_id: 'text',
          max_length: 20,
          ...(initial === undefined ? {} : { initial_value: initial }),
        },
      },
      { ...openButton, block_id: 'more' },
    ],
  }
}

export const answered = { position: { choice: 'assured' }, words: { text: 'Because' } }

/** A workspace in which the chair has the form open.
 * @returns the open view's id */
export async function withOpenForm(workspace: Workspace): Promise<string> {
  workspace.app.action('open', async ({ ack, body, client }) => {
    await ack()
    if (body.type === 'block_actions' && body.view === undefined)
      await client.views.open({ trigger_id: body.trigger_id, view: modal() })
  })
  const pressed = await (await postWithButton(workspace))(chair)
  expect(pressed).toEqual({ ok: true })
  await expect.poll(async () => (await workspace.sees(chair)).form?.id).toBeDefined()
  return (await workspace.sees(chair)).form?.id ?? ''
}
