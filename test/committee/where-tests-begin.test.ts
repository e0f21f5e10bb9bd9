import { describe, expect, it } from 'vitest'
import { makeMarlshire, openMarlshire } from '../support/committee.ts'
import { polled, setUpPolled } from '../support/meeting.ts'
import { everything } from '../support/press.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('what tests begin with on $name', ({ open }) => {
  it('is what the verbs themselves leave there', async () => {
    const taken = await openMarlshire((await open()).store)
    await polled(taken)
    const all = await everything(taken)
    const gone = await makeMarlshire((await open()).store)
    // Never fresh, so that each step is gone and none is taken over.
    const here = { ...gone, isFresh: () => false }
    await setUpPolled(here)
    expect(await everything(here)).toEqual(all)
    expect(here.ids()).toBe(taken.ids())
  })
})
