import type { FarSide } from './far-side.ts'
import type { Message, SharedFile } from './state.ts'
import { bot, personById, userName, workspace } from './workspace.ts'

/** A message as Slack's API returns it. */
export function messageFields(side: FarSide, message: Message): Record<string, unknown> {
  const files = message.files.flatMap((id) => side.state.files[id] ?? [])
  return {
    type: 'message',
    ...(files.length === 0
      ? {}
      : { subtype: 'file_share', files: files.map((file) => fileFields(side, file)) }),
    user: message.user,
    ts: message.ts,
    ...(message.user === bot.user ? byBot(message) : {}),
    text: message.text,
    team: workspace.id,
    blocks: message.blocks,
    ...(message.edited === null ? {} : { edited: { user: message.user, ts: message.edited } }),
  }
}

function byBot(message: Message): Record<string, unknown> {
  return {
    bot_id: bot.id,
    app_id: bot.app,
    bot_profile: {
      id: bot.id,
      app_id: bot.app,
      user_id: bot.user,
      name: bot.realName,
      icons: {},
      deleted: false,
      updated: Math.floor(Number(message.ts)),
      team_id: workspace.id,
    },
  }
}

/** The event that a bot receives for a direct message. */
export function messageEvent(side: FarSide, channel: string, message: Message): Record<string, unknown> {
  return { ...messageFields(side, message), channel, event_ts: message.ts, channel_type: 'im' }
}

export function editEvent(
  side: FarSide,
  channel: string,
  message: Message,
  before: Record<string, unknown>,
): Record<string, unknown> {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: messageFields(side, message),
    previous_message: before,
    channel,
    channel_type: 'im',
    ts: message.edited,
    event_ts: message.edited,
  }
}

export function fileFields(side: FarSide, file: SharedFile): Record<string, unknown> {
  const place = `${side.address}/files/${workspace.id}-${file.id}`
  const name = encodeURIComponent(file.name)
  const owner = personById(file.user)
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? 'binary',
    pretty_type: file.mimetype,
    user: file.user,
    user_team: workspace.id,
    editable: false,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: owner === undefined ? '' : userName(owner),
    url_private: `${place}/${name}`,
    url_private_download: `${place}/download/${name}`,
    permalink: `${side.address}/files/${file.user}/${file.id}/${name}`,
    has_rich_preview: false,
    file_access: 'visible',
  }
}
