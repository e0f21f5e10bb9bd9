import { afterEach, describe, expect, test } from 'vitest'
import { wantPost } from '../../../src/committee/record/want-post.ts'
import { linkAccount } from '../../../src/committee/setup/link-account.ts'
import { console_, email, openMarlshire } from '../../support/committee.ts'
import { twoStores } from '../../support/stores.ts'

describe.each(twoStores)('a linked account, on $name', ({ open }) => {
  let close = async () => {}
  afterEach(() => close())

  test('gets the posts that could not reach its owner before', async () => {
    const opened = await open()
    close = opened.close
    const { core, store, committee, id } = await openMarlshire(opened.store)
    const wanted = {
      councilId: committee.councilId,
      kind: 'sheet',
      subjectId: 'a meeting',
      target: 'person',
    } as const
    await store.transact((tx) => wantPost(core, tx, { ...wanted, targetId: id('ben') }))
    await store.transact((tx) =>
      tx.posts.update({ targetId: id('ben') }, { due: false, fault: 'unreachable', waits: true }),
    )

    await linkAccount(core, console_, {
      email: email('ben'),
      account: { platform: 'slack', workspace: 'T-MARL', user: 'U-new' },
    })

    expect(await store.look.posts.find({ targetId: id('ben') })).toMatchObject([
      { due: true, nextAt: new Date(0) },
    ])
  })
})
