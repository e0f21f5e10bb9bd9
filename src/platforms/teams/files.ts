import { fileBytes } from './limits.ts'

const redirects = 3

/** Downloads a file that somebody sent, from the hosts named alone, and never more than it may be. */
export async function downloadFile(address: string, hosts: readonly string[]): Promise<Uint8Array> {
  let url = new URL(address)
  for (let hop = 0; hop <= redirects; hop++) {
    if (!isAllowed(url, hosts)) throw new FileUnavailable('foreign-host')
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(60_000) }).catch(
      () => null,
    )
    if (response === null) throw new FileUnavailable('no-answer')
    const next = response.headers.get('location')
    if (response.ok) return await readWithin(response, fileBytes)
    await response.body?.cancel()
    if (response.status < 300 || response.status > 399 || next === null || !URL.canParse(next, url.href))
      throw new FileUnavailable('no-answer')
    url = new URL(next, url)
  }
  throw new FileUnavailable('no-answer')
}

export class FileUnavailable extends Error {
  readonly why: 'foreign-host' | 'too-large' | 'no-answer'

  /** @param why never the address, which lets its holder download the file */
  constructor(why: 'foreign-host' | 'too-large' | 'no-answer') {
    super(`The file could not be downloaded: ${why}`)
    this.name = 'FileUnavailable'
    this.why = why
  }
}

/** `*.example.org` stands for every host below it; plain http is for a host of this machine, named with its port. */
export function isAllowed(url: URL, hosts: readonly string[]): boolean {
  if (url.username !== '' || url.password !== '') return false
  if (url.protocol === 'http:')
    return loopback.has(url.hostname) && url.port !== '' && hosts.includes(url.host)
  if (url.protocol !== 'https:') return false
  return hosts.some((host) => (host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host))
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

async function readWithin(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of response.body ?? []) {
      size += part.byteLength
      if (size > most) throw new FileUnavailable('too-large')
      parts.push(part)
    }
  } catch (error) {
    throw error instanceof FileUnavailable ? error : new FileUnavailable('no-answer')
  }
  return Buffer.concat(parts)
}
