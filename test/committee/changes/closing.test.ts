import { beforeAll, describe, expect, it } from 'vitest'
import { postToMembers } from '../../../src/committee/agenda/meetings/post-to-members.ts'
import { setClosing } from '../../../src/committee/agenda/meetings/set-closing.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { postingWords } from '../../../src/conversation/meetings/posting.words.ts'
import { openMarlshire } from '../../support/committee.ts'
import { moment, posted, readyToPost } from '../../support/meeting.ts'
import { postbag, users } from '../../support/postbag.ts'
import { button, cards, fillIn, problems, refusal, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const reason = 'Members asked for longer'
const friday = { day: '2017-09-29', time: '12:00' }
const everyone = ['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom']

describe.each(twoStores)('changing when replies close, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('asks for a reason, is listed as a change, and tells everyone once', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const ruth = m.as('ruth')
    const bag = postbag(m.core)
    await bag.look()
    const { action, ids } = button(await shown(m, ruth, 'changes', { meeting }), postingWords.closing.title)
    expect(textOf(await shown(m, ruth, action, ids))).toContain('Everyone gets a notice with your reason.')
    expect(await problems(m, ruth, action, ids, friday)).toEqual({ reason: 'Please fill in the reason.' })
    expect(await m.store.look.changes.count({})).toBe(0)

    const answers = { ...friday, reason }
    expect(textOf(await fillIn(m, ruth, action, ids, answers))).toContain(
      'Replies now close Friday 29 September, noon. Everyone gets a notice.',
    )
    await fillIn(m, ruth, action, ids, answers)
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'Replies now close Friday 29 September, noon. Members asked for longer.',
    )
    expect(textOf(await shown(m, ruth, 'changes', { meeting }))).toContain(
      'Closing of replies moved. The reason: Members asked for longer. Before: It was Thursday 28 September, noon.',
    )
    for (const kind of ['agenda', 'desk'] as const)
      for (const { card } of await cards(m, { kind }))
        expect(textOf(card)).toContain('Friday 29 September, noon')
  })

  it('asks for no reason and tells nobody before posting', async () => {
    const m = await marlshire()
    const { meeting } = await readyToPost(m)
    const done = textOf(await fillIn(m, m.as('ruth'), 'set-closing', { meeting }, friday))
    expect(done).toContain('Saved: when replies close.')
    expect(done).toContain('Replies close: Friday 29 September, noon')
    expect(await m.store.look.changes.count({})).toBe(0)
    expect(await m.store.look.messages.count({})).toBe(0)
  })

  it('is refused if the meeting was posted while the form without a reason was open', async () => {
    const m = await marlshire()
    const { meeting: meetingId } = await readyToPost(m)
    const move = (at: string) => setClosing(m.core, m.as('ruth'), { meetingId, at: moment(at, '12:00') })
    await Promise.allSettled([move('2017-09-27'), postToMembers(m.core, m.as('ruth'), { meetingId })])
    expect((await refusal(move('2017-09-29'))).field).toBe('reason')
    expect((await m.store.look.meetings.get(meetingId))?.repliesCloseAt).not.toEqual(
      moment('2017-09-29', '12:00'),
    )
    expect(await m.store.look.changes.count({})).toBe(0)
  })

  it('tells only the final time if it changes again, or replies close, outside decent hours', async () => {
    const m = await marlshire()
    const { meeting: meetingId } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    m.at('2017-09-20T20:00')
    const move = (day: string) =>
      setClosing(m.core, m.as('ruth'), { meetingId, at: moment(day, '12:00'), reason })
    await move('2017-09-29')
    await move('2017-09-27')
    m.at('2017-09-21T09:00')
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    for (const { card } of told) expect(textOf(card)).toContain('Replies now close Wednesday 27 September')
    m.at('2017-09-21T20:00')
    await move('2017-09-29')
    await closeReplies(m.core, m.as('ruth'), { meetingId })
    m.at('2017-09-22T09:00')
    expect(await bag.rounds(2)).toEqual([])
  })
})
