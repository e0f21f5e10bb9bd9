import type { Command } from 'commander'
import { z } from 'zod'
import { isDay } from '../committee/kernel/dates.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Core } from '../committee/ports.ts'

/** Where a command was typed: the working directory for its paths, and the caller's two streams. */
export type Console = {
  readonly cwd: string
  out(text: string): void
  err(text: string): void
  /** Shows that something takes long, until called with null. */
  busy(doing: string | null): void
  /** Asks the person at the terminal; absent if there is none. */
  ask?(question: string): Promise<boolean>
}

/** What was typed: arguments and options, each under its name. Every verb parses it with its own schema. */
export type Arguments = Readonly<Record<string, unknown>>

type Words = {
  /** The word before the verb, as in `committee add`. */
  readonly group: string | null
  readonly name: string
  readonly about: string
  declare(command: Command): unknown
}

/** A verb on the committee's record, which runs wherever the record is. */
export type CoreVerb = Words & {
  readonly needs: 'core'
  run(core: Core, given: Arguments, console: Console): Promise<void>
}

/** A verb that runs in the process where it was typed. */
export type PlainVerb = Words & {
  readonly needs: 'nothing'
  run(given: Arguments, console: Console): Promise<void>
}

export type Verb = CoreVerb | PlainVerb

/** The actor of a verb typed in a shell. */
export const byConsole = { kind: 'console' } as const

/** @throws CommitteeError call-wrong, in the words of the first problem */
export function parseGiven<Output>(schema: z.ZodType<Output>, given: Arguments): Output {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const message = read.error.issues[0]?.message ?? 'the call cannot be understood'
  throw new CommitteeError('call-wrong', sentence(message))
}

/** Turns a message into a sentence: first letter capital, full stop at the end. */
export function sentence(message: string): string {
  const one = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  const [first = '', ...rest] = one
  return `${first.toUpperCase()}${rest.join('')}${/[.?!]$/.test(one) ? '' : '.'}`
}

/** Text that the caller must give; `what` begins the error for an empty one. */
export function wordsArgument(what: string, most = 200) {
  return z.string().trim().min(1, `${what} is missing`).max(most, `${what} is longer than ${most} characters`)
}

export const platform = z.enum(['slack', 'teams'])

/** How a platform's name is printed. */
export const platformNames = { slack: 'Slack', teams: 'Teams' } as const

export const dayArgument = z
  .string()
  .refine(isDay, 'please give the meeting’s date as year-month-day, such as 2027-07-05')
