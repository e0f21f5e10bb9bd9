import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { callersFolder, configOfProcess } from './app/config.ts'
import { reachRecord } from './commands/reach-record.ts'
import { runCommand } from './commands/run-command.ts'
import { shellConsole } from './commands/shell-console.ts'
import { startVerb } from './commands/start.ts'
import { verbs } from './commands/table.ts'

const argv = process.argv.slice(2)
const console = shellConsole(callersFolder())

const start = startVerb(async () => {
  const { startProgram } = await import('./app/main.ts')
  await startProgram()
})

const code = await runCommand(argv, console, [start, ...verbs], {
  async withCore(run) {
    const config = configOfProcess()
    const open = async () => {
      const { openProgram } = await import('./app/program.ts')
      return openProgram(config, logIn(config.dataFolder))
    }
    const folder = config.databaseUrl === null ? config.dataFolder : null
    return reachRecord({ folder, open }, argv, console, run)
  },
  keepFault(about) {
    const { dataFolder } = configOfProcess()
    logIn(dataFolder).error(about, 'a command failed')
    return placeOfLog(dataFolder)
  },
})

// The engine that applies migrations leaves a timer behind, which would hold the shell for ten seconds.
await flushed(process.stdout)
await flushed(process.stderr)
process.exit(code)

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}

/** What a command prints is for the person who typed it, so what is logged goes elsewhere. */
function logIn(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const destination = pino.destination({ dest: placeOfLog(folder), mode: 0o600, sync: true })
  return pino({ level: 'warn', base: null }, destination)
}

function placeOfLog(folder: string): string {
  return join(folder, 'commands.log')
}
