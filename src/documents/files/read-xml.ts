import { SaxesParser } from 'saxes'
import { Refusal } from '../refusal.ts'

/** Word processors' own nesting stays well below this. */
const maxDepth = 400
const decodedAtOnce = 65_536
/** A pack of 1,000 pages has about a million. */
const mostElements = 2_500_000
const mostAttributes = 1_000
/** Enough for the styles of a long document, or its properties. */
export const fewElements = 300_000

export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  /**
   * Called again only after the element has closed, as are the other two, if it returns `skip`. If it returns `stop`,
   * the rest is not read.
   */
  open(name: string, attributes: Attributes): unknown
  close?(name: string): void
  text?(words: string): void
}

/**
 * Reads XML from its beginning to its end, without building a tree of it.
 * @throws Refusal if it is damaged, nested too deep, or far larger than a report
 */
export function readXml(
  bytes: Uint8Array | undefined,
  { open, close, text }: XmlHandler,
  maxElements = mostElements,
): void {
  if (bytes === undefined) return
  const parser = new SaxesParser()
  let depth = 0
  let elements = 0
  let attributesHere = 0
  let stopped = false
  /** The depth of the element that is left out. */
  let skipped = 0
  const addText = (words: string) => {
    if (skipped === 0 && !stopped) text?.(words)
  }
  parser.on('attribute', () => {
    if (++attributesHere > mostAttributes) throw new Refusal('expands-too-far')
  })
  parser.on('opentag', ({ name, attributes }) => {
    attributesHere = 0
    if (stopped) return
    if (++elements > maxElements) throw new Refusal('expands-too-far')
    if (++depth > maxDepth) throw new Refusal('too-deep')
    const answer = skipped === 0 ? open(name, attributes) : null
    if (answer === 'skip') skipped = depth
    if (answer === 'stop') stopped = true
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => {
    if (stopped) return
    if (skipped === 0) close?.(name)
    else if (skipped === depth) skipped = 0
    depth--
  })
  try {
    const decoder = new TextDecoder()
    for (let at = 0; at < bytes.length && !stopped; at += decodedAtOnce)
      parser.write(decoder.decode(bytes.subarray(at, at + decodedAtOnce), { stream: true }))
    if (!stopped) parser.close()
  } catch (fault) {
    throw fault instanceof Refusal ? fault : new Refusal('damaged')
  }
}
