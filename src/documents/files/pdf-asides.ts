import { z } from 'zod'
import type { MarkPlace } from '../../committee/agenda/reports/papers.ts'
import type { Aside } from '../file-text.ts'
import type { PdfJsDocument, PdfJsPage } from './pdf-drawing.ts'

const wantedInfo = ['Title', 'Subject', 'Keywords', 'Custom']
const wantedMetadata = ['dc:title', 'dc:subject', 'dc:description', 'pdf:keywords', 'xmp:label']
const maxAsides = 5_000

const annotationSchema = z.object({
  subtype: z.string(),
  contentsObj: z.object({ str: z.string() }).optional(),
  richText: z.object({ str: z.string() }).nullish(),
  fieldValue: z.unknown().optional(),
})

const attachmentsSchema = z.record(
  z.string(),
  z.object({ filename: z.string().optional(), description: z.string().optional() }),
)

/** True for a folder of other files, whose only page says which program opens it. */
export async function isPortfolio(document: PdfJsDocument): Promise<boolean> {
  const { info } = await document.getMetadata()
  return Reflect.get(info, 'IsCollectionPresent') === true
}

/** The properties of a PDF, the names of its layers and of the files attached to it. */
export async function propertiesOfPdf(document: PdfJsDocument): Promise<Aside[]> {
  const { info, metadata } = await document.getMetadata()
  const layers = await document.getOptionalContentConfig()
  const { data: attached } = attachmentsSchema.safeParse(await document.getAttachments())
  const found = [
    ...wantedInfo.flatMap((name) => textsIn(Reflect.get(info, name))),
    ...wantedMetadata.flatMap((name) => textsIn(metadata?.get(name))),
    ...[...layers].flatMap((layer) => textsIn(Reflect.get(layer[1], 'name'))),
    ...Object.values(attached ?? {}).flatMap(({ filename, description }) => [
      filename ?? '',
      description ?? '',
    ]),
  ]
  return asidesOf(found, 'metadata', null)
}

/** What people wrote onto a page: notes, stamps, boxes of text, the fields of a form. */
export async function annotationsOf(page: PdfJsPage): Promise<Aside[]> {
  const annotations: unknown[] = await page.getAnnotations()
  return annotations.flatMap((annotation) => {
    const { data } = annotationSchema.safeParse(annotation)
    if (!data || data.subtype === 'Link') return []
    const { subtype, contentsObj, richText, fieldValue } = data
    const where = subtype === 'FreeText' ? 'text-box' : subtype === 'Widget' ? 'paragraph' : 'comment'
    return asidesOf(textsIn([contentsObj?.str, richText?.str, fieldValue]), where, page.pageNumber)
  })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

export function asidesOf(texts: readonly string[], where: MarkPlace, page: number | null): Aside[] {
  const shown = texts.map((text) => text.trim()).filter((text) => text !== '')
  return [...new Set(shown)].slice(0, maxAsides).map((text) => ({ text, where, page }))
}
