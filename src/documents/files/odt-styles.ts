import { type Attributes, fewElements, readXml } from './read-xml.ts'

/** A style of an OpenDocument text, with what it inherits. */
export interface OdtStyle {
  bold: boolean
  hidden: boolean
  /** The master page that begins before its paragraphs. */
  master: string | null
}

interface OwnStyle {
  parent: string | null
  bold: boolean | null
  hidden: boolean | null
  master: string | null
}

const plain: OdtStyle = { bold: false, hidden: false, master: null }
const maxAncestors = 20

/**
 * Reads the styles of an OpenDocument text.
 * @returns the style of a family, such as `paragraph`, by its name
 */
export function odtStyles(
  ...files: readonly (Uint8Array | undefined)[]
): (family: string, name: string | undefined) => OdtStyle {
  const own = new Map<string, OwnStyle>()
  for (const file of files) readStyles(file, own)
  const whole = new Map<string, OdtStyle>()
  return (family, name) => {
    if (name === undefined) return plain
    const key = `${family} ${name}`
    const found = whole.get(key) ?? inherited(own, family, name)
    whole.set(key, found)
    return found
  }
}

function readStyles(file: Uint8Array | undefined, styles: Map<string, OwnStyle>): void {
  let style: OwnStyle | null = null
  readXml(
    file,
    {
      open(name, attributes) {
        if (name === 'office:body' || name === 'office:master-styles') return 'stop'
        if (name === 'style:style') {
          style = styleOf(attributes)
          styles.set(`${attributes['style:family']} ${attributes['style:name']}`, style)
        } else if (name === 'style:text-properties' && style) {
          const weight = attributes['fo:font-weight']
          style.bold = weight === undefined ? null : /^(?:bold|[6-9]00)$/.test(weight)
          const display = attributes['text:display']
          style.hidden = display === undefined ? null : display === 'none'
        }
      },
      close(name) {
        if (name === 'style:style') style = null
      },
    },
    fewElements,
  )
}

function styleOf(attributes: Attributes): OwnStyle {
  const parent = attributes['style:parent-style-name'] ?? null
  return { parent, bold: null, hidden: null, master: attributes['style:master-page-name'] || null }
}

function inherited(styles: ReadonlyMap<string, OwnStyle>, family: string, name: string): OdtStyle {
  const line: OwnStyle[] = []
  for (let at: string | null = name; at !== null && line.length < maxAncestors; ) {
    const style: OwnStyle | undefined = styles.get(`${family} ${at}`)
    if (style) line.push(style)
    at = style?.parent ?? null
  }
  return {
    bold: line.find(({ bold }) => bold !== null)?.bold ?? false,
    hidden: line.find(({ hidden }) => hidden !== null)?.hidden ?? false,
    master: line.find(({ master }) => master !== null)?.master ?? null,
  }
}
