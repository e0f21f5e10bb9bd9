import { CommitteeError } from '../../committee/errors.ts'

export type FileAccess = {
  readonly botToken: string
  /** As in a URL: a name, with a port where there is one. */
  readonly hosts: readonly string[]
}

const megabyte = 1024 * 1024
const most = 25 * megabyte
const mostRedirects = 3
const patienceMs = 60_000

/**
 * Downloads what somebody sent, from Slack's own hosts only: the address came in a message, and the bot's token goes
 * to it.
 * @throws CommitteeError with a sentence for the sender; never an address, which may itself be a key to the file
 */
export async function fetchFile(address: string | null, access: FileAccess): Promise<Uint8Array> {
  try {
    const response = await follow(address ?? '', access)
    return await bounded(response)
  } catch (error) {
    if (error instanceof CommitteeError) throw error
    throw refused('I could not fetch the file from Slack just now. Please send it again.')
  }
}

async function follow(start: string, access: FileAccess): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs)
  let address = start
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    if (!allowed(address, access.hosts)) throw refused('I can only read files that are kept in Slack itself.')
    const headers = { authorization: `Bearer ${access.botToken}` }
    const response = await fetch(address, { headers, redirect: 'manual', signal })
    const onward = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || onward === null) return response
    await response.body?.cancel()
    address = URL.canParse(onward, address) ? new URL(onward, address).href : ''
  }
  throw refused('I could not fetch the file from Slack. Please send it again.')
}

/** https only, but for a host on this machine that was named with its port. */
function allowed(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (!hosts.includes(url.host)) return false
  if (url.protocol === 'https:') return true
  return (
    url.protocol === 'http:' && url.port !== '' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  )
}

async function bounded(response: Response): Promise<Uint8Array> {
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel()
    throw refused('Slack did not let me have the file. Please send it again.')
  }
  const parts: Uint8Array[] = []
  let length = 0
  // Leaving the loop closes the connection, so no more than one part over the limit is ever held.
  for await (const part of response.body) {
    length += part.length
    if (length > most) throw refused('The file is larger than 25 MB. Please send a smaller one.')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function refused(sentence: string): CommitteeError {
  return new CommitteeError('file-refused', sentence)
}
