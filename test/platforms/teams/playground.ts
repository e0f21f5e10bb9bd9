import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import express from 'express'
import { z } from 'zod'
import type { startFarSide } from './far-side.ts'

type Bot = Pick<Awaited<ReturnType<typeof startFarSide>>, 'deliver' | 'token'>

const program = fileURLToPath(
  new URL('../../../node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url),
)
/** As in its own configuration. */
export const alex = {
  id: 'user-id-0',
  name: 'Alex Wilber',
  tenant: '00000000-0000-0000-0000-0000000000001',
  object: '00000000-0000-0000-0000-0000000000020',
}
const activity = z.looseObject({ serviceUrl: z.string() })

/**
 * Microsoft's own Teams client for a bot without a tenant. It signs nothing, and the bot accepts nothing unsigned. So a
 * proxy between them adds a token from the test's issuer to each call, and changes nothing else.
 */
export async function startPlayground(bot: Bot) {
  const door = express()
  door.use(express.json({ limit: '1mb' }))
  door.post('/api/messages', async (request, response) => {
    // It begins by checking whether the bot is there.
    const said = activity.safeParse(request.body)
    if (!said.success) return void response.end()
    const token = await bot.token({ serviceurl: said.data.serviceUrl })
    const answer = await bot.deliver(said.data, `Bearer ${token}`)
    const type = answer.headers.get('content-type')
    if (type !== null) response.type(type)
    response.status(answer.status).send(await answer.text())
  })
  const between = createServer(door)
  const endpoint = `http://127.0.0.1:${await portOf(between)}/api/messages`
  const port = await freePort()
  const folder = await mkdtemp(`${tmpdir()}/playground-`)
  const child = spawn(
    process.execPath,
    [program, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, TEAMSAPPTESTER_BROWSER: 'none' },
      stdio: 'ignore',
    },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  await answering(`${url}/_internal/v1/config`)
  return {
    url,
    async stop() {
      child.kill()
      await ended
      between.closeAllConnections()
      await new Promise((resolve) => between.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function portOf(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}

/** It must be given its port. */
async function freePort(): Promise<number> {
  const server = createServer()
  const port = await portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const up = await fetch(address).then(
      (response) => response.ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the Playground did not start')
}
