import { describe, expect, it } from 'vitest'
import { opens, opensOn } from '../../../src/conversation/kit/opens.ts'

// `npm run check` fails if a line marked as an expected error compiles.
describe('a button', () => {
  it('carries the ids of its action, and leaves out what is not given', () => {
    expect(opens('Read', 'read-report', { item: 'i7', recommendation: undefined })).toEqual({
      kind: 'open',
      label: 'Read',
      action: 'read-report',
      ids: { item: 'i7' },
    })
  })

  it('with an unknown action does not compile', () => {
    // @ts-expect-error: no such action
    opens('Read', 'read-raport', { item: 'i7' })
  })

  it('without an id that its action needs does not compile', () => {
    // @ts-expect-error: the item is missing
    opens('Read', 'read-report', {})
    // @ts-expect-error: a report is no item
    opens('Read', 'read-report', { report: 'r1' })
    // @ts-expect-error: a recommendation's reply needs the recommendation
    opensOn({ item: 'i7' })('Reply', 'reply')
  })
})
