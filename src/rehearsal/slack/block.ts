import { z } from 'zod'
import { button, inputElement } from './element.ts'
import { limits } from './limits.ts'
import { richTextElements } from './rich-text.ts'
import { anyText, plainText } from './text-object.ts'

const blockId = z.string().min(1).max(limits.blockId.most).optional()

const header = z.strictObject({
  type: z.literal('header'),
  block_id: blockId,
  text: plainText(limits.header.most),
})

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(limits.sectionText.most).optional(),
    fields: z.array(anyText(limits.sectionField.most)).min(1).max(limits.sectionFields.most).optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, {
    error: 'missing required field: text',
  })

const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: blockId,
  elements: richTextElements,
})

const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z.array(anyText(limits.text.most)).min(1).max(limits.contextElements.most),
})

const divider = z.strictObject({ type: z.literal('divider'), block_id: blockId })

const actions = z
  .strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z
      .array(z.discriminatedUnion('type', [button]))
      .min(1)
      .max(limits.actionsElements.most),
  })
  .refine((block) => allDifferent(block.elements.map((element) => element.action_id)), {
    error: '`action_id` must be unique within its block',
    path: ['elements'],
  })

const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(limits.inputLabel.most),
  hint: plainText(limits.inputHint.most).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.literal(false).optional(),
  element: inputElement,
})

const shown = [header, section, richText, context, divider, actions] as const

export const messageBlocks = z
  .array(z.discriminatedUnion('type', shown))
  .max(limits.messageBlocks.most)
  .refine(haveOwnIds, { error: '`block_id` must be unique within the message' })

export const viewBlocks = z
  .array(z.discriminatedUnion('type', [...shown, input]))
  .max(limits.viewBlocks.most)
  .refine(haveOwnIds, { error: '`block_id` must be unique within the view' })

export type Block = z.infer<typeof viewBlocks>[number]
export type MessageBlock = z.infer<typeof messageBlocks>[number]
export type InputBlock = Extract<Block, { type: 'input' }>

function haveOwnIds(blocks: readonly { block_id?: string | undefined }[]): boolean {
  return allDifferent(blocks.map((block) => block.block_id))
}

/** Slack fills in missing ids, so only the given ones can clash. */
function allDifferent(ids: readonly (string | undefined)[]): boolean {
  const given = ids.filter((id) => id !== undefined)
  return new Set(given).size === given.length
}
