import { largestFile } from '../committee/agenda/reports/largest-file.ts'
import { reportWords } from '../committee/agenda/reports/report.words.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { fetchFileWords } from './fetch-file.words.ts'

export type FileAccess = {
  /** The platform that keeps the files, as named to the sender. */
  readonly keptIn: string
  /** As they appear in a URL, with a port if there is one; `*.example.org` matches every subdomain. */
  readonly hosts: readonly string[]
  /** Sent only to those hosts. */
  readonly headers?: Readonly<Record<string, string>>
}

const maxRedirects = 3
const patienceMs = 60_000

/**
 * Downloads what somebody sent, but only from the named hosts, since the address came in a message. Never holds more
 * than a file may be, whatever size was declared.
 * @throws CommitteeError with a sentence for the sender; never an address, which may itself be a key to the file
 */
export async function fetchFile(address: string | null, access: FileAccess): Promise<Uint8Array> {
  try {
    return await readWithin(await follow(address ?? '', access), access)
  } catch (error) {
    if (error instanceof CommitteeError) throw error
    throw notFetched(access)
  }
}

async function follow(start: string, access: FileAccess): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs)
  let address = start
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    if (!isAllowed(address, access.hosts)) throw refused(fetchFileWords.keptElsewhere(access.keptIn))
    const response = await fetch(address, { headers: access.headers ?? {}, redirect: 'manual', signal })
    const onward = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || onward === null) return response
    await response.body?.cancel()
    address = URL.canParse(onward, address) ? new URL(onward, address).href : ''
  }
  throw notFetched(access)
}

/** Requires https, except for a host on this machine that was named with its port. */
export function isAllowed(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return false
  if (url.protocol === 'http:')
    return loopback.has(url.hostname) && url.port !== '' && hosts.includes(url.host)
  if (url.protocol !== 'https:') return false
  return hosts.some((host) => (host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host))
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

async function readWithin(response: Response, access: FileAccess): Promise<Uint8Array> {
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel()
    throw refused(fetchFileWords.refused(access.keptIn))
  }
  const parts: Uint8Array[] = []
  let length = 0
  // Leaving the loop closes the connection, so at most one chunk over the limit is ever held.
  for await (const part of response.body) {
    length += part.length
    if (length > largestFile) throw refused(reportWords.tooLarge)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function notFetched({ keptIn }: FileAccess): CommitteeError {
  return refused(fetchFileWords.notFetched(keptIn))
}

function refused(sentence: string): CommitteeError {
  return new CommitteeError('file-refused', sentence)
}
