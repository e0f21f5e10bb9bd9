import { z } from 'zod'
import type { AccountKey } from '../../committee/ports.ts'

const tenant = z.looseObject({ id: z.string().nullish() })

/** The parts of an activity that Quorate relies on; the rest passes through to the adapter. */
export const arrivedActivity = z.looseObject({
  type: z.string(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: z.looseObject({ id: z.string(), aadObjectId: z.string().nullish() }),
  recipient: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z.looseObject({ tenant: tenant.nullish() }).nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  action: z.string().nullish(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
})

export type Arrived = z.infer<typeof arrivedActivity>

export function tenantOf(arrived: Arrived): string | null {
  return arrived.channelData?.tenant?.id ?? arrived.conversation.tenantId ?? null
}

/** Null if no person is behind it, as in the notice that the bot was added. */
export function sender(arrived: Arrived): AccountKey | null {
  const workspace = tenantOf(arrived)
  const user = arrived.from.aadObjectId
  return workspace && user ? { platform: 'teams', workspace, user } : null
}

/** True if the bot was let into a room, or somebody installed it. */
export function letsBotIn({ type, membersAdded, action, recipient }: Arrived): boolean {
  if (type === 'installationUpdate') return action?.startsWith('add') === true
  return type === 'conversationUpdate' && membersAdded?.some(({ id }) => id === recipient.id) === true
}

export function isPersonal(arrived: Arrived): boolean {
  return arrived.conversation.conversationType === 'personal'
}

/** Teams sometimes appends `;messageid=…` to a conversation's id. */
export function conversationId(id: string): string {
  return id.split(';', 1)[0] ?? id
}

const mention = z.looseObject({ type: z.literal('mention'), mentioned: z.looseObject({ id: z.string() }) })

export function mentionsBot(arrived: Arrived): boolean {
  return (arrived.entities ?? []).some((entity) => {
    const parsed = mention.safeParse(entity)
    return parsed.success && parsed.data.mentioned.id === arrived.recipient.id
  })
}

const file = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1),
  content: z.looseObject({ downloadUrl: z.url() }),
})

export function sentFiles(arrived: Arrived): { name: string; address: string }[] {
  return (arrived.attachments ?? []).flatMap((attachment) => {
    const parsed = file.safeParse(attachment)
    return parsed.success ? [{ name: parsed.data.name, address: parsed.data.content.downloadUrl }] : []
  })
}
