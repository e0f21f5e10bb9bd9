import { SaxesParser } from 'saxes'
import { Refusal } from '../refusal.ts'

/** Word processors' own nesting stays well below this. */
const maxDepth = 400
const decodedAtOnce = 65_536

export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  /** `skip` leaves out the whole element: none of the three is called again before it has closed. */
  open(name: string, attributes: Attributes): 'skip' | undefined
  close?(name: string): void
  text?(words: string): void
}

/**
 * Reads XML from its beginning to its end, without building a tree of it.
 * @throws Refusal if it is damaged or nested too deep
 */
export function readXml(bytes: Uint8Array | undefined, { open, close, text }: XmlHandler): void {
  if (bytes === undefined) return
  const parser = new SaxesParser()
  let depth = 0
  /** The depth of the element that is left out. */
  let skipped = 0
  const addText = (words: string) => {
    if (skipped === 0) text?.(words)
  }
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > maxDepth) throw new Refusal('too-deep')
    if (skipped === 0 && open(name, attributes) === 'skip') skipped = depth
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => {
    if (skipped === 0) close?.(name)
    else if (skipped === depth) skipped = 0
    depth--
  })
  try {
    const decoder = new TextDecoder()
    for (let at = 0; at < bytes.length; at += decodedAtOnce)
      parser.write(decoder.decode(bytes.subarray(at, at + decodedAtOnce), { stream: true }))
    parser.close()
  } catch (fault) {
    throw fault instanceof Refusal ? fault : new Refusal('damaged')
  }
}
