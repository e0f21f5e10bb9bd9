import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { inEveryFormat } from './corpus.ts'
import { contents, papersIn } from './packs.ts'

const folder = new URL('./pack-houses/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** What a careful clerk would say that a pack holds. */
const expectedSchema = z.object({
  reports: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      recommendations: z.array(z.object({ label: z.string().nullable() })),
    }),
  ),
})

/** Packs whose agenda in front says what their reports are called, and often alone gives their numbers. */
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()

describe('packs of several houses', () => {
  it.each(names)('come apart where their agendas say: %s', async (name) => {
    const { reports } = expectedSchema.parse(JSON.parse(text(name.replace(/txt$/, 'json'))))
    const expected = reports.map(({ number, title, recommendations }) =>
      [number, title, recommendations.map(({ label }) => label ?? '•').join('')].join(' '),
    )
    for (const file of await inEveryFormat(text(name)))
      expect(contents(await papersIn(file)), file.name).toEqual(expected)
  })
})
