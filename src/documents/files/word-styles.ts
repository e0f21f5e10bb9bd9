import { DomUtils, parseDocument } from 'htmlparser2'

/** A style of a Word document. */
export interface WordStyle {
  /** Word's own name for the style, such as "heading 1", whatever name a person sees. */
  name: string | null
  basedOn: string | null
  /** The list that the style's paragraphs belong to, and its depth. */
  numId: string | null
  level: number | null
}

export type XmlElement = ReturnType<typeof elements>[number]

/** Reads the styles of a Word document, by id. */
export function readStyles(xml: string): Map<string, WordStyle> {
  const styles = new Map<string, WordStyle>()
  for (const style of elements('w:style', parseDocument(xml, { xmlMode: true }))) {
    const level = value(child('w:ilvl', style))
    styles.set(style.attribs['w:styleId'] ?? '', {
      name: value(child('w:name', style)),
      basedOn: value(child('w:basedOn', style)),
      numId: value(child('w:numId', style)),
      level: level === null ? null : Number(level),
    })
  }
  return styles
}

export function elements(name: string, within: Parameters<typeof DomUtils.getElementsByTagName>[1]) {
  return DomUtils.getElementsByTagName(name, within, true)
}

export function child(name: string, within: XmlElement): XmlElement | null {
  return DomUtils.getElementsByTagName(name, within.children, true, 1)[0] ?? null
}

export function value(element: XmlElement | null): string | null {
  return element?.attribs['w:val'] ?? null
}
