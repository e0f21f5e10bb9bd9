import { z } from 'zod'
import { structured, takeView } from './arguments.ts'
import type { FarSide } from './far-side.ts'
import { inputBlocks } from './input-values.ts'
import { closeAll, closeView, putOnStack, replaceView } from './open-view.ts'
import { notesOn, SlackError } from './slack-error.ts'
import type { OpenView } from './state.ts'

const reaction = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({ response_action: z.literal('update'), view: structured }),
  z.strictObject({ response_action: z.literal('push'), view: structured }),
  z.strictObject({
    response_action: z.literal('errors'),
    errors: z
      .record(z.string(), z.string().min(1))
      .refine((errors) => Object.keys(errors).length > 0, { error: 'no errors are given' }),
  }),
])

/** Applies the bot's response to the stack of forms, or refuses the whole response. */
export function reactToSubmission(side: FarSide, open: OpenView, status: number, body: string): void {
  if (status !== 200) throw new SlackError('http_error', [`status ${status}`])
  if (body === '' || body === '{}') {
    closeView(side, open.id)
    return
  }
  const { success, data, error } = reaction.safeParse(readJson(body), { reportInput: true })
  if (!success) throw new SlackError('invalid_arguments', notesOn(error, ''))
  switch (data.response_action) {
    case 'clear':
      closeAll(side, open.user)
      return
    case 'update':
      replaceView(open, takeView(data.view))
      return
    case 'push':
      putOnStack(side, open.user, takeView(data.view))
      return
    case 'errors':
      open.problems = besideInputs(open, data.errors)
      return
    default:
      data satisfies never
  }
}

function besideInputs(open: OpenView, errors: Record<string, string>): Record<string, string> {
  const inputs = new Set(inputBlocks(open.view).map((block) => block.block_id))
  const strays = Object.keys(errors).filter((blockId) => !inputs.has(blockId))
  if (strays.length === 0) return errors
  throw new SlackError(
    'invalid_arguments',
    strays.map((blockId) => `no input block has this id [json-pointer:/errors/${blockId}]`),
  )
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new SlackError('invalid_arguments', ['the answer is no JSON'])
  }
}
