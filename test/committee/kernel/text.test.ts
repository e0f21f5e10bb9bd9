import { describe, expect, it } from 'vitest'
import { asSentence, withArticle } from '../../../src/committee/kernel/text.ts'

describe('what somebody typed becomes a sentence', () => {
  it.each([
    ['no time', 'no time.'],
    ['No time.', 'No time.'],
    ['Is there time?', 'Is there time?'],
    ['“No time.”', '“No time.”'],
    ['the committee notes the report;', 'the committee notes the report.'],
    ['the committee notes the report,', 'the committee notes the report.'],
  ])('%s', (typed, sentence) => {
    expect(asSentence(typed)).toBe(sentence)
  })
})

describe('a noun has its article', () => {
  it.each(['a reply', 'an answer', 'an attendance', 'a question'])('%s', (expected) => {
    expect(withArticle(expected.replace(/^an? /, ''))).toBe(expected)
  })
})
