import type { OpenForm, Snapshot, Values } from './snapshot.ts'

const address = '/rehearsal/slack/page'

export async function readSnapshot(user: string): Promise<Snapshot> {
  const response = await fetch(`${address}/snapshot?user=${encodeURIComponent(user)}`)
  return await response.json()
}

/** Each of these returns a sentence to show if it failed. */
export function say(user: string, channel: string, text: string): Promise<string | null> {
  return post('/say', { user, text, ...(channel === '' ? {} : { channel }) })
}

export async function sendFile(user: string, file: File, text: string): Promise<string | null> {
  const query = new URLSearchParams({ user, name: file.name, text })
  const type = file.type === '' ? 'application/octet-stream' : file.type
  return await send(`/file?${query}`, { method: 'POST', body: file, headers: { 'content-type': type } })
}

export type Place = { channel: string; ts: string } | { view: string; values: Values }

export function press(user: string, on: Place, block: string, action: string): Promise<string | null> {
  return post('/press', { user, on, block, action })
}

export function submit(user: string, form: OpenForm, values: Values): Promise<string | null> {
  return post('/submit', { user, view: form.id, values })
}

export function close(user: string, form: OpenForm): Promise<string | null> {
  return post('/close', { user, view: form.id, all: false })
}

function post(path: string, body: unknown): Promise<string | null> {
  const headers = { 'content-type': 'application/json' }
  return send(path, { method: 'POST', body: JSON.stringify(body), headers })
}

async function send(path: string, init: RequestInit): Promise<string | null> {
  try {
    const response = await fetch(`${address}${path}`, init)
    const outcome: { ok: boolean; message?: string } = await response.json()
    return outcome.ok ? null : (outcome.message ?? 'That did not work.')
  } catch {
    return 'The rehearsal is not answering.'
  }
}
