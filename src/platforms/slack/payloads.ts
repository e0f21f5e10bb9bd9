import { z } from 'zod'
import type { AccountKey } from '../../committee/ports.ts'

/** What Slack sends, as far as we read it. Slack signs it, but people type its contents. */

export class MalformedPayload extends Error {
  constructor(what: string) {
    super(`malformed ${what}`)
    this.name = 'MalformedPayload'
  }
}

/** @throws MalformedPayload, which reveals nothing of the payload */
export function read<T>(schema: z.ZodType<T>, payload: unknown, what: string): T {
  const result = schema.safeParse(payload)
  if (!result.success) throw new MalformedPayload(what)
  return result.data
}

const ids = z.record(z.string(), z.string())

/** `team` is null if the app is installed for a whole organisation. */
const whose = {
  team: z.object({ id: z.string().min(1) }).nullish(),
  user: z.object({ id: z.string().min(1), team_id: z.string().min(1).optional() }),
}

const option = z.object({ value: z.string() })

const answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plain_text_input'), value: z.string().nullish() }),
  z.object({ type: z.enum(['radio_buttons', 'static_select']), selected_option: option.nullish() }),
  z.object({ type: z.literal('checkboxes'), selected_options: z.array(option).nullish() }),
  z.object({ type: z.literal('datepicker'), selected_date: z.string().nullish() }),
  z.object({ type: z.literal('timepicker'), selected_time: z.string().nullish() }),
])
export type SlackAnswer = z.infer<typeof answer>

const stateValues = z.record(z.string(), z.record(z.string(), answer))
export type StateValues = z.infer<typeof stateValues>

const form = z.object({ action: z.string().min(1), ids, form: z.string() })

export const press = z
  .object({
    ...whose,
    trigger_id: z.string().min(1),
    actions: z.tuple([z.object({ action_id: z.string().min(1), value: json(ids).optional() })]),
    view: z
      .object({
        id: z.string().min(1),
        hash: z.string().min(1),
        /** Empty unless the view is a form. */
        private_metadata: z
          .literal('')
          .transform(() => null)
          .or(json(form))
          .default(null),
        state: z.object({ values: stateValues }).default({ values: {} }),
      })
      .optional(),
  })
  .transform(withAccount)

export const submission = z
  .object({
    ...whose,
    view: z.object({
      private_metadata: json(form),
      state: z.object({ values: stateValues }),
    }),
  })
  .transform(withAccount)

/** Of a file from another workspace Slack gives the id alone. */
export const slackFile = z.object({
  id: z.string().min(1).nullish(),
  name: z.string().nullish(),
  size: z.number().int().nonnegative().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
})
export type SlackFile = z.infer<typeof slackFile>

export const message = z.object({
  team_id: z.string().min(1),
  event_id: z.string().min(1).optional(),
  event: z.object({
    channel: z.string().min(1),
    channel_type: z.string().optional(),
    subtype: z.string().optional(),
    bot_id: z.string().nullish(),
    user: z.string().min(1).optional(),
    text: z.string().nullish(),
    files: z.array(slackFile).nullish(),
  }),
})

export const roomEvent = z.object({
  team_id: z.string().min(1),
  event: z.object({ channel: z.string().min(1) }),
})

function json<T extends z.ZodType>(schema: T) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)
}

type Whose = {
  team?: { id: string } | null | undefined
  user: { id: string; team_id?: string | undefined }
}

function withAccount<T extends Whose>(payload: T, context: z.RefinementCtx): T & { by: AccountKey } {
  const workspace = payload.team?.id ?? payload.user.team_id
  if (workspace === undefined) {
    context.addIssue({ code: 'custom', message: 'workspace' })
    return z.NEVER
  }
  return { ...payload, by: { platform: 'slack', workspace, user: payload.user.id } }
}
