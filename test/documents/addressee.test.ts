import { describe, expect, it } from 'vitest'
import { addresseeIn, addresseeOf } from '../../src/documents/report/addressee.ts'
import { codes, recommended } from './reading.ts'

describe('who is asked', () => {
  it.each([
    ['The Committee is asked to:', 'The Committee'],
    ['That the Police, Fire and Crime Panel is recommended to:', 'the Police, Fire and Crime Panel'],
    ['It is recommended that the Integration Joint Board:', 'the Integration Joint Board'],
    ['Members are invited to:', 'Members'],
    ['MEMBERS OF THE COMMITTEE ARE ASKED TO:', 'MEMBERS OF THE COMMITTEE'],
    ['Subject to the comments of the Committee, Cabinet is recommended to:', 'Cabinet'],
    ['That the Cabinet Member for Adults and Health:', 'the Cabinet Member for Adults and Health'],
    [
      'The Scrutiny Committee (Children and Young People) is requested to:',
      'The Scrutiny Committee (Children and Young People)',
    ],
    ['The IJB is asked to:', 'The IJB'],
    ['That the Parish Council resolves to:', 'the Parish Council'],
    ['Recommendations to Cabinet', 'Cabinet'],
    ['That the Combined Authority:', 'the Combined Authority'],
    ['Gofynnir i’r Pwyllgor:', 'Pwyllgor'],
    ['Gofynnir i’r Cabinet:', 'Cabinet'],
  ])('is read from “%s”', (words, name) => {
    expect(addresseeIn(words)?.name).toBe(name)
  })

  it.each(['That:', 'It is recommended that:', 'To note the views of the Cabinet on the plan.'])(
    'is nobody in “%s”',
    (words) => {
      expect(addresseeIn(words)).toBe(null)
    },
  )

  it('is not a body that gets the committee’s words', () => {
    expect(addresseeOf('That the Committee gives its views to the Cabinet.')?.name).toBe('the Committee')
  })

  it('is a doubt where two bodies are asked in one lead-in', async () => {
    const report = await recommended(
      'That Cabinet is recommended, and that Council is asked, to:\n\n(a) note it; and\n\n(b) approve it.',
    )
    expect(codes(report)).toContain('addressee-unsure')
    expect(report.recommendations[0]?.alternatives).toMatchObject([{ field: 'addressee', value: 'Council' }])
  })
})
