import { readPapers } from './read-papers.ts'

const text = `Report to: Scrutiny Committee
Date: 14 May 2024
Title: School meals

Recommendations

That the Committee:

(a) note the report; and
(b) agree the plan.

Background

${Array.from({ length: 30 }, (_, at) => `${at + 1}. The service began in 1999, and has grown since.`).join('\n')}
`

const shown = text
  .split('\n')
  .map((line) => `(${line.replace(/[()]/g, '\\$&')}) Tj T*`)
  .join(' ')

/** Without a table of its objects: the library finds them all the same. */
const pdf = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F 5 0 R /B 6 0 R>>>>>> endobj
4 0 obj <</Length ${shown.length + 60}>> stream
BT /B 14 Tf 14 TL 60 780 Td (Report) Tj T* /F 11 Tf ${shown} ET
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
6 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold>> endobj
trailer <</Root 1 0 R>>
`

/**
 * Reads reports of no consequence, so that the code of each format is loaded and compiled before a person waits for it.
 * @param isAsked true once somebody waits
 */
export async function warmUp(isAsked: () => boolean): Promise<void> {
  const encoder = new TextEncoder()
  const steps = [
    () => readPapers({ name: 'a.txt', bytes: encoder.encode(text) }),
    // The library runs its first page much slower than its second.
    () => readPapers({ name: 'a.pdf', bytes: encoder.encode(pdf) }),
    () => readPapers({ name: 'a.pdf', bytes: encoder.encode(pdf) }),
    () => import('./files/read-docx.ts'),
    () => readPapers({ name: 'a.html', bytes: encoder.encode(`<p>${text}</p>`) }),
  ]
  for (const step of steps) {
    if (isAsked()) return
    await step()
    // Messages are heard between two steps.
    await new Promise((resolve) => setImmediate(resolve))
  }
}
