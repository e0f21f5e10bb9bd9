import { z } from 'zod'
import { viewBlocks } from './block.ts'
import { limits } from './limits.ts'
import { plainText } from './text-object.ts'

/** A modal as a bot sends it. */
export const modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(limits.viewTitle.most),
    blocks: viewBlocks,
    submit: plainText(limits.viewSubmit.most).optional(),
    close: plainText(limits.viewClose.most).optional(),
    private_metadata: z.string().max(limits.privateMetadata.most).optional(),
    callback_id: z.string().max(limits.callbackId.most).optional(),
    notify_on_close: z.literal(false).optional(),
  })
  .refine((view) => view.submit !== undefined || view.blocks.every((block) => block.type !== 'input'), {
    error: 'missing required field: submit',
    path: ['submit'],
  })
export type Modal = z.infer<typeof modal>
