import { fewElements, readXml } from './read-xml.ts'

/** A style of a Word document. */
export interface WordStyle {
  /** Word's own name for the style, such as "heading 1", whatever name a person sees. */
  name: string | null
  basedOn: string | null
  /** The list that the style's paragraphs belong to, and its depth. */
  numId: string | null
  level: number | null
}

/** Reads the styles of a Word document, by id. */
export function readStyles(file: Uint8Array | undefined): Map<string, WordStyle> {
  const styles = new Map<string, WordStyle>()
  let style: WordStyle | null = null
  readXml(
    file,
    {
      open(name, attributes) {
        const value = attributes['w:val'] ?? null
        if (name === 'w:style') {
          style = { name: null, basedOn: null, numId: null, level: null }
          styles.set(attributes['w:styleId'] ?? '', style)
        } else if (style === null) return
        else if (name === 'w:name') style.name = value
        else if (name === 'w:basedOn') style.basedOn = value
        else if (name === 'w:numId') style.numId = value
        else if (name === 'w:ilvl') style.level = Number(value)
      },
      close(name) {
        if (name === 'w:style') style = null
      },
    },
    fewElements,
  )
  return styles
}

/** Word names its own heading styles "heading 1" to "heading 9", whatever name a person sees. */
export function headingLevel(styleId: string | null, styles: ReadonlyMap<string, WordStyle>): number | null {
  if (styleId === null) return null
  const name = styles.get(styleId)?.name ?? styleId
  if (name === 'Title') return 1
  const found = /^heading\s?([1-9])$/i.exec(name)?.[1]
  return found === undefined ? null : Math.min(Number(found), 6)
}

/** True unless a property's value says that it is off. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off)$/.test(value ?? '')
}
