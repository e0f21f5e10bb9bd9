import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { adaptiveCard } from './card.ts'
import { type PrivateKey, privateKey } from './keys.ts'

const sentFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  size: z.number(),
})
export type StoredFile = z.infer<typeof sentFile>

const message = z.strictObject({
  id: z.string(),
  /** The channel's or the chat's id, without `;messageid=`. */
  conversation: z.string(),
  /** In a channel: the message that started the thread, or null for that message itself. */
  root: z.string().nullable(),
  /** A member's object id, or null for the bot. */
  from: z.string().nullable(),
  at: z.string(),
  edited: z.boolean(),
  text: z.string(),
  cards: z.array(adaptiveCard),
  files: z.array(sentFile),
})
export type Message = z.infer<typeof message>

const dialog = z.strictObject({
  id: z.string(),
  /** The object id of the person who has it open. */
  user: z.string(),
  /** Where the button that opened it is. */
  conversation: z.string(),
  title: z.string(),
  height: z.union([z.number(), z.string()]),
  width: z.union([z.number(), z.string()]),
  card: adaptiveCard.nullable(),
  /** What Teams shows in place of a card. */
  message: z.string().nullable(),
})
export type Dialog = z.infer<typeof dialog>

export const teamsState = z.strictObject({
  appId: z.uuid(),
  appPassword: z.string(),
  key: privateKey,
  lastId: z.number(),
  /** Object ids of the members who have a chat with the bot, and of those who have added it themselves. */
  chats: z.array(z.string()),
  added: z.array(z.string()),
  messages: z.array(message),
  dialogs: z.array(dialog),
})
export type TeamsState = z.infer<typeof teamsState>

export function freshState(key: PrivateKey): TeamsState {
  return {
    appId: randomUUID(),
    appPassword: randomBytes(32).toString('base64url'),
    key,
    lastId: 0,
    chats: [],
    added: [],
    messages: [],
    dialogs: [],
  }
}

/** Ids are moments in milliseconds, as in Teams, and never repeat. */
export function nextId(state: TeamsState, now: Date): string {
  state.lastId = Math.max(now.getTime(), state.lastId + 1)
  return String(state.lastId)
}
