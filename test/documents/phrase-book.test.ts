import { describe, expect, it } from 'vitest'
import { expand, wordsIn } from '../../src/documents/vocabulary/phrase.ts'
import { phraseBook } from '../../src/documents/vocabulary/phrase-book.ts'

describe('a phrase book', () => {
  it('spells a text in one form', () => {
    const spelt = ['officer’s', 'recommendations', 'and', 'reasons'].map((word) => word.replace('’', "'"))
    expect(wordsIn('Officer’s RECOMMENDATION(S) & reason/s:')).toEqual(spelt)
  })

  it('has phrases with what may be absent, what may differ, and those of another vocabulary', () => {
    expect(expand('[the|this] {body} (is|are) asked').map((one) => one.trim())).toContain(
      'this {body} are asked',
    )
    expect(phraseBook('recommends').startLength(wordsIn('The Cabinet Member is asked'))).toBe(5)
  })

  it('finds a phrase anywhere, at the start, at the end, or as the whole', () => {
    const book = phraseBook('heading-recommendations')
    const words = wordsIn('The officer’s recommendations to Cabinet')
    expect(book.find(words)).toEqual({ from: 2, to: 3 })
    expect(book.startLength(words)).toBe(0)
    expect(book.ends(words.slice(0, 3))).toBe(true)
    expect(book.is(['recommendations'])).toBe(true)
  })
})
