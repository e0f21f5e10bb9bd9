import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/cards/card.ts'
import { blockLength, cardFaults, limits } from '../../src/cards/limits.ts'
import { pagesOf, textBlocks } from '../../src/cards/pages.ts'

const textsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'text' && typeof block.text === 'string' ? block.text : '?'))

describe('long text as blocks', () => {
  it('stays one block up to the limit', () => {
    expect(textsOf(textBlocks('x'.repeat(3000)))).toEqual(['x'.repeat(3000)])
  })

  it('is cut between words', () => {
    const [first, second, none] = textsOf(textBlocks(`${'word '.repeat(600)}end of it`))
    expect([first?.endsWith('word'), second, none]).toEqual([true, 'end of it', undefined])
  })

  it('is cut inside a word only if that word is longer than half a block', () => {
    expect(textsOf(textBlocks('y'.repeat(3500)))).toEqual(['y'.repeat(3000), 'y'.repeat(500)])
  })

  it('never cuts a character in two', () => {
    for (const text of textsOf(textBlocks(`a${'😀'.repeat(2000)}`)))
      expect(encodeURIComponent(text)).not.toBe('')
  })

  it('has no empty block if the text ends in blanks', () => {
    expect(textsOf(textBlocks(`${'z'.repeat(2999)}${' '.repeat(40)}`))).toEqual([`${'z'.repeat(2999)} `])
  })

  const word = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 900 })
    .map((text) => text.replace(/\s/g, '·'))
  it('loses nothing: the words are the same, in the same order, in blocks that fit', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(' ', '\n'),
        (words, blank) => {
          const blocks = textBlocks(words.join(blank))
          expect(textsOf(blocks).join(blank)).toBe(words.join(blank))
          for (const block of blocks) expect(blockLength(block)).toBeLessThanOrEqual(limits.text)
        },
      ),
    )
  })

  it('loses no character but blanks, however long its words', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 9000, size: 'max' })
    fc.assert(
      fc.property(anything, (text) => {
        const bare = (some: string) => some.replace(/\s/g, '')
        expect(bare(textsOf(textBlocks(text)).join(''))).toBe(bare(text))
      }),
      { numRuns: 30 },
    )
  })
})

describe('blocks on pages', () => {
  const block = fc
    .integer({ min: 1, max: limits.text })
    .map((n): Block => ({ kind: 'text', text: 'x'.repeat(n) }))

  it('fill one page even if there are none', () => {
    expect(pagesOf([])).toEqual([[]])
  })

  it('keep their order, and each page leaves room for the content around it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
        const pages = pagesOf(blocks)
        expect(pages.flat()).toEqual(blocks)
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(limits.blocks - 5)
          const around: Block[] = Array.from({ length: 5 }, () => ({ kind: 'text', text: 'y'.repeat(160) }))
          expect(cardFaults({ title: '', blocks: [...page, ...around] })).toEqual([])
        }
      }),
    )
  })

  it('keep a title with what it introduces', () => {
    const long: Block = { kind: 'text', text: 'x'.repeat(1900) }
    const heading: Block = { kind: 'heading', text: 'Topics' }
    const title: Block = { kind: 'text', text: [{ strong: 'School transport' }, ' Proposed by a member.'] }
    const [first, second] = pagesOf([long, long, long, heading, title, long])
    expect(first).toEqual([long, long, long])
    expect(second).toEqual([heading, title, long])
  })
})
