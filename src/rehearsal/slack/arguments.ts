import { z } from 'zod'
import { messageBlocks } from './block.ts'
import { limits } from './limits.ts'
import { notesOn, SlackError } from './slack-error.ts'
import { type Modal, modal } from './view.ts'

export type Arguments = Record<string, unknown>

/** Parses a method's arguments. None may be missing or unknown. */
export function take<T>(schema: z.ZodType<T>, given: Arguments): T {
  const { success, data, error } = schema.safeParse(given, { reportInput: true })
  if (!success) throw new SlackError('invalid_arguments', notesOn(error, ''))
  return data
}

/** A form-encoded body holds booleans as words. */
export const flag = z.union([z.boolean(), z.enum(['true', 'false', '1', '0'])]).optional()

/** A structured argument is JSON text in a form-encoded body, and a plain value in a JSON body. */
export const structured = z.unknown().optional()

export function takeBlocks(given: unknown): z.infer<typeof messageBlocks> {
  const blocks = readStructured(given)
  if (!Array.isArray(blocks)) throw new SlackError('invalid_blocks_format')
  const { success, data, error } = messageBlocks.safeParse(blocks, { reportInput: true })
  if (!success) throw new SlackError('invalid_blocks', notesOn(error, 'blocks'))
  return data
}

export function takeView(given: unknown): Modal {
  const view = readStructured(given)
  const { success, data, error } = modal.safeParse(view, { reportInput: true })
  if (!success) throw new SlackError('invalid_arguments', notesOn(error, 'view'))
  if (Buffer.byteLength(JSON.stringify(view)) > limits.viewBytes.most) throw new SlackError('view_too_large')
  return data
}

function readStructured(given: unknown): unknown {
  if (typeof given !== 'string') return given
  try {
    return JSON.parse(given)
  } catch {
    return undefined
  }
}
