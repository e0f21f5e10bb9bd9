import { createHmac } from 'node:crypto'
import type { Screen } from '../cards/screen.ts'
import { slackView } from '../platforms/slack/render.ts'
import { inputId } from '../platforms/teams/answers.ts'
import { teamsTask } from '../platforms/teams/render.ts'
import type { Due } from './seed.ts'
import { type Shot, slackWorld, teamsWorld } from './world.ts'

const words =
  'I should like to hear from the officers how the third measure was reached, and by when it is met.'
const position = 'partly-assured'

/** The form of one recommendation, filled in and sent from Slack, signed now. */
export function slackShot(form: Screen, due: Due): Shot {
  const screen = formFor(form, due.recommendation)
  const view = slackView(screen)
  const values = Object.fromEntries(
    view.blocks.flatMap((block) =>
      'element' in block && 'label' in block && block.block_id !== undefined
        ? [[block.block_id, { [block.block_id]: slackAnswer(block.element.type) }]]
        : [],
    ),
  )
  const { team, signingSecret } = slackWorld
  const payload = {
    type: 'view_submission',
    team: { id: team, domain: 'benchshire' },
    user: { id: due.slackUser, username: 'member', name: 'member', team_id: team },
    api_app_id: 'A0BENCH01',
    token: 'a-verification-token',
    trigger_id: '1234.5678.abcdef',
    view: {
      ...view,
      id: 'V0BENCH01',
      team_id: team,
      state: { values },
      hash: '1700000000.hash',
      root_view_id: 'V0BENCH01',
      app_id: 'A0BENCH01',
      bot_id: 'B0BENCH01',
    },
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
  }
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  const seconds = String(Math.floor(Date.now() / 1000))
  const digest = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return {
    path: '/slack/events',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': seconds,
      'x-slack-signature': `v0=${digest}`,
    },
    body,
  }
}

function slackAnswer(type: string) {
  return type === 'plain_text_input'
    ? { type, value: words }
    : { type, selected_option: { text: { type: 'plain_text', text: 'Partly assured' }, value: position } }
}

/** The same from a dialog in Teams. */
export function teamsShot(form: Screen, due: Due, farSide: { serviceUrl: string; token: string }): Shot {
  const screen = formFor(form, due.recommendation)
  const revision = screen.form?.revision ?? ''
  const submit = teamsTask(screen).card.content.actions?.[0]
  const { tenant, appId, channel } = teamsWorld
  const activity = {
    type: 'invoke',
    name: 'task/submit',
    id: 'f:benchmark',
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: farSide.serviceUrl,
    from: { id: `29:${due.teamsUser}`, name: 'Member', aadObjectId: due.teamsUser },
    conversation: { isGroup: true, conversationType: 'channel', tenantId: tenant, id: channel },
    recipient: { id: `28:${appId}`, name: 'Quorate' },
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web' }],
    locale: 'en-GB',
    channelData: { tenant: { id: tenant }, source: { name: 'message' } },
    value: {
      data: {
        ...(submit?.type === 'Action.Submit' ? submit.data : {}),
        [inputId('one', 'position', revision)]: position,
        [inputId('one', 'words', revision)]: words,
      },
      context: { theme: 'default' },
    },
  }
  return {
    path: '/api/messages',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      authorization: `Bearer ${farSide.token}`,
    },
    body: JSON.stringify(activity),
  }
}

/** Every recommendation's form is alike but for what it is about. */
function formFor(screen: Screen, recommendation: string): Screen {
  if (screen.form === undefined) throw new Error('No form was opened.')
  return {
    ...screen,
    form: { ...screen.form, ids: { recommendation }, revision: `${recommendation}-0` },
  }
}
