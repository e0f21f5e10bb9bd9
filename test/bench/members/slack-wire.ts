import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { slackWorld } from '../council/names.ts'
import { type Fill, type Form, objectsIn, type Shot } from './form.ts'

/** What Slack's own client makes of what the program drew, and what Slack then sends. */

const words = z.object({ text: z.string() })
const button = z.looseObject({
  type: z.literal('button'),
  action_id: z.string(),
  text: words,
  value: z.string(),
})
const input = z.object({
  type: z.literal('input'),
  block_id: z.string(),
  label: words,
  element: z.looseObject({
    type: z.string(),
    action_id: z.string(),
    options: z.array(z.object({ value: z.string() })).optional(),
  }),
})

/** @param drawn a view, or a message's blocks */
export function slackForm(drawn: string): Form {
  const objects = [...objectsIn(JSON.parse(drawn))]
  return {
    drawn,
    buttons: objects.flatMap((one) => {
      const found = button.safeParse(one)
      return found.success ? [{ label: found.data.text.text, pressed: found.data }] : []
    }),
    fields: objects.flatMap((one) => {
      const found = input.safeParse(one)
      if (!found.success) return []
      const { block_id, label, element } = found.data
      const options = element.options?.map(({ value }) => value) ?? []
      return [{ id: `${block_id} ${element.action_id}`, label: label.text, type: element.type, options }]
    }),
  }
}

export function slackPress(user: string, trigger: string, pressed: object, view?: Form): Shot {
  return interaction('block_actions', user, trigger, {
    actions: [{ ...pressed, action_ts: '1700000000.000001' }],
    ...(view === undefined ? {} : { view: stateOf(view, {}) }),
  })
}

/** The submission of a form. */
export function slackSubmission(user: string, form: Form, fill: Fill): Shot {
  const values: Record<string, Record<string, unknown>> = {}
  for (const field of form.fields) {
    const [block = '', action = ''] = field.id.split(' ')
    values[block] = { ...values[block], [action]: answer(field.type, fill(field)) }
  }
  return interaction('view_submission', user, '1.2.3', { view: stateOf(form, values), response_urls: [] })
}

export function slackEvent(user: string, text: string, id: string): Shot {
  const { team } = slackWorld
  const event = {
    type: 'message',
    channel: `D${user}`,
    channel_type: 'im',
    user,
    text,
    ts: '1700000000.000002',
  }
  return signed(
    JSON.stringify({
      type: 'event_callback',
      team_id: team,
      api_app_id: 'A0BENCH01',
      event_id: id,
      event,
      authorizations: [{ enterprise_id: null, team_id: team, user_id: 'U0BOT', is_bot: true }],
    }),
    'application/json',
  )
}

function stateOf({ drawn }: Form, values: object): object {
  const { team } = slackWorld
  const rest = { team_id: team, app_id: 'A0BENCH01', bot_id: 'B0BENCH01', app_installed_team_id: team }
  const view = z.looseObject({ id: z.string() }).parse(JSON.parse(drawn))
  return { ...view, ...rest, root_view_id: view.id, state: { values } }
}

function interaction(type: string, user: string, trigger: string, more: object): Shot {
  const { team } = slackWorld
  const payload = {
    type,
    team: { id: team, domain: 'benchshire' },
    user: { id: user, username: 'member', name: 'member', team_id: team },
    api_app_id: 'A0BENCH01',
    token: 'a-verification-token',
    trigger_id: trigger,
    is_enterprise_install: false,
    enterprise: null,
    ...more,
  }
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  return signed(body, 'application/x-www-form-urlencoded')
}

/** The signature contains the time and is valid for five minutes. */
function signed(body: string, type: string): Shot {
  const seconds = String(Math.floor(Date.now() / 1000))
  const digest = createHmac('sha256', slackWorld.signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  const headers = {
    'content-type': type,
    'x-slack-request-timestamp': seconds,
    'x-slack-signature': `v0=${digest}`,
  }
  return { path: '/slack/events', headers, body }
}

function answer(type: string, value: string): object {
  switch (type) {
    case 'checkboxes':
      return { type, selected_options: [{ text: { type: 'plain_text', text: value }, value }] }
    case 'datepicker':
      return { type, selected_date: value }
    case 'timepicker':
      return { type, selected_time: value }
    case 'plain_text_input':
      return { type, value }
    default:
      return { type, selected_option: { text: { type: 'plain_text', text: value }, value } }
  }
}
