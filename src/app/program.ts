import type { Logger } from 'pino'
import { v7 } from 'uuid'
import { bankHolidays } from '../calendar/bank-holidays.ts'
import type { Core, PlatformName } from '../committee/ports.ts'
import { readPapersInChild } from '../documents/read-report-in-child.ts'
import { holdFiles } from '../platforms/held-files.ts'
import type { SentAgain } from '../platforms/platform.ts'
import { createStore } from '../store/create-store.ts'
import { makeDataFolder } from '../store/data-folder.ts'
import { openDatabase } from '../store/open-database.ts'
import { newDiaryLink } from './calendar-routes.ts'
import type { Config } from './config.ts'

/** The core with its database: what the bot runs on, and what a command opens if the bot is not running. */
export type Program = { readonly core: Core; close(): Promise<void> }

/**
 * @param now the clock; a rehearsal passes one that can be moved forward
 * @param publicUrl where browsers and calendar apps reach the program
 * @param sentAgain how each platform gives out a file that was sent earlier
 * @throws CommitteeError if the database cannot be opened
 */
export async function openProgram(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
  log: Logger,
  now: () => Date = () => new Date(),
  publicUrl: string | null = null,
  sentAgain: ReadonlyMap<PlatformName, SentAgain> = new Map(),
): Promise<Program> {
  await makeDataFolder(config.dataFolder)
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    folder: config.dataFolder,
    log,
    onLost(why) {
      log.fatal({ code: 'database-lost' }, why)
      process.exit(1)
    },
  })
  return {
    core: {
      store: createStore(database),
      bankHolidays: bankHolidays(),
      files: holdFiles({ read: readPapersInChild, again: sentAgain }),
      newDiaryLink: publicUrl === null ? null : () => newDiaryLink(publicUrl),
      now,
      newId: () => v7(),
    },
    close: () => database.close(),
  }
}
