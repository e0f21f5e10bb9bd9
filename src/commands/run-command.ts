import { randomUUID } from 'node:crypto'
import { Command, CommanderError } from 'commander'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Core } from '../committee/ports.ts'
import { type Arguments, type Console, sentence, type Verb } from './command.ts'
import { commandWords } from './command.words.ts'

/** 1: a fault of ours. 2: a wrong call, or input that cannot be used. */
export const exitCodes = { done: 0, fault: 1, wrong: 2 } as const

export type Ways = {
  /** Opens the record and passes it on. */
  withCore(run: (core: Core) => Promise<void>): Promise<void>
  /** Stores what is known about a fault. @returns where it is stored, to tell the person */
  keepFault(about: object): string
}

/**
 * Runs what was typed after `quorate`. Every failure becomes one sentence for the caller.
 * @returns the exit code
 */
export async function runCommand(
  argv: readonly string[],
  console: Console,
  verbs: readonly Verb[],
  ways: Ways,
): Promise<number> {
  const program = programOf(verbs, console, async (verb, given) => {
    if (verb.needs === 'nothing') await verb.run(given, console)
    else await ways.withCore((core) => verb.run(core, given, console))
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCodes.done
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done
    const said = error instanceof CommanderError ? wrongCall(error, argv) : null
    console.err(`${said ?? sentenceFor(error, ways)}\n`)
    return said !== null || error instanceof CommitteeError ? exitCodes.wrong : exitCodes.fault
  }
}

function programOf(
  verbs: readonly Verb[],
  console: Console,
  run: (verb: Verb, given: Arguments) => Promise<void>,
): Command {
  const program = new Command('quorate')
    .description(commandWords.about)
    .configureOutput({ writeOut: console.out, writeErr: () => {}, outputError: () => {} })
    .exitOverride()
  const parents = new Map<string, Command>()
  for (const verb of verbs) {
    const parent = verb.group === null ? program : (parents.get(verb.group) ?? program.command(verb.group))
    if (verb.group !== null && !parents.has(verb.group)) {
      parent.description(commandWords.groups[verb.group])
      parents.set(verb.group, parent)
    }
    const command = parent.command(verb.name).description(verb.about)
    verb.declare(command)
    command.action(() => run(verb, givenTo(command)))
  }
  return program
}

function givenTo(command: Command): Arguments {
  const named = command.registeredArguments.map((argument, at) => [
    argument.name(),
    command.processedArgs[at],
  ])
  return { ...command.opts(), ...Object.fromEntries(named) }
}

function wrongCall(error: CommanderError, argv: readonly string[]): string {
  if (error.code !== 'commander.help') return sentence(error.message)
  return commandWords.sayWhatToDo(['quorate', ...argv, '--help'].join(' '))
}

/** Of a fault only the code and the place are kept: its message may quote a report. */
function sentenceFor(error: unknown, ways: Ways): string {
  if (error instanceof CommitteeError) return error.message
  const reference = randomUUID().slice(0, 8)
  const stack = error instanceof Error ? (error.stack ?? '').split('\n') : []
  const at = stack.filter((line) => /^ +at /.test(line)).slice(0, 5)
  const code = codeOf(error)
  try {
    return commandWords.fault(code, ways.keepFault({ reference, code, at }), reference)
  } catch {
    return commandWords.faultNotLogged(code)
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'fault'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
