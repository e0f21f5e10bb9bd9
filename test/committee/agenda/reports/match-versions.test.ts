import { describe, expect, it } from 'vitest'
import type { ReadRecommendation } from '../../../../src/committee/agenda/reports/filed-report.ts'
import { matchVersions } from '../../../../src/committee/agenda/reports/match-versions.ts'
import type { Recommendation } from '../../../../src/committee/agenda/reports/recommendation.ts'
import { recommendation } from '../../../support/seats.ts'

type Line = readonly [label: string | null, text: string, asks?: Recommendation['asks']]

const standing = (...lines: Line[]) =>
  lines.map(([label, text, asks = 'view'], at) =>
    recommendation(`r${at + 1}`, { label, text, asks, place: at + 1 }),
  )
const read = (...lines: Line[]) =>
  lines.map(
    ([label, text, asks = 'view']): ReadRecommendation => ({
      label,
      text,
      asks,
      leadIn: null,
      addressee: null,
      scale: 'assurance',
    }),
  )

/** "same r1 as (a)" for each in the new version's order, and those that are gone. */
function came(before: readonly Recommendation[], after: readonly ReadRecommendation[]): string[] {
  const { present, gone } = matchVersions(before, after)
  return [
    ...present.map((one) => `${one.kind}${one.kind === 'new' ? '' : ` ${one.was.id}`} as ${one.read.label}`),
    ...gone.map(({ id }) => `gone ${id}`),
  ]
}

const peers = 'considers the outcome of the peer review of school travel'
const cabinet = 'determines any recommendations it wishes to make to the Cabinet'
const wardens = 'agrees that crossing wardens are paid for two years'

describe('a new version of a report', () => {
  it('leaves a recommendation alone if only its line breaks changed', () => {
    expect(came(standing(['(a)', peers]), read(['(a)', peers.replace(' of the ', '\nof the ')]))).toEqual([
      'same r1 as (a)',
    ])
  })

  it('leaves a recommendation alone if only its place in the list changed its ending', () => {
    expect(
      came(
        standing(['(a)', `${peers};`], ['(b)', `${cabinet}.`]),
        read(['(a)', peers], ['(b)', `${cabinet};`]),
      ),
    ).toEqual(['same r1 as (a)', 'same r2 as (b)'])
  })

  it('knows a recommendation by its words if one before it moved its label', () => {
    expect(
      came(
        standing(['(a)', peers], ['(b)', cabinet]),
        read(['(a)', wardens], ['(b)', peers], ['(c)', cabinet]),
      ),
    ).toEqual(['new as (a)', 'same r1 as (b)', 'same r2 as (c)'])
  })

  it('knows a reworded recommendation by its label, or by most of its words', () => {
    expect(came(standing(['(a)', peers]), read(['(a)', `${peers} and its costs`]))).toEqual([
      'reworded r1 as (a)',
    ])
    expect(
      came(
        standing(['(b)', peers]),
        read(['(a)', wardens], ['(b)', cabinet], ['(c)', `${peers}, with costs`]),
      ),
    ).toEqual(['new as (a)', 'new as (b)', 'reworded r1 as (c)'])
    expect(came(standing([null, peers]), read([null, `${peers} and its costs`]))).toEqual([
      'reworded r1 as null',
    ])
  })

  it('takes a recommendation that asks something else of members as a new one', () => {
    expect(came(standing(['(a)', peers]), read(['(a)', cabinet, 'suggest']))).toEqual([
      'new as (a)',
      'gone r1',
    ])
  })

  it('keeps what the clerk set if the words are the same, whatever the reader makes of it', () => {
    expect(came(standing(['(a)', peers, 'nothing']), read(['(a)', peers, 'view']))).toEqual([
      'same r1 as (a)',
    ])
  })

  it('tells apart two recommendations with the same words', () => {
    expect(
      came(standing(['(a)', peers], ['(b)', peers]), read(['(b)', peers], ['(a)', peers], ['(c)', peers])),
    ).toEqual(['same r2 as (b)', 'same r1 as (a)', 'new as (c)'])
  })

  it('may have no recommendation left', () => {
    expect(came(standing(['(a)', peers]), [])).toEqual(['gone r1'])
    expect(came([], read(['(a)', peers]))).toEqual(['new as (a)'])
  })
})
