import { conversationId, type Place } from './conversation.ts'
import { type FarSide, newId } from './far-side.ts'
import { botId, botName, type Member, memberId, team, tenantId } from './tenant.ts'

const zone = 'Europe/London'

/**
 * The fields of every activity that Teams sends:
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages.
 */
export function userActivity(
  far: FarSide,
  by: Member,
  place: Place,
  what: Record<string, unknown>,
  withThread = true,
): Record<string, unknown> & { id: string } {
  const { appId } = far.kept.state
  const now = far.now()
  return {
    timestamp: now.toISOString(),
    localTimestamp: localTime(now),
    localTimezone: zone,
    id: newId(far),
    channelId: 'msteams',
    serviceUrl: far.serviceUrl,
    from: { id: memberId(appId, by.aad), name: by.name, aadObjectId: by.aad },
    conversation: {
      ...(place.kind === 'channel' ? { isGroup: true } : {}),
      conversationType: place.kind,
      tenantId,
      id: conversationId(place, withThread),
    },
    recipient: { id: botId(appId), name: botName },
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: zone }],
    locale: 'en-GB',
    ...what,
    channelData: channelData(place, what.type === 'invoke'),
  }
}

function channelData(place: Place, pressed: boolean): Record<string, unknown> {
  return {
    ...(place.kind === 'channel'
      ? {
          teamsChannelId: place.id,
          teamsTeamId: team.id,
          channel: { id: place.id },
          team: { id: team.id, name: team.name, aadGroupId: team.groupId },
        }
      : {}),
    ...(pressed ? { source: { name: 'message' } } : {}),
    tenant: { id: tenantId },
  }
}

/** The same moment in the reader's local time, with its offset from Greenwich. */
function localTime(now: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(now)
  const minutes = Math.round((Date.parse(`${parts.replace(' ', 'T')}Z`) - now.getTime()) / 60_000)
  return `${parts.replace(' ', 'T')}.000+${String(Math.floor(minutes / 60)).padStart(2, '0')}:00`
}
