import { DomUtils, parseDocument } from 'htmlparser2'
import { oneSpaced, visible } from '../line.ts'
import { elements } from './word-styles.ts'

/**
 * The running headers and footers of a Word document, by the id that sections use. A Part 2 marking may stand there.
 * @param relations the document's relations, which say where each is kept
 * @param xmlOf reads the file at a path relative to the document
 */
export function runningLines(
  relations: string,
  xmlOf: (target: string) => string,
): (id: string) => readonly string[] {
  const targets = new Map(
    elements('Relationship', parseDocument(relations, { xmlMode: true }))
      .filter(({ attribs }) => /\/(?:header|footer)$/.test(attribs.Type ?? ''))
      .map(({ attribs }) => [attribs.Id ?? '', attribs.Target ?? '']),
  )
  const read = new Map<string, readonly string[]>()
  return (id) => {
    const target = targets.get(id)
    if (target === undefined) return []
    const lines = read.get(id) ?? paragraphsIn(xmlOf(target))
    read.set(id, lines)
    return lines
  }
}

function paragraphsIn(xml: string): string[] {
  return elements('w:p', parseDocument(xml, { xmlMode: true }))
    .map((paragraph) => oneSpaced(visible(DomUtils.textContent(elements('w:t', paragraph.children)))))
    .filter((text) => text !== '')
}
