import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { z } from 'zod'
import { type PdfRule, rulesOf } from './pdf-rules.ts'

export type PdfJsDocument = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfJsPage = Awaited<ReturnType<PdfJsDocument['getPage']>>

/**
 * Drawing a page costs as much as reading its text. Documents use few fonts and introduce them early, and the tables
 * that matter are on a front sheet.
 */
const maxPagesDrawn = 12
const pagesAlwaysDrawn = 4
/** The library delivers a font shortly after the page. */
const maxTurns = 50

const fontSchema = z.object({
  name: z.string().optional(),
  bold: z.boolean().optional(),
  black: z.boolean().optional(),
})

/** What only a drawn page reveals: its rules, and which fonts (by the library's names) are bold. */
export interface PdfDrawing {
  /** Draws a page if it has new fonts, and returns its rules if it was drawn. */
  look(page: PdfJsPage, fonts: ReadonlySet<string>): Promise<PdfRule[]>
  /** Null if unknown. */
  isBold(font: string): boolean | null
}

export function pdfDrawing(): PdfDrawing {
  const known = new Map<string, boolean>()
  let drawn = 0
  return {
    async look(page, fonts) {
      const fresh = [...fonts].filter((name) => !known.has(name))
      const worth = fresh.length > 0 || drawn < pagesAlwaysDrawn
      if (!worth || drawn === maxPagesDrawn) return []
      drawn++
      let rules: PdfRule[] = []
      try {
        polyfillTransfer()
        const { OPS } = await getResolvedPDFJS()
        rules = rulesOf(await page.getOperatorList(), OPS)
        await waitForFonts(page, fresh)
      } catch {
        // A page that cannot be drawn still has its text.
      }
      for (const name of fresh)
        if (page.commonObjs.has(name)) known.set(name, looksBold(page.commonObjs.get(name)))
      return rules
    },
    isBold: (name) => known.get(name) ?? null,
  }
}

async function waitForFonts(page: PdfJsPage, names: readonly string[]): Promise<void> {
  for (let turn = 0; turn < maxTurns && !names.every((name) => page.commonObjs.has(name)); turn++)
    await new Promise((resolve) => setImmediate(resolve))
}

function looksBold(font: unknown): boolean {
  const { data } = fontSchema.safeParse(font)
  return data?.bold === true || data?.black === true || /bold|black|heavy|demi/i.test(data?.name ?? '')
}

/** The library delivers fonts through a method that Node 20 lacks. */
function polyfillTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length)
    },
    configurable: true,
    writable: true,
  })
}
