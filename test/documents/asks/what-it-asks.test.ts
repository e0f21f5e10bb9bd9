import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { surelyAsks, whatItAsks } from '../../../src/documents/asks/what-it-asks.ts'
import { codes, recommended } from '../reading.ts'

const folder = new URL('./', import.meta.url)

/** What a recommendation asks, or what it may ask if its words leave that open, a tab, and its words. */
const lists = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n')
    return {
      name,
      rows: lines.flatMap((line) => {
        const [asks, text] = line.split('\t')
        return asks && text ? [{ asks, text }] : []
      }),
    }
  })

describe('what a recommendation asks of members', () => {
  it.each(lists.flatMap(({ rows }) => rows))('is $asks in "$text"', ({ asks, text }) => {
    expect(asks.split(' or ')).toContain(whatItAsks(text)[0].asks)
  })

  it.each(lists)('is seldom doubted where it is right: $name', ({ rows }) => {
    const clear = rows.filter(({ asks }) => !asks.includes(' or '))
    const doubted = clear.filter(({ text }) => whatItAsks(text)[0].confidence < surelyAsks)
    expect(doubted.length).toBeLessThan(rows.length / 10)
  })

  it('is doubted for most whose words leave it open', () => {
    const open = lists.flatMap(({ rows }) => rows.filter(({ asks }) => asks.includes(' or ')))
    const doubted = open.filter(({ text }) => whatItAsks(text)[0].confidence < surelyAsks)
    expect(doubted.length).toBeGreaterThan(open.length / 2)
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
