import { describe, expect, it } from 'vitest'
import { opens } from '../../../src/conversation/kit/opens.ts'
import { choices, choicesOn } from '../../../src/conversation/kit/options.ts'
import { pageWords } from '../../../src/conversation/kit/page.words.ts'

const rest = 'Please open the next page.'
const turn = (label: string, page: string) => opens(label, 'record-topic', { proposal: 'topic-1', page })
const named = (label: string, at: number) => ({ value: `row-${at}`, label })

describe('the options of a field', () => {
  it('stand as they are where each of them fits', () => {
    const rows = ['Roads', 'Parks'].map(named)
    expect(choices(rows, rest)).toEqual({ options: rows, above: [] })
  })

  it('are numbered where one is too long, and that one stands above in full', () => {
    const long = 'The repair of each of the roads that lead to a school, and of the footways beside them'
    const { options, above } = choices(['Roads', long].map(named), rest)
    expect(options).toEqual([
      { value: 'row-0', label: '1. Roads' },
      { value: 'row-1', label: '2. The repair of each of the roads that lead to a school, and of the…' },
    ])
    expect(above).toEqual([{ kind: 'list', items: [`2. ${long}`] }])
  })

  it('say how many there is no room for, and where those are', () => {
    const { options, above } = choices(['a', 'b', 'c', 'd'].map(named), rest, 2)
    expect(options.map(({ label }) => label)).toEqual(['a', 'b'])
    expect(above).toEqual([{ kind: 'notice', tone: 'warning', text: pageWords.notShown(2, rest) }])
  })

  it('leave room for the form, however long their labels are', () => {
    const { options, above } = choices(Array(100).fill('word '.repeat(60)).map(named), rest)
    expect(options).toHaveLength(13)
    expect(JSON.stringify(above)).toContain(pageWords.notShown(87, rest))
  })

  it('come on pages where there are more than a form holds, and none is left out', () => {
    const rows = Array.from({ length: 120 }, (_, at) => named(`Topic ${at + 1}`, at))
    const pages = [1, 2, 3].map((page) => choicesOn(rows, page, turn))
    expect(pages.flatMap(({ options }) => options)).toEqual(rows)
    expect(pages[1]?.above).toEqual([
      { kind: 'text', text: pageWords.toChooseFrom(51, 100, 120), quiet: true },
      {
        kind: 'actions',
        actions: [turn(pageWords.nextToChooseFrom, '3'), turn(pageWords.previousToChooseFrom, '1')],
      },
    ])
  })

  it('count on from page to page', () => {
    const rows = Array(60).fill('word '.repeat(60)).map(named)
    expect(choicesOn(rows, 2, turn).options[0]?.label).toMatch(/^14\. word/)
  })
})
