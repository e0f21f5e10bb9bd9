import type { Core } from '../committee/ports.ts'
import type { Console } from './command.ts'
import { exitCodes, runCommand } from './run-command.ts'
import { verbs } from './table.ts'

/** Runs commands on a core that is open, for those who ask over the local socket. */
export function commandsOn(
  core: Core,
  log: { error(about: object, message: string): void },
): (argv: readonly string[], console: Console) => Promise<number> {
  return (argv, console) =>
    runCommand(argv, console, verbs, {
      async withCore(run) {
        await run(core)
        return exitCodes.done
      },
      keepFault(about) {
        log.error(about, 'a command failed')
        return 'the log of the running program'
      },
    })
}
