import type { Press } from './card.ts'
import type { OpenDialog, Snapshot } from './snapshot.ts'

const address = '/rehearsal/teams/page'

export async function readSnapshot(user: string): Promise<Snapshot> {
  const response = await fetch(`${address}?user=${encodeURIComponent(user)}`)
  return await response.json()
}

/** Each of these returns what Teams tells the person, or null if it worked. */
export function say(user: string, text: string): Promise<string | null> {
  return post('/message', { user, text })
}

export function sendFile(user: string, file: File, text: string): Promise<string | null> {
  const query = new URLSearchParams({ user, name: file.name, text })
  return send(`/file?${query}`, { method: 'POST', body: file })
}

export function press(user: string, message: string, card: number, on: Press): Promise<string | null> {
  return post('/press', { user, message, card, ...on })
}

export function submit(user: string, dialog: OpenDialog, on: Press): Promise<string | null> {
  return post('/submit', { user, dialog: dialog.id, ...on })
}

export function close(user: string, dialog: OpenDialog): Promise<string | null> {
  return post('/close', { user, dialog: dialog.id })
}

function post(path: string, body: unknown): Promise<string | null> {
  const headers = { 'content-type': 'application/json' }
  return send(path, { method: 'POST', body: JSON.stringify(body), headers })
}

async function send(path: string, init: RequestInit): Promise<string | null> {
  try {
    const response = await fetch(`${address}${path}`, init)
    const outcome: { told?: string; problems?: Record<string, string> } = await response.json()
    return outcome.told ?? Object.values(outcome.problems ?? {})[0] ?? null
  } catch {
    return 'The rehearsal is not answering.'
  }
}
