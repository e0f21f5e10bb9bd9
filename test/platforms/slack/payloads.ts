/** Payloads as Slack sends them, including the fields that we do not read. */

const team = { id: 'T1', domain: 'shire' }
const user = { id: 'U1', username: 'alan', name: 'alan', team_id: 'T1' }
const common = {
  user,
  api_app_id: 'A1',
  token: 'verification-token',
  trigger_id: '1234.5678.abcdef',
  team,
  enterprise: null,
  is_enterprise_install: false,
}

type Button = { action_id: string; value?: string; url?: string }

function pressed(button: Button) {
  return {
    type: 'button',
    block_id: 'block-3',
    text: { type: 'plain_text', text: 'Prepare', emoji: false },
    action_ts: '1500000000.1',
    ...button,
  }
}

export function pressInMessage(button: Button) {
  return {
    type: 'block_actions',
    ...common,
    container: { type: 'message', message_ts: '1500000000.000001', channel_id: 'C1', is_ephemeral: false },
    channel: { id: 'C1', name: 'children-scrutiny' },
    message: {
      type: 'message',
      user: 'UBOT',
      ts: '1500000000.000001',
      bot_id: 'B1',
      text: 'A card',
      blocks: [],
    },
    state: { values: {} },
    response_url: 'https://hooks.slack.com/actions/T1/1/a',
    actions: [pressed(button)],
  }
}

export function pressInView(button: Button, metadata = '') {
  return {
    type: 'block_actions',
    ...common,
    container: { type: 'view', view_id: 'V1' },
    view: view({}, metadata),
    actions: [pressed(button)],
  }
}

export function submitted(values: Record<string, Record<string, unknown>>, metadata: string) {
  return { type: 'view_submission', ...common, view: view(values, metadata), response_urls: [] }
}

function view(values: Record<string, Record<string, unknown>>, private_metadata: string) {
  return {
    id: 'V1',
    team_id: 'T1',
    type: 'modal',
    blocks: [],
    private_metadata,
    callback_id: '',
    state: { values },
    hash: '1500000000.hash',
    title: { type: 'plain_text', text: 'Recommendation (b)', emoji: false },
    clear_on_close: false,
    notify_on_close: false,
    close: null,
    submit: null,
    previous_view_id: null,
    root_view_id: 'V1',
    app_id: 'A1',
    external_id: '',
    app_installed_team_id: 'T1',
    bot_id: 'B1',
  }
}

export function message(event: Record<string, unknown>, event_id = 'Ev1') {
  return {
    token: 'verification-token',
    team_id: 'T1',
    api_app_id: 'A1',
    event: {
      type: 'message',
      user: 'U1',
      ts: '1500000000.000009',
      team: 'T1',
      channel: 'D1',
      event_ts: '1500000000.000009',
      channel_type: 'im',
      ...event,
    },
    type: 'event_callback',
    event_id,
    event_time: 1500000000,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: '4-abc',
  }
}

export function file(url: string, more: Record<string, unknown> = {}) {
  return {
    id: 'F1',
    name: 'report.txt',
    mimetype: 'text/plain',
    filetype: 'text',
    mode: 'hosted',
    size: 12,
    url_private: url,
    url_private_download: url,
    ...more,
  }
}
