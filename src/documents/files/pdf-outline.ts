import { z } from 'zod'
import type { Bookmark } from '../file-text.ts'
import type { PdfJsDocument } from './pdf-drawing.ts'

/** A pack has a few hundred. */
const maxBookmarks = 5_000
const maxDepth = 6

const nodeSchema = z.object({
  title: z.string(),
  dest: z.union([z.string(), z.array(z.unknown())]).nullable(),
  items: z.array(z.unknown()),
})
const pageRefSchema = z.object({ num: z.number(), gen: z.number() })

/** The bookmarks of a PDF, in their order. One that leads nowhere has no page. */
export async function pdfOutline(document: PdfJsDocument): Promise<Bookmark[]> {
  const found: Bookmark[] = []
  const walk = async (nodes: readonly unknown[], depth: number): Promise<void> => {
    for (const node of nodes) {
      const { data } = nodeSchema.safeParse(node)
      if (!data || found.length === maxBookmarks || depth === maxDepth) continue
      found.push({ title: data.title, page: await pageOf(document, data.dest), depth })
      await walk(data.items, depth + 1)
    }
  }
  const roots: unknown = await document.getOutline().catch(() => null)
  if (Array.isArray(roots)) await walk(roots, 0)
  return found
}

async function pageOf(
  document: PdfJsDocument,
  dest: string | readonly unknown[] | null,
): Promise<number | null> {
  try {
    const [target]: readonly unknown[] =
      (typeof dest === 'string' ? await document.getDestination(dest) : dest) ?? []
    if (typeof target === 'number') return target + 1
    const { data: ref } = pageRefSchema.safeParse(target)
    return ref ? (await document.getPageIndex(ref)) + 1 : null
  } catch {
    return null
  }
}
