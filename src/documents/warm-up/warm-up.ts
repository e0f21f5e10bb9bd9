import { readFile } from 'node:fs/promises'
import { readPapers } from '../read-papers.ts'

/**
 * Reads reports of no consequence, so that the code of each format is loaded and compiled before a person waits for it.
 * @param isAsked true once somebody waits
 */
export async function warmUp(isAsked: () => boolean): Promise<void> {
  const [text, pdf] = await Promise.all(
    ['report.txt', 'report.pdf'].map((name) => readFile(new URL(name, import.meta.url))),
  )
  const steps = [
    () => read('a.txt', text),
    // The library reads its first page much slower than its second.
    () => read('a.pdf', pdf),
    () => read('a.pdf', pdf),
    () => import('../files/read-docx.ts'),
    () => read('a.html', Buffer.from(`<p>${text}</p>`)),
  ]
  for (const step of steps) {
    if (isAsked()) return
    await step()
    // Messages are heard between two steps.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function read(name: string, bytes: Uint8Array = new Uint8Array()) {
  return readPapers({ name, bytes })
}
