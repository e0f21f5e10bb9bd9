import { z } from 'zod'
import { sendInteraction } from './call-bot.ts'
import type { FarSide } from './far-side.ts'
import { inputValues, typedInto, unfilled } from './input-values.ts'
import { interaction, noAnswer, type Outcome } from './interaction.ts'
import { stackOf, viewFields } from './open-view.ts'
import { reactToSubmission } from './react-to-submission.ts'
import { SlackError } from './slack-error.ts'
import type { OpenView } from './state.ts'
import { personById } from './workspace.ts'

export const submission = z.strictObject({ user: z.string(), view: z.string(), values: inputValues })

/** Somebody submits the topmost form. Slack's own checks come before the bot is called. */
export async function submitView(side: FarSide, given: z.infer<typeof submission>): Promise<Outcome> {
  const person = personById(given.user)
  if (person === undefined) throw new SlackError('user_not_found')
  const open = topView(side, given.user, given.view)
  open.values = typedInto(open.view, given.values)
  open.problems = unfilled(open.view, open.values)
  if (Object.keys(open.problems).length > 0) {
    await side.saved()
    return { ok: true }
  }
  const response = await sendInteraction(side, {
    ...interaction(side, 'view_submission', person),
    view: viewFields(open),
    response_urls: [],
  })
  return response.kind === 'unanswered'
    ? failed(side, response.code, 'the submission was not answered in time')
    : await react(side, open, response.status, response.body)
}

async function react(side: FarSide, open: OpenView, status: number, body: string): Promise<Outcome> {
  try {
    reactToSubmission(side, open, status, body)
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return failed(side, error.code, ['the answer to a submission', ...error.notes].join(': '))
  }
  await side.saved()
  return { ok: true }
}

async function failed(side: FarSide, code: string, detail: string): Promise<Outcome> {
  side.note(code, detail)
  await side.saved()
  return noAnswer
}

/** Only the topmost form can be used. */
export function topView(side: FarSide, user: string, id: string): OpenView {
  const top = stackOf(side, user).at(-1)
  if (top === undefined || top.id !== id) throw new SlackError('not_found')
  return top
}
