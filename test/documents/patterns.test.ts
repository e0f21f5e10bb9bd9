import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../src/documents/', import.meta.url)
const pattern = /(?<=[=(,:\s!&|?[])\/(?![*/ ])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g
/** A longer one is a list of words, which belongs into a vocabulary, or several patterns in one. */
const longest = 120

it('has no regular expression that nobody can read at a glance', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const found = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(pattern) ?? [])
  expect(found.length).toBeGreaterThan(500)
  expect(found.filter(({ length }) => length > longest)).toEqual([])
})
