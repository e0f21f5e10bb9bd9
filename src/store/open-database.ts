import type { Logger } from 'pino'
import type { Database } from './database.ts'
import { openEmbedded } from './open-embedded.ts'
import { openServer } from './open-server.ts'

/**
 * The embedded database in the folder, or the server that the address names; up to date either way.
 * @param onLost the folder or the disk failed us: stop the program at once, before it acknowledges anything more
 */
export async function openDatabase(options: {
  readonly databaseUrl: string | null
  readonly folder: string
  readonly log: Logger
  readonly onLost: (why: string) => void
}): Promise<Database> {
  const { databaseUrl, folder, log, onLost } = options
  if (databaseUrl === null) return openEmbedded(folder, onLost)
  return openServer(databaseUrl, (error) =>
    log.warn({ code: 'code' in error ? error.code : error.name }, 'lost a connection to the database'),
  )
}
