import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { phrasesIn, vocabulary } from '../../src/documents/vocabulary/vocabulary.ts'

const folder = new URL('../../src/documents/vocabulary/', import.meta.url)
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? name.slice(0, -4) : []))

describe('a vocabulary', () => {
  it.each(names)('%s has one phrase a line, with the paper it was seen in', (name) => {
    expect(vocabulary(name).length).toBeGreaterThan(0)
  })

  it('gives each phrase with the paper, and skips comments', () => {
    expect(phrasesIn('# Headings\n\nWhat we ask\tparish council\n', 'a')).toEqual([
      { words: 'What we ask', seenIn: 'parish council' },
    ])
  })

  it.each(['no paper', ' leading space\tparish', 'phrase\t', 'twice\ta\ntwice\tb'])(
    'is refused with the line at fault: %j',
    (text) => {
      expect(() => phrasesIn(text, 'a')).toThrow(/^Line [12] of a/)
    },
  )
})
