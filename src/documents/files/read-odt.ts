import type { FileText } from '../file-text.ts'
import { type FileLine, plainLine } from '../line.ts'
import { Refusal } from '../refusal.ts'
import { withRunning } from './line-writer.ts'
import { odtLists } from './odt-numbering.ts'
import { odtStyles } from './odt-styles.ts'
import { type OdtText, odtText } from './odt-text.ts'
import { openArchive } from './open-archive.ts'
import { propertiesIn } from './properties.ts'
import { readXml } from './read-xml.ts'

const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])
const properties = /^(?:dc:(?:title|subject|description)|meta:(?:keyword|user-defined))$/
/** The master page of a text that names none. */
const firstMaster = 'Standard'
const maxMasters = 20

/** Reads an OpenDocument text, with the labels that it prints. */
export function readOdt(bytes: Uint8Array): FileText {
  const files = openArchive(bytes, (name) => wanted.has(name))
  const { 'content.xml': content, 'styles.xml': styles } = files
  if (isEncrypted(files['META-INF/manifest.xml'])) throw new Refusal('encrypted')
  if (!content) throw new Refusal('damaged')
  const styleOf = odtStyles(styles, content)
  const lists = odtLists(styles, content)
  const body = odtText(content, styleOf, lists)
  const { running } = odtText(styles, styleOf, lists)
  const heading: FileLine = { ...plainLine, text: 'Footnotes', number: 0, level: 2, where: 'footnote' }
  const lines = [...body.lines, ...(body.notes.length > 0 ? [heading, ...body.notes] : [])]
  return {
    lines: withRunning(lines, sectionsOf(body, running)),
    asides: [...propertiesIn(files['meta.xml'], properties), ...body.asides],
    outline: [],
    pages: null,
    withoutText: [],
  }
}

function sectionsOf({ masters }: OdtText, running: OdtText['running']) {
  const [first] = masters
  const all = first?.start === 0 ? masters : [{ start: 0, name: firstMaster }, ...masters]
  return all.map(({ start, name }) => ({ start, running: runningFrom(name, running) }))
}

/** A master page may have another one after it, as a title page has. */
function runningFrom(name: string, running: OdtText['running']): FileLine[] {
  const seen = new Set<string>()
  for (let at: string | null = name; at !== null && seen.size < maxMasters && !seen.has(at); ) {
    seen.add(at)
    at = running.get(at)?.next ?? null
  }
  return [...seen].flatMap((one) => running.get(one)?.lines ?? [])
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  let found = false
  readXml(manifest, {
    open(name) {
      found ||= name.endsWith(':encryption-data')
    },
  })
  return found
}
