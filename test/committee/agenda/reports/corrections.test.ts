import { beforeAll, describe, expect, it } from 'vitest'
import { closeReplies } from '../../../../src/committee/members/replies/close-replies.ts'
import { replyWords } from '../../../../src/committee/members/replies/reply.words.ts'
import { agendaCardWords } from '../../../../src/conversation/meetings/agenda-card.words.ts'
import { replyFormWords } from '../../../../src/conversation/replies/reply.words.ts'
import { correctionWords } from '../../../../src/conversation/reports/correction.words.ts'
import { openMarlshire } from '../../../support/committee.ts'
import { position, posted, reply } from '../../../support/meeting.ts'
import { postbag, users } from '../../../support/postbag.ts'
import { button, cards, fillIn, shown, textOf } from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'

describe.each(twoStores)('a correction after posting, on $name', ({ open }) => {
  beforeAll(async () => {
    await open()
  })

  it('keeps the earlier wording, marks replies on it, asks again, and tells everyone once', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    await reply(m, 'asha', october.a, position('assured'))
    await reply(m, 'ben', october.a, position('not-assured'))
    const ruth = m.as('ruth')
    const items = await shown(m, ruth, 'change-item', { item: october.item })
    const correct = button(items, correctionWords.titleOfItem('7'))
    const one = button(await shown(m, ruth, correct.action, correct.ids), correctionWords.correct('(a)'))
    const before = await shown(m, m.as('cara'), 'reply', { recommendation: october.a })
    const words = { text: 'notes the outcome of the peer review', reason: 'The report asks to note it.' }
    expect(textOf(await fillIn(m, ruth, one.action, one.ids, words))).toContain(correctionWords.done('(a)'))
    expect(await shown(m, ruth, one.action, one.ids, words).then(textOf)).toContain(correctionWords.asBefore)

    expect(await m.store.look.earlierWordings.find({})).toMatchObject([
      { wording: 1, text: 'considers the outcome of the peer review', reason: words.reason },
    ])
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom'])
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain('The report asks to note it.')
    const [room] = await cards(m, { kind: 'agenda' })
    expect(textOf(room?.card ?? { title: '', blocks: [] })).toContain(agendaCardWords.replied(0, 7))

    const again = textOf(await shown(m, m.as('asha'), 'prepare', { item: october.item }))
    expect(again).toContain(replyFormWords.wordingCorrected(replyWords.answers.assured))
    expect(again).toContain('notes the outcome')
    await reply(m, 'asha', october.a, position('assured'))
    const form = before.form
    await shown(m, m.as('cara'), form?.action ?? '', form?.ids ?? {}, { position: 'wait' })
    const replies = await m.store.look.replies.find({ recommendationId: october.a })
    const wordings = new Map(replies.map(({ personId, wording }) => [personId, wording]))
    expect([m.id('asha'), m.id('ben'), m.id('cara')].map((id) => wordings.get(id))).toEqual([2, 1, 1])

    await closeReplies(m.core, ruth, { meetingId: october.meeting })
    const sheet = textOf(await shown(m, ruth, 'read-sheet', { meeting: october.meeting }))
    expect(sheet).toContain('Ben Cole: Not assured. (given on earlier wording)')
    expect(sheet).toMatch(/Asha Patel: Assured\.$/m)
    expect(sheet).toContain('2 replies were given on earlier wording.')
  })

  it('an item that was not on the published agenda needs the chair’s reason, and shows it', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    await m.store.transact((tx) => tx.meetings.update({ id: october.meeting }, { postedAt: null }))
    const ruth = m.as('ruth')
    const put = { number: '8', title: 'Flooding', openness: 'open' }
    const ids = { meeting: october.meeting }
    const { form } = await shown(m, ruth, 'put-item', ids)
    expect(form?.fields.map(({ id }) => id)).toContain('urgency')
    const again = await fillIn(m, ruth, 'put-item', ids, { ...put, added: 'yes' }).catch((error) =>
      String(error),
    )
    expect(again).toContain('the chair’s reason why it is urgent')
    await fillIn(m, ruth, 'put-item', ids, { ...put, added: 'yes', urgency: 'The river rose on Monday.' })
    await m.store.transact((tx) => tx.meetings.update({ id: october.meeting }, { postedAt: m.core.now() }))
    const [room] = await cards(m, { kind: 'agenda' })
    expect(textOf(room?.card ?? { title: '', blocks: [] })).toContain(
      agendaCardWords.urgent('The river rose on Monday.'),
    )
  })
})
