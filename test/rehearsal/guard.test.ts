import { request } from 'node:http'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { guard } from '../../src/rehearsal/guard.ts'

async function answerTo(method: string, headers: (port: number) => Record<string, string>): Promise<number> {
  const web = express()
  web.use(guard, (_, response) => {
    response.send('in')
  })
  const server = web.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method, headers: headers(port) }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject).end()
  })
}

test.each([
  ['by its number', 'GET', (port: number) => ({ host: `127.0.0.1:${port}` })],
  ['by its name', 'GET', (port: number) => ({ host: `localhost:${port}` })],
  [
    'from its own page',
    'POST',
    (port: number) => ({ host: `localhost:${port}`, origin: `http://localhost:${port}` }),
  ],
  ['from no page at all', 'POST', (port: number) => ({ host: `127.0.0.1:${port}` })],
])('this computer is served when it asks %s', async (_, method, headers) => {
  expect(await answerTo(method, headers)).toBe(200)
})

test.each([
  ['another name for this computer', 'GET', (port: number) => ({ host: `rebound.example:${port}` })],
  [
    'another site’s page',
    'POST',
    (port: number) => ({ host: `127.0.0.1:${port}`, origin: 'https://example.org' }),
  ],
  ['another program’s page', 'POST', () => ({ host: '127.0.0.1:3978', origin: 'http://127.0.0.1:8080' })],
  ['a page that hides its origin', 'POST', () => ({ host: '127.0.0.1:3978', origin: 'null' })],
])('%s is turned away', async (_, method, headers) => {
  expect(await answerTo(method, headers)).toBe(403)
})
