import { CommitteeError } from '../../committee/kernel/errors.ts'
import { committeeSystemWords } from './committee-system.words.ts'
import { type Element, parseXml } from './xml-tree.ts'

export type ServiceLimits = { readonly milliseconds: number; readonly bytes: number }

/** The agenda of a long meeting, with its minutes, stays below a megabyte. */
export const serviceLimits: ServiceLimits = { milliseconds: 30_000, bytes: 8_000_000 }
const maxRedirects = 3

/**
 * Derives the service's address from what somebody typed: the service itself, a page beside it, or the site.
 * @throws CommitteeError call-wrong
 */
export function serviceAt(typed: string): URL {
  const url = URL.canParse(typed) ? new URL(typed) : null
  if (url === null || !isWeb(url) || url.username !== '' || url.password !== '')
    throw new CommitteeError('call-wrong', committeeSystemWords.noAddress)
  const folder = url.pathname.replace(/\/mgWebService\.asmx.*$/i, '').replace(/\/[^/]*\.aspx$/i, '')
  return new URL(`${folder.replace(/\/+$/, '')}/mgWebService.asmx/`, url.origin)
}

/**
 * Sends one plain GET to the service and returns the elements of the response.
 * @param root what the outermost element's name begins or ends with
 * @throws CommitteeError service-silent, with a sentence that says what came instead
 */
export async function queryService(
  service: URL,
  question: string,
  given: Readonly<Record<string, string>>,
  root: RegExp,
  limits: ServiceLimits = serviceLimits,
): Promise<Element> {
  const address = new URL(question, service)
  for (const [name, value] of Object.entries(given)) address.searchParams.set(name, value)
  const response = await elementsAt(address, limits)
  if (response === null || !root.test(response.name)) throw silent(address, committeeSystemWords.why.noList)
  return response
}

async function elementsAt(address: URL, limits: ServiceLimits): Promise<Element | null> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  let text: string
  try {
    const response = await follow(address, signal)
    if (response.status !== 200) {
      await response.body?.cancel()
      throw silent(address, committeeSystemWords.why.status(response.status))
    }
    text = await textWithin(response, address, limits.bytes)
  } catch (fault) {
    if (fault instanceof CommitteeError) throw fault
    throw silent(
      address,
      signal.aborted ? committeeSystemWords.why.tooSlow : committeeSystemWords.why.noAnswer,
    )
  }
  try {
    return parseXml(text)
  } catch {
    throw silent(address, committeeSystemWords.why.unsafe)
  }
}

/** A redirect must stay on the same host and must not leave https. */
async function follow(start: URL, signal: AbortSignal): Promise<Response> {
  let address = start
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const response = await fetch(address, { redirect: 'manual', signal, headers: { accept: 'text/xml' } })
    const onward = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || onward === null) return response
    await response.body?.cancel()
    const next = URL.canParse(onward, address.href) ? new URL(onward, address) : null
    const stays = next !== null && isWeb(next) && next.hostname === start.hostname
    if (!stays || (address.protocol === 'https:' && next.protocol !== 'https:'))
      throw silent(start, committeeSystemWords.why.sentElsewhere)
    address = next
  }
  throw silent(start, committeeSystemWords.why.sentOnAndOn)
}

async function textWithin(response: Response, address: URL, most: number): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  // Counts bytes as they are unpacked, since the response may be compressed.
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > most) throw silent(address, committeeSystemWords.why.tooMuch)
    parts.push(part)
  }
  const bytes = Buffer.concat(parts)
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
}

function silent(address: URL, why: string): CommitteeError {
  return new CommitteeError('service-silent', committeeSystemWords.silent(address.host, why))
}

/** Allows http, because some councils' services offer nothing else. */
export function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:'
}
