import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPapers } from '../../src/documents/read-papers.ts'
import { inEveryFormat } from './corpus.ts'

const folder = new URL('./unseen/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** What a careful clerk would say of a paper. Written before it was first read. */
const expectedSchema = z.object({
  exempt: z.enum(['no', 'whole', 'part']).default('no'),
  canary: z.array(z.string()).default([]),
})

/** Papers in house styles that their writers invented without having seen the reader. */
const papers = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, ...expectedSchema.parse(JSON.parse(text(name.replace(/txt$/, 'json')))) }))
const marked = papers.filter(({ canary }) => canary.length > 0)

describe('papers in styles that the reader had not met', () => {
  it('are 142 reports and 30 packs, some of them marked', () => {
    const packs = papers.filter(({ name }) => name.includes('-pack-'))
    expect([papers.length - packs.length, packs.length]).toEqual([142, 30])
    expect(marked.length).toBeGreaterThanOrEqual(25)
  })

  it.each(marked)('let nothing out from behind a mark: $name', async ({ name, exempt, canary }) => {
    for (const file of await inEveryFormat(text(name))) {
      const read = await readPapers(file)
      const shown = JSON.stringify(read)
      for (const word of canary) expect(shown, file.name).not.toContain(word)
      if (exempt === 'whole' && read.kind === 'papers')
        expect(
          read.reports.every(({ report }) => report === null),
          file.name,
        ).toBe(true)
    }
  })
})
