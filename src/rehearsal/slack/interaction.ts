import type { FarSide } from './far-side.ts'
import { bot, type SlackPerson, userName, workspace } from './workspace.ts'

/** The fields of every interaction sent to the bot: who did it, in which workspace, and a trigger. */
export function interaction(
  side: FarSide,
  type: 'block_actions' | 'view_submission',
  person: SlackPerson,
): Record<string, unknown> {
  return {
    type,
    user: {
      id: person.slackUser,
      username: userName(person),
      name: userName(person),
      team_id: workspace.id,
    },
    api_app_id: bot.app,
    token: 'rehearsal',
    trigger_id: side.triggers.issue(person.slackUser),
    team: { id: workspace.id, domain: workspace.domain },
    enterprise: null,
    is_enterprise_install: false,
  }
}

/** What the page hears about the result of an action. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string }

export const noAnswer: Outcome = { ok: false, message: 'We had some trouble connecting. Try again?' }
