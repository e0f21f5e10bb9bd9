import type { Refusals } from '../log.ts'
import type { Mishaps } from '../mishaps.ts'
import type { SlackMishap } from './mishap-words.ts'
import { SlackError } from './slack-error.ts'
import type { SlackState } from './state.ts'
import { createTriggers, type Triggers } from './triggers.ts'

/** The workspace state that all parts share. */
export type FarSide = {
  readonly state: SlackState
  readonly folder: string
  readonly botUrl: string
  /** Its own address, without a trailing slash. */
  readonly address: string
  readonly triggers: Triggers
  readonly mishaps: Pick<Mishaps<SlackMishap>, 'has'>
  now(): Date
  /** The delays before an event is resent after each failed delivery. */
  readonly redeliverAfter: readonly number[]
  /** Writes the state to disk, then notifies the listeners. */
  saved(): Promise<void>
  /** Adds a refusal to the page's list. */
  note(code: string, detail: string): void
  onChange(listener: () => void): () => void
}

export function createFarSide(options: {
  state: SlackState
  save: () => Promise<void>
  folder: string
  botUrl: string
  refusals: Refusals
  mishaps: FarSide['mishaps']
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
    mishaps: options.mishaps,
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

/** Notes why a call was refused. Anything but a refusal is a bug in the rehearsal and is rethrown. */
export function noteRefusal(side: FarSide, what: string, error: unknown): SlackError {
  if (!(error instanceof SlackError)) throw error
  side.note(error.code, [what, ...error.notes].join(': '))
  return error
}
