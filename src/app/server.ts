import { createServer } from 'node:http'
import express, { type Router } from 'express'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Trouble } from '../outbox/health.ts'
import type { Platform } from '../platforms/platform.ts'
import { serverWords } from './server.words.ts'

export type Server = { readonly port: number; close(): Promise<void> }

/**
 * The program's only HTTP server.
 * @param troubles which platforms do not accept the bot; it is not ready then
 * @param ready checks the database; a load balancer that asks /readyz sends no traffic while it throws
 * @param extra what a rehearsal serves beside the platforms
 * @throws CommitteeError settings-wrong if the port is taken
 */
export async function startServer(options: {
  readonly port: number
  readonly host: string
  readonly platforms: readonly Platform[]
  readonly calendar?: Router
  readonly extra: Router | null
  readonly troubles?: () => readonly Trouble[]
  ready(): Promise<unknown>
}): Promise<Server> {
  const { troubles = () => [] } = options
  const app = express()
  app.disable('x-powered-by')
  app.get('/healthz', (_, response) => {
    response.type('text').send('alive\n')
  })
  app.get('/readyz', async (_, response) => {
    const silent = await options.ready().then(
      () => [],
      () => [serverWords.databaseSilent],
    )
    const wrong = [...silent, ...troubles().map(serverWords.notAccepted)]
    response
      .status(wrong.length === 0 ? 200 : 503)
      .type('text')
      .send(`${wrong.length === 0 ? 'ready' : wrong.join('\n')}\n`)
  })
  for (const platform of options.platforms) app.use(platform.routes)
  if (options.calendar !== undefined) app.use(options.calendar)
  if (options.extra !== null) app.use(options.extra)
  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isTaken(error) ? portTaken(options.port) : error))
    server.listen(options.port, options.host, resolve)
  })
  const address = server.address()
  return {
    port: address !== null && typeof address === 'object' ? address.port : options.port,
    async close() {
      server.closeIdleConnections()
      // The rehearsal page's event streams stay open until they are cut.
      setTimeout(() => server.closeAllConnections(), 1000).unref()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function isTaken(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE'
}

function portTaken(port: number): CommitteeError {
  return new CommitteeError('settings-wrong', serverWords.portTaken(port))
}
