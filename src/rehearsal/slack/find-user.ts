import { z } from 'zod'
import { type Arguments, flag, take } from './arguments.ts'
import type { FarSide } from './far-side.ts'
import { SlackError } from './slack-error.ts'
import { bot, personById, userName, workspace } from './workspace.ts'

/** auth.test */
export async function testAuth(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  take(z.strictObject({}), given)
  return {
    url: `${side.address}/`,
    team: workspace.name,
    team_id: workspace.id,
    user: bot.name,
    user_id: bot.user,
    bot_id: bot.id,
    is_enterprise_install: false,
  }
}

const asking = z.strictObject({ user: z.string(), include_locale: flag })

/** users.info */
export async function userInfo(_: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const { user } = take(asking, given)
  const person = personById(user)
  if (person === undefined) throw new SlackError('user_not_found')
  return {
    user: {
      id: user,
      team_id: workspace.id,
      name: userName(person),
      deleted: false,
      real_name: person.name,
      tz: 'Europe/London',
      profile: {
        real_name: person.name,
        real_name_normalized: person.name,
        display_name: person.name,
        email: person.email,
        team: workspace.id,
      },
      is_admin: false,
      is_owner: false,
      is_restricted: false,
      is_bot: false,
      is_app_user: false,
    },
  }
}
