import { beforeEach, expect, test } from 'vitest'
import { statusWords } from '../../src/commands/status.words.ts'
import { addMeeting } from '../../src/committee/agenda/meetings/add-meeting.ts'
import { putItem } from '../../src/committee/agenda/meetings/put-item.ts'
import { committeeWords } from '../../src/committee/council/committee.words.ts'
import { closeReplies } from '../../src/committee/members/replies/close-replies.ts'
import { replyToRecommendation } from '../../src/committee/members/replies/reply-to-recommendation.ts'
import { console_, type Marlshire, openMarlshire } from '../support/committee.ts'
import { nothing, position, posted } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { deliverPosts } from '../support/posts.ts'
import { done, memoryCore, typedTo } from './typed.ts'

let m: Marlshire
beforeEach(async () => {
  m = await openMarlshire(memoryStore())
})

const others = `
Highways Scrutiny Committee (Marlshire)
  No meeting is to come.

Wenshire Scrutiny Committee (Wenshire)
  No meeting is to come.
`

async function status(): Promise<string> {
  const said = await typedTo(m.core).type('status')
  expect(said).toMatchObject({ code: 0, err: '' })
  return said.out
}

test('with no committee, it says how to begin', async () => {
  expect(await typedTo(memoryCore()).type('status')).toMatchObject(done(`${committeeWords.noneYet}\n`))
})

test('what is open and how many have replied, never who said what', async () => {
  const october = await posted(m)
  const recommendations = [october.a, october.b, october.c]
  for (const recommendationId of recommendations)
    await replyToRecommendation(m.core, m.as('asha'), { recommendationId, given: nothing })
  await replyToRecommendation(m.core, m.as('ben'), {
    recommendationId: october.a,
    given: position('not-assured', 'the crossing is unsafe'),
  })
  await settle()
  const shown = await status()
  expect(shown).toBe(`Children and Young People Scrutiny Committee (Marlshire)
  Monday 2 October 2017: open; replies close Thursday 28 September, noon
    Item 7. Outcome of the school travel peer review: 1 of 7 replied
${others}`)
  for (const secret of ['Asha', 'Ben', 'unsafe', 'ssured']) expect(shown).not.toContain(secret)
})

test('the stages of a meeting, and of a past one', async () => {
  const october = await posted(m)
  const november = await addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date: '2017-11-06' })
  const exempt = { number: '3', title: 'The secret depot', openness: 'exempt', titleShown: false } as const
  await putItem(m.core, m.as('ruth'), { meetingId: november.id, item: exempt })
  await settle()
  m.at('2017-09-28T12:00')
  expect(await status()).toBe(`Children and Young People Scrutiny Committee (Marlshire)
  Monday 2 October 2017: the time for replies is over
    Item 7. Outcome of the school travel peer review: 0 of 7 replied
  Monday 6 November 2017: not posted to members yet
    Item 3. Exempt item
${others}`)
  await closeReplies(m.core, console_, { meetingId: october.meeting })
  await settle()
  expect(await status()).toContain('  Monday 2 October 2017: replies closed; 0 of 7 replied\n    Item 7.')
  m.at('2017-10-03T09:00')
  expect(await status()).not.toContain('2 October')
})

test('what waits to be delivered, and what was refused', async () => {
  await posted(m)
  const posts = await m.store.look.posts.find({})
  const [agenda] = posts.filter((post) => post.kind === 'agenda')
  const [desk] = posts.filter((post) => post.kind === 'desk')
  expect(await status()).toContain(`  ${statusWords.waiting(posts.length)}\n`)
  await settle()
  const change = (id: string | undefined, what: object) =>
    m.store.transact((tx) => tx.posts.update({ id: id ?? '' }, what))
  await change(agenda?.id, { refused: 'channel_not_found' })
  await change(desk?.id, { due: true })
  expect(await status()).toContain(`0 of 7 replied
  One post waits to be delivered.
  Not delivered: the agenda to the Slack channel C-CYP (channel_not_found)
`)
  await change(desk?.id, { refused: 'no-account' })
  expect(await status()).toContain(`${statusWords.notDelivered('desk', 'Ruth Adeyemi', 'no-account')}\n`)
})

async function settle(): Promise<void> {
  await deliverPosts(m)
}
