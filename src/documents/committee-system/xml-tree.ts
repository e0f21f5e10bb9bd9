import { Parser } from 'htmlparser2'
import { Refusal } from '../refusal.ts'

/** An element of a plain XML document: attributes are not kept, and names are in small letters. */
export type Element = { readonly name: string; readonly children: readonly Element[]; readonly text: string }

type Building = { name: string; children: Building[]; text: string }

const deepest = 30
/** The agenda of the longest meeting has some 20,000. */
const mostElements = 200_000

/**
 * The elements of an XML document. The parser knows the five entities of XML and numbers, and no other; a document
 * that declares its own, or a type that may be kept elsewhere, is refused as a whole.
 * @throws Refusal
 */
export function parseXml(xml: string): Element | null {
  const root: Building = { name: '', children: [], text: '' }
  const open: Building[] = [root]
  let elements = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        elements++
        if (open.length > deepest) throw new Refusal('too-deep')
        if (elements > mostElements) throw new Refusal('expands-too-far')
        const element: Building = { name: localName(name), children: [], text: '' }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext(text) {
        const inner = open.at(-1)
        if (inner !== undefined) inner.text += text
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new Refusal('damaged')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return root.children[0] ?? null
}

/** The text of the first element of a name right inside another; '' where there is none. */
export function textIn(parent: Element, name: string): string {
  return parent.children.find((child) => child.name === name)?.text.trim() ?? ''
}

/** Every element of a name inside another, however deep, but none inside one of them. */
export function elementsIn(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => (child.name === name ? [child] : elementsIn(child, name)))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
