import { afterEach, describe, expect, test } from 'vitest'
import { rosterRowSchema } from '../../../src/committee/council/roster.ts'
import { wantPost } from '../../../src/committee/record/want-post.ts'
import { addSeat } from '../../../src/committee/setup/add-seat.ts'
import { endSeat } from '../../../src/committee/setup/end-seat.ts'
import { linkAccount } from '../../../src/committee/setup/link-account.ts'
import { unlinkAccount } from '../../../src/committee/setup/unlink-account.ts'
import { console_, email, openMarlshire, rosterRow } from '../../support/committee.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { refusal } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

test('the clerk unlinks the account of somebody who has left, whatever they were elsewhere before', async () => {
  const { core, as, committee, highways, id } = await openMarlshire(memoryStore())
  const of = { personId: id('cara'), kind: null, lastDay: '2017-09-19', followedById: null }
  const elsewhere = rosterRow('cara', highways.name, 'member', '', { until: '2017-01-31' })
  await addSeat(core, console_, rosterRowSchema.parse(elsewhere))
  const unlink = (user: string) =>
    unlinkAccount(core, as('ruth'), {
      email: email('cara'),
      account: { platform: 'slack', workspace: 'T-MARL', user },
    })
  await endSeat(core, as('ruth'), { ...of, committeeId: committee.id })
  expect((await refusal(unlink('U-tom'))).message).toContain('is not Cara Dunn’s')
  await unlink('U-cara')
  expect(await core.store.look.accounts.count({ personId: id('cara') })).toBe(0)
})

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
