import { z } from 'zod'
import type { Block } from './block.ts'
import { sendInteraction } from './call-bot.ts'
import { messagesIn, personIn } from './conversation.ts'
import type { Button } from './element.ts'
import type { FarSide } from './far-side.ts'
import { inputValues, stateOf, typedInto } from './input-values.ts'
import { interaction, noAnswer, type Outcome } from './interaction.ts'
import { messageFields } from './message.ts'
import { viewFields } from './open-view.ts'
import { SlackError } from './slack-error.ts'
import { nextTs } from './state.ts'
import { bot, personById, rooms, type SlackPerson } from './workspace.ts'

export const press = z.strictObject({
  user: z.string(),
  on: z.union([
    z.strictObject({ channel: z.string(), ts: z.string() }),
    z.strictObject({ view: z.string(), values: inputValues }),
  ]),
  block: z.string(),
  action: z.string(),
})
export type Press = z.infer<typeof press>

/** Somebody presses a button under a message or in a form. */
export async function pressButton(side: FarSide, pressed: Press): Promise<Outcome> {
  const person = personById(pressed.user)
  if (person === undefined) throw new SlackError('user_not_found')
  const { blocks, fields } =
    'view' in pressed.on ? onView(side, pressed.on) : onMessage(side, person, pressed.on)
  const button = findButton(blocks, pressed.block, pressed.action)
  const response = await sendInteraction(side, {
    ...interaction(side, 'block_actions', person),
    ...fields,
    actions: [actionFields(side, pressed.block, button)],
  })
  await side.saved()
  if (response.kind === 'unanswered') {
    side.note(response.code, `the press of ${button.text.text} was not answered in time`)
    return noAnswer
  }
  if (response.status !== 200 || response.body !== '') {
    side.note('invalid_response', `a press must be answered with an empty 200, not ${response.status}`)
    return noAnswer
  }
  return { ok: true }
}

type Pressed = { blocks: readonly Block[]; fields: Record<string, unknown> }

function onMessage(side: FarSide, person: SlackPerson, on: { channel: string; ts: string }): Pressed {
  const room = rooms.find((one) => one.id === on.channel)
  if (room === undefined && personIn(side.state, on.channel) !== person.slackUser)
    throw new SlackError('channel_not_found')
  const message = messagesIn(side.state, on.channel).find((one) => one.ts === on.ts)
  if (message === undefined) throw new SlackError('message_not_found')
  return {
    blocks: message.blocks,
    fields: {
      container: { type: 'message', message_ts: on.ts, channel_id: on.channel, is_ephemeral: false },
      channel: { id: on.channel, name: room?.name ?? 'directmessage' },
      message: messageFields(side, message),
      state: { values: {} },
      response_url: `${side.address}/actions/${bot.app}/${on.ts}`,
    },
  }
}

function onView(side: FarSide, on: { view: string; values: z.infer<typeof inputValues> }): Pressed {
  const open = side.state.views.find((one) => one.id === on.view)
  if (open === undefined) throw new SlackError('not_found')
  open.values = typedInto(open.view, on.values)
  return {
    blocks: open.view.blocks,
    fields: {
      container: { type: 'view', view_id: open.id },
      view: { ...viewFields(open), state: { values: stateOf(open.view, open.values) } },
    },
  }
}

function findButton(blocks: readonly Block[], blockId: string, actionId: string): Button {
  for (const block of blocks) {
    if (block.type !== 'actions' || block.block_id !== blockId) continue
    const button = block.elements.find((element) => element.action_id === actionId)
    if (button !== undefined) return button
  }
  throw new SlackError('not_found', ['no such button'])
}

function actionFields(side: FarSide, blockId: string, button: Button): Record<string, unknown> {
  return {
    ...button,
    block_id: blockId,
    text: { emoji: true, ...button.text },
    action_ts: nextTs(side.state, side.now()),
  }
}
