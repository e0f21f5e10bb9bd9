import { describe, expect, it } from 'vitest'
import { readPapers } from '../../src/documents/read-papers.ts'
import { inEveryFormat } from './corpus.ts'
import { type MarkedPaper, markedPapers } from './marked.ts'

describe('what a paper says of its own openness', () => {
  it.each(markedPapers())('is understood: $openness, $about', async ({ openness, source }) => {
    const wrong: string[] = []
    for (const file of await inEveryFormat(source)) {
      const read = await readPapers(file)
      const fault = read.kind === 'refused' ? read.code : faultIn(JSON.stringify(read), openness, source)
      if (fault) wrong.push(`${file.name}: ${fault}`)
    }
    expect(wrong).toEqual([])
  })
})

function faultIn(shown: string, openness: MarkedPaper['openness'], source: string): string | null {
  const secret = source.match(/SECRET\w+/g)?.find((word) => shown.includes(word))
  if (secret) return `${secret} comes out`
  if (openness === 'whole') return shown.includes('"report":null') ? null : 'it is not closed'
  if (shown.includes('"report":null')) return 'it is closed'
  const kept = source.match(/KEEP\w+/g)?.find((word) => !shown.includes(word))
  if (kept) return `${kept} is left out`
  return openness === 'part' && shown.includes('"marks":[]') ? 'it has no mark' : null
}
