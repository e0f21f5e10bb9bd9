import { Agent, request } from 'node:http'
import type { Shot } from './form.ts'

/** Waits for late answers too, to learn how late they were. */
const longestMs = 20_000

export type Answer = { readonly status: number; readonly text: string }

/** @throws if no answer comes */
export function post(agent: Agent, port: number, { path, headers, body }: Shot): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const options = { agent, port, host: '127.0.0.1', method: 'POST', path, timeout: longestMs }
    const call = request({ ...options, headers: { ...headers, ...length } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    call.on('timeout', () => call.destroy(new Error('No answer came.')))
    call.on('error', reject)
    call.end(body)
  })
}

/** A kept connection may be closed by the other side just as it is used. */
const unkept = new Agent({ keepAlive: false })

/** Sends a request and returns the program's answer. */
export async function send(port: number, shot: Shot): Promise<string> {
  const { status, text } = await post(unkept, port, shot)
  if (status !== 200) throw new Error(`${shot.path} answered ${status} ${text.slice(0, 500)}`)
  return text
}
