import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { messageBlocks } from './block.ts'
import { inputValues } from './input-values.ts'
import { modal } from './view.ts'

const message = z.strictObject({
  ts: z.string(),
  /** The person's id, or the bot's. */
  user: z.string(),
  text: z.string(),
  blocks: messageBlocks,
  files: z.array(z.string()),
  edited: z.string().nullable(),
})
export type Message = z.infer<typeof message>

const sharedFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  mimetype: z.string(),
  size: z.int(),
  user: z.string(),
  channel: z.string(),
  created: z.int(),
})
export type SharedFile = z.infer<typeof sharedFile>

const openView = z.strictObject({
  id: z.string(),
  user: z.string(),
  root: z.string(),
  previous: z.string().nullable(),
  hash: z.string(),
  view: modal,
  values: inputValues,
  /** The bot's problems with the last submission, by block id. */
  problems: z.record(z.string(), z.string()),
})
export type OpenView = z.infer<typeof openView>

const undelivered = z.strictObject({
  event: z.record(z.string(), z.unknown()),
  tries: z.int(),
  reason: z.string().nullable(),
})
export type Undelivered = z.infer<typeof undelivered>

export const slackState = z.strictObject({
  version: z.literal(1),
  botToken: z.string(),
  signingSecret: z.string(),
  /** The time of the last message in microseconds. It is also that message's id, so it must be unique. */
  lastMoment: z.int(),
  /** The direct message channel with the bot, by person. */
  directs: z.record(z.string(), z.string()),
  messages: z.record(z.string(), z.array(message)),
  files: z.record(z.string(), sharedFile),
  /** Open forms. A person's newest form is on top of their stack. */
  views: z.array(openView),
  undelivered: z.array(undelivered),
})
export type SlackState = z.infer<typeof slackState>

export function freshState(): SlackState {
  return {
    version: 1,
    botToken: `xoxb-rehearsal-${randomBytes(24).toString('hex')}`,
    signingSecret: randomBytes(16).toString('hex'),
    lastMoment: 0,
    directs: {},
    messages: {},
    files: {},
    views: [],
    undelivered: [],
  }
}

/** An id in Slack's format: a letter for its kind, then capitals and digits. */
export function newId(kind: 'D' | 'F' | 'V' | 'Ev'): string {
  return `${kind}0${randomBytes(5).toString('hex').toUpperCase()}`
}

/** A message's `ts`: seconds and microseconds, never the same twice. */
export function nextTs(state: SlackState, now: Date): string {
  state.lastMoment = Math.max(now.getTime() * 1000, state.lastMoment + 1)
  const digits = String(state.lastMoment)
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}
