import type { getDocumentProxy } from 'unpdf'
import { z } from 'zod'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfJsPage = Awaited<ReturnType<Document['getPage']>>

/** Fonts are named only where a page is drawn, which costs as much as its text: a document has few, and early. */
const mostPagesDrawn = 12
/** The library hands a font over shortly after the page. */
const mostTurns = 50

const fontSchema = z.object({
  name: z.string().optional(),
  bold: z.boolean().optional(),
  black: z.boolean().optional(),
})

/** Whether the fonts of a document are bold, by the names that the library gives them. */
export interface PdfFonts {
  /** Looks at those fonts of a page that are new. */
  meet(page: PdfJsPage, names: ReadonlySet<string>): Promise<void>
  /** Null where it is not known. */
  isBold(name: string): boolean | null
}

export function pdfFonts(): PdfFonts {
  const known = new Map<string, boolean>()
  let drawn = 0
  return {
    async meet(page, names) {
      const fresh = [...names].filter((name) => !known.has(name))
      if (fresh.length === 0 || drawn === mostPagesDrawn) return
      drawn++
      try {
        lendTransfer()
        await page.getOperatorList()
        await handedOver(page, fresh)
      } catch {
        // A page that cannot be drawn has its text all the same.
      }
      for (const name of fresh)
        if (page.commonObjs.has(name)) known.set(name, looksBold(page.commonObjs.get(name)))
    },
    isBold: (name) => known.get(name) ?? null,
  }
}

async function handedOver(page: PdfJsPage, names: readonly string[]): Promise<void> {
  for (let turn = 0; turn < mostTurns && !names.every((name) => page.commonObjs.has(name)); turn++)
    await new Promise((resolve) => setImmediate(resolve))
}

function looksBold(font: unknown): boolean {
  const { data } = fontSchema.safeParse(font)
  return data?.bold === true || data?.black === true || /bold|black|heavy|demi/i.test(data?.name ?? '')
}

/** The library hands fonts over by a method that Node 20 has not. */
function lendTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length)
    },
    configurable: true,
    writable: true,
  })
}
