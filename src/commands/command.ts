import type { Command } from 'commander'
import { z } from 'zod'
import { isDay } from '../committee/kernel/dates.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Core } from '../committee/ports.ts'
import { commandWords } from './command.words.ts'
import { declare, option } from './typed.ts'

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

type Named = {
  /** The word before the verb, as in `committee add`. */
  readonly group: keyof typeof commandWords.groups | null
  readonly name: string
  readonly about: string
}
type Declared = Named & { declare(command: Command): unknown }

/** A verb on the committee's record, which runs wherever the record is. */
export type CoreVerb = Declared & {
  readonly needs: 'core'
  run(core: Core, given: Arguments, console: Console): Promise<void>
}

/** A verb that runs in the process where it was typed. */
export type PlainVerb = Declared & {
  readonly needs: 'nothing'
  run(given: Arguments, console: Console): Promise<void>
}

export type Verb = CoreVerb | PlainVerb

/** The actor of a verb typed in a shell. */
export const byConsole = { kind: 'console' } as const

type Input = z.ZodObject<Readonly<Record<string, z.ZodType>>>

/** A verb on the record, whose arguments and options are those of a schema: see `typed.ts`. */
export function coreVerb<Read extends Input>({
  input,
  run,
  ...named
}: Named & {
  readonly input: Read
  run(core: Core, input: z.output<Read>, console: Console): Promise<void>
}): CoreVerb {
  return {
    ...named,
    needs: 'core',
    declare: (command) => declare(command, input.shape),
    run: async (core, given, console) => run(core, parseGiven(input, given), console),
  }
}

/** The same for a verb that needs no record. */
export function plainVerb<Read extends Input>({
  input,
  run,
  ...named
}: Named & { readonly input: Read; run(input: z.output<Read>, console: Console): Promise<void> }): PlainVerb {
  return {
    ...named,
    needs: 'nothing',
    declare: (command) => declare(command, input.shape),
    run: async (given, console) => run(parseGiven(input, given), console),
  }
}

/** @throws CommitteeError call-wrong, in the words of the first problem */
function parseGiven<Read extends z.ZodType>(schema: Read, given: Arguments): z.output<Read> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const message = read.error.issues[0]?.message ?? commandWords.notUnderstood
  throw new CommitteeError('call-wrong', sentence(message))
}

/** Turns a message into a sentence: first letter capital, full stop at the end. */
export function sentence(message: string): string {
  const one = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  const [first = '', ...rest] = one
  return `${first.toUpperCase()}${rest.join('')}${/[.?!]$/.test(one) ? '' : '.'}`
}

/** Text that the caller must give. An error about it begins with `what`. */
export function textGiven(what: string, most = 200) {
  return z.string().trim().min(1, commandWords.missing(what)).max(most, commandWords.tooLong(what, most))
}

export const dayGiven = z.string().refine(isDay, commandWords.notADay)

export const aCommittee = textGiven(commandWords.given.committee)
/** The committee, and the day of its meeting, that most verbs are about. */
export const committeeOption = option(aCommittee, 'the committee, by its name or id')
export const meetingOption = option(dayGiven, 'the day of the meeting', 'date')
