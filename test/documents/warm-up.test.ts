import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contents, papersIn } from './packs.ts'

it.each(['report.txt', 'report.pdf'])('the reader can read %s, on which it warms up', async (name) => {
  const bytes = readFileSync(new URL(`../../src/documents/warm-up/${name}`, import.meta.url))
  expect(contents(await papersIn({ name, bytes }))).toEqual(['School meals (a)(b)'])
})
