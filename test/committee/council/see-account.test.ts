import { beforeEach, describe, expect, it } from 'vitest'
import { seeAccount } from '../../../src/committee/council/see-account.ts'
import type { AccountKey } from '../../../src/committee/ports.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { twoStores } from '../../support/stores.ts'

const asha: AccountKey = { platform: 'teams', workspace: 'marl-tenant', user: 'object-asha' }
const room = { conversation: 'a:asha', serviceUrl: 'https://smba.example/uk/' }

describe.each(twoStores)('an account that is used, on $name', ({ open }) => {
  let m: Marlshire
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
  })
  const standing = async () => (await m.store.look.accounts.find(asha))[0]

  it('is recorded with the time, and with how to reach it', async () => {
    await seeAccount(m.core, asha, room)
    expect(await standing()).toMatchObject({ ...room, lastSeenAt: m.core.now() })
  })

  it('keeps how to reach it if the event does not say', async () => {
    await seeAccount(m.core, asha, room)
    m.at('2017-09-20T10:00')
    await seeAccount(m.core, asha, { conversation: null, serviceUrl: null })
    await seeAccount(m.core, asha)
    expect(await standing()).toMatchObject({ ...room, lastSeenAt: m.core.now() })
  })

  it('is recorded once a minute, unless it is reached in a new way', async () => {
    await seeAccount(m.core, asha, room)
    const first = m.core.now()
    await seeAccount({ ...m.core, now: () => new Date(first.getTime() + 59_000) }, asha)
    expect((await standing())?.lastSeenAt).toEqual(first)
    const later = new Date(first.getTime() + 30_000)
    await seeAccount({ ...m.core, now: () => later }, asha, { conversation: 'a:anew', serviceUrl: null })
    expect(await standing()).toMatchObject({ ...room, conversation: 'a:anew', lastSeenAt: later })
  })

  it('is not recorded if it is unknown', async () => {
    const before = await m.store.look.accounts.find({})
    await seeAccount(m.core, { ...asha, user: 'object-nobody' }, room)
    expect(await m.store.look.accounts.find({})).toEqual(before)
  })
})
