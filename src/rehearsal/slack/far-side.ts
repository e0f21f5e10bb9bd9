import type { Refusals } from '../log.ts'
import { SlackError } from './slack-error.ts'
import type { SlackState } from './state.ts'
import { createTriggers, type Triggers } from './triggers.ts'

/** The workspace as its parts share it. */
export type FarSide = {
  readonly state: SlackState
  readonly folder: string
  readonly botUrl: string
  /** Its own address, without a slash at the end. */
  readonly address: string
  readonly triggers: Triggers
  now(): Date
  /** How long after each failed delivery an event is sent again. */
  readonly redeliverAfter: readonly number[]
  /** Writes the state out, then tells whoever watches. */
  saved(): Promise<void>
  /** Puts a refusal on the page's list. */
  note(code: string, detail: string): void
  onChange(listener: () => void): () => void
}

export function createFarSide(options: {
  state: SlackState
  save: () => Promise<void>
  folder: string
  botUrl: string
  refusals: Refusals
  redeliverAfter: readonly number[]
  now: () => Date
}): FarSide {
  const listeners = new Set<() => void>()
  return {
    state: options.state,
    folder: options.folder,
    botUrl: options.botUrl,
    address: `${options.botUrl}/rehearsal/slack`,
    triggers: createTriggers(),
    now: options.now,
    redeliverAfter: options.redeliverAfter,
    async saved() {
      await options.save()
      for (const listener of listeners) listener()
    },
    note: (code, detail) => options.refusals.note('slack', code, detail),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Notes what a call was refused for; anything but a refusal is a fault of the rehearsal's own and goes on up. */
export function noteRefusal(side: FarSide, what: string, error: unknown): SlackError {
  if (!(error instanceof SlackError)) throw error
  side.note(error.code, [what, ...error.notes].join(': '))
  return error
}
