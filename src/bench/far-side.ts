import { setTimeout as pause } from 'node:timers/promises'
import express from 'express'
import { makeKey, useKey } from '../rehearsal/teams/keys.ts'
import { slackWorld, teamsWorld } from './world.ts'

export type FarSide = {
  readonly address: string
  readonly serviceUrl: string
  /** What Teams shows with each call to the bot; good for an hour. */
  teamsToken(): Promise<string>
  /** How many posts and edits have arrived. */
  arrived(): number
  /** Waits until nothing more arrives. */
  quiet(): Promise<void>
  close(): void
}

/** Longer than the bot waits between two looks at its queue. */
const quietMs = 1200

/** Slack's Web API, Teams' connector and its keys, as far as they say yes. */
export async function startFarSide(port: number): Promise<FarSide> {
  const keys = await useKey(await makeKey(), teamsWorld.tokenIssuer)
  const address = `http://127.0.0.1:${port}`
  let arrived = 0
  const app = express()
  app.post('/api/:method', express.urlencoded({ extended: false, limit: '1mb' }), (_, response) => {
    arrived += 1
    response.json({
      ok: true,
      channel: slackWorld.channel,
      ts: `1700000000.${String(arrived).padStart(6, '0')}`,
    })
  })
  app.get('/openid', (_, response) => {
    response.json({ issuer: teamsWorld.tokenIssuer, jwks_uri: `${address}/keys` })
  })
  app.get('/keys', (_, response) => {
    response.json({ keys: [keys.published] })
  })
  app.post('/token', (_, response) => {
    response.json({ access_token: 'a-token-for-the-benchmark', expires_in: 3600 })
  })
  app.use('/v3', express.json({ limit: '1mb' }), (_, response) => {
    arrived += 1
    response.status(201).json({ id: `message-${arrived}` })
  })
  const server = await new Promise<ReturnType<typeof app.listen>>((resolve, reject) => {
    const listening = app.listen(port, '127.0.0.1', (error) =>
      error === undefined ? resolve(listening) : reject(error),
    )
  })
  const serviceUrl = `${address}/`
  return {
    address,
    serviceUrl,
    teamsToken: () => keys.forBot(teamsWorld.appId, serviceUrl),
    arrived: () => arrived,
    async quiet() {
      for (let before = -1; before !== arrived; ) {
        before = arrived
        await pause(quietMs)
      }
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
