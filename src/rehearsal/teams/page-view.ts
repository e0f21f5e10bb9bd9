import { type AdaptiveCard, actionsOf } from './card.ts'
import type { FarSide } from './far-side.ts'
import type { Message } from './state.ts'
import { botName, channels, chatId, committeeChannel, type Member, members, team } from './tenant.ts'

export type PageMessage = {
  readonly id: string
  readonly from: string
  readonly bot: boolean
  readonly at: string
  readonly edited: boolean
  readonly reply: boolean
  readonly text: string
  readonly cards: readonly AdaptiveCard[]
  readonly files: readonly { readonly name: string; readonly size: number }[]
}

export type Page = {
  readonly team: string
  readonly rooms: readonly {
    readonly key: 'committee' | 'general' | 'quorate'
    readonly kind: 'channel' | 'chat'
    readonly name: string
    readonly messages: readonly PageMessage[]
  }[]
  readonly dialog: {
    readonly id: string
    readonly title: string
    readonly height: number | string
    readonly width: number | string
    readonly card: AdaptiveCard | null
    readonly message: string | null
  } | null
}

/** What one person sees of the tenant. */
export function pageOf(far: FarSide, viewer: Member): Page {
  const { state } = far.kept
  const messagesIn = (conversation: string): PageMessage[] =>
    inThreads(state.messages.filter((each) => each.conversation === conversation)).map(shown)
  const open = state.dialogs.find((each) => each.user === viewer.aad)
  return {
    team: team.name,
    rooms: [
      ...channels.map((channel) => ({
        key: channel === committeeChannel ? ('committee' as const) : ('general' as const),
        kind: 'channel' as const,
        name: channel.name,
        messages: messagesIn(channel.id),
      })),
      { key: 'quorate', kind: 'chat', name: botName, messages: messagesIn(chatId(state.appId, viewer.aad)) },
    ],
    dialog:
      open === undefined
        ? null
        : {
            id: open.id,
            title: open.title,
            height: open.height,
            width: open.width,
            card: open.card === null ? null : numbered(open.card, open.id),
            message: open.message,
          },
  }
}

/** Keeps each thread together, ordered by when the threads began. */
function inThreads(messages: readonly Message[]): Message[] {
  return messages
    .filter((each) => each.root === null)
    .flatMap((first) => [first, ...messages.filter((each) => each.root === first.id)])
}

function shown(message: Message): PageMessage {
  return {
    id: message.id,
    from: members.find((member) => member.aad === message.from)?.name ?? botName,
    bot: message.from === null,
    at: message.at,
    edited: message.edited,
    reply: message.root !== null,
    text: message.text,
    cards: message.cards.map((card, at) => numbered(card, `${message.id}-${at}`)),
    files: message.files.map(({ name, size }) => ({ name, size })),
  }
}

/** The card with its buttons numbered, so that the page can say which one was pressed: each id ends with its number. */
function numbered(card: AdaptiveCard, prefix: string): AdaptiveCard {
  const copy = structuredClone(card)
  for (const [number, action] of actionsOf(copy).entries()) action.id = `${prefix}-${number}`
  return copy
}
