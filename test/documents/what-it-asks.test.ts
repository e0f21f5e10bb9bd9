import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { surelyAsks, whatItAsks } from '../../src/documents/asks/what-it-asks.ts'
import { codes, recommended } from './reading.ts'

const table = readFileSync(new URL('./what-it-asks.txt', import.meta.url), 'utf8')
const rows = table.split('\n').flatMap((line) => {
  const [asks, text] = line.split('\t')
  return asks && text ? [{ asks, text }] : []
})

describe('what a recommendation asks of members', () => {
  it.each(rows)('is $asks in "$text"', ({ asks, text }) => {
    expect(whatItAsks(text)[0].asks).toBe(asks)
  })

  it('is seldom doubted where it is right', () => {
    const doubted = rows.filter(({ text }) => whatItAsks(text)[0].confidence < surelyAsks)
    expect(doubted.length).toBeLessThan(rows.length / 12)
  })

  it('is told with how sure the reader is', async () => {
    const [first] = (await recommended('That the Committee:\n\n(a) notes the report.')).recommendations
    expect(first).toMatchObject({ asks: 'view', alternatives: [] })
    expect(first?.confidence.asks).toBeGreaterThan(0.9)
  })

  it('is a doubt with both readings where the words may mean either', async () => {
    const report = await recommended(
      'That the Committee:\n\n(a) notes the report; and\n\n(b) gives its views.',
    )
    expect(report.recommendations[1]).toMatchObject({ asks: 'view', alternatives: [{ value: 'suggest' }] })
    expect(codes(report)).toEqual(['asks-unsure'])
    expect(report.problems[0]).toMatchObject({
      message: '(b) was taken to ask for a view. It may ask for suggestions.',
      alternatives: ['suggest'],
    })
  })

  it('stands in the lead-in where the items only say about what', async () => {
    const { recommendations } = await recommended(
      'The Committee is asked to make recommendations to Cabinet on:\n\n(a) the savings; and\n\n(b) fees.',
    )
    expect(recommendations.map(({ asks }) => asks)).toEqual(['suggest', 'suggest'])
  })
})
