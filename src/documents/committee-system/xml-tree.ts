import { Parser } from 'htmlparser2'
import { Refusal } from '../refusal.ts'

/** An element of a plain XML document. Attributes are dropped and names are in lower case. */
export type Element = { readonly name: string; readonly children: readonly Element[]; readonly text: string }

type Building = { name: string; children: Building[]; text: string }

const maxDepth = 30
/** The agenda of the longest meeting has about 20,000. */
const maxElements = 200_000

/**
 * Parses an XML document into elements. Only XML's five entities and numeric references are known. A document that
 * declares its own entities, or refers to an external document type, is refused as a whole.
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
        if (open.length > maxDepth) throw new Refusal('too-deep')
        if (elements > maxElements) throw new Refusal('expands-too-far')
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

/** The text of the first direct child with that name, or '' if there is none. */
export function textIn(parent: Element, name: string): string {
  return parent.children.find((child) => child.name === name)?.text.trim() ?? ''
}

/** Every descendant with that name, but none nested inside another one. */
export function elementsIn(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => (child.name === name ? [child] : elementsIn(child, name)))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
