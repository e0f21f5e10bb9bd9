import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { type Config, callersFolder, configOfProcess, environmentOfProcess } from './app/config.ts'
import { commandWords } from './commands/command.words.ts'
import { doctorVerb } from './commands/doctor.ts'
import { runCommand } from './commands/run-command.ts'
import { shellConsole } from './commands/shell-console.ts'
import { startVerb } from './commands/start.ts'
import { commands } from './commands/table.ts'
import { teamsPackageVerb } from './commands/teams-package.ts'
import type { Core } from './committee/ports.ts'

const argv = process.argv.slice(2)
const console = shellConsole(callersFolder())

const start = startVerb(async () => {
  const { startProgram } = await import('./app/main.ts')
  await startProgram()
})

const doctor = doctorVerb(async function* () {
  const { examine } = await import('./app/examine.ts')
  yield* examine(configOfProcess(), withCore)
})

const packageForTeams = teamsPackageVerb(async () => {
  const { teamsPackage } = await import('./app/teams-package.ts')
  return teamsPackage(environmentOfProcess())
})

const code = await runCommand(argv, console, [start, doctor, packageForTeams, ...commands], {
  withCore,
  keepFault(about) {
    const { dataFolder } = configOfProcess()
    logIn(dataFolder).error(about, 'a command failed')
    return placeOfLog(dataFolder)
  },
})

// The migration engine leaves a timer behind, which would block the shell for ten seconds.
await flushed(process.stdout)
await flushed(process.stderr)
process.exit(code)

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}

/** Any number of processes may open the record, so it does not matter whether the bot is running. */
async function openRecord(config: Config) {
  const { makeDataFolder } = await import('./store/data-folder.ts')
  const { openProgram } = await import('./app/program.ts')
  await makeDataFolder(config.dataFolder)
  return openProgram(config, logIn(config.dataFolder), await clockOf(config))
}

/** A rehearsal's clock may have been moved forward. */
async function clockOf(config: Config): Promise<(() => Date) | undefined> {
  const folder = join(config.dataFolder, 'rehearsal')
  const rehearsed = config.slack === null && config.teams === null && existsSync(folder)
  if (!rehearsed) return undefined
  const { startClock } = await import('./rehearsal/clock.ts')
  return (await startClock(folder)).now
}

/** A command's output is for the person who typed it, so the log goes elsewhere. */
function logIn(folder: string) {
  const destination = pino.destination({ dest: placeOfLog(folder), mode: 0o600, sync: true })
  return pino({ level: 'warn', base: null }, destination)
}

function placeOfLog(folder: string): string {
  return join(folder, 'commands.log')
}

async function withCore(run: (core: Core) => Promise<void>): Promise<void> {
  console.busy(commandWords.opening)
  const program = await openRecord(configOfProcess()).finally(() => console.busy(null))
  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= program.close()
    return closing
  }
  // Otherwise the database's server would keep running with no users.
  const end = () => void close().finally(() => process.exit(130))
  process.once('SIGINT', end).once('SIGTERM', end)
  await run(program.core).finally(close)
}
