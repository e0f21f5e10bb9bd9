import { describe, expect, it } from 'vitest'
import { makeMarlshire, openMarlshire } from '../support/committee.ts'
import { polled, setUpPolled } from '../support/meeting.ts'
import { everything } from '../support/press.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('the state that tests start from, on $name', ({ open }) => {
  it('is the one that the verbs themselves leave', async () => {
    const taken = await openMarlshire((await open()).store)
    await polled(taken)
    const all = await everything(taken)
    const gone = await makeMarlshire((await open()).store)
    // Never fresh, so each step runs and none is copied.
    const here = { ...gone, isFresh: () => false }
    await setUpPolled(here)
    expect(await everything(here)).toEqual(all)
    expect(here.ids()).toBe(taken.ids())
  })
})
