import { describe, expect, it } from 'vitest'
import { comingWords } from '../../../../src/conversation/attendance/coming.words.ts'
import { agendaCardWords } from '../../../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../../../src/conversation/meetings/desk.words.ts'
import { postingWords } from '../../../../src/conversation/meetings/posting.words.ts'
import { replyFormWords } from '../../../../src/conversation/replies/reply.words.ts'
import { type Name, openMarlshire } from '../../../support/committee.ts'
import { posted, readyToPost, received } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { labels, press, refusal, shown, textOf } from '../../../support/press.ts'

describe('a meeting that has not been posted to members', () => {
  it('is shown to officers, with nothing to answer', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await readyToPost(m)
    const screen = await shown(m, m.as('olive'), 'meeting', { meeting })
    expect(textOf(screen)).toContain(agendaCardWords.notPosted)
    expect(textOf(screen)).not.toMatch(/replied|Replies have closed/)
    expect(labels(screen).filter((label) => /question|Coming|apologies|sheet|Prepare/.test(label))).toEqual(
      [],
    )
  })

  it('is shown to the clerk with all that is left to do', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await readyToPost(m)
    const screen = await shown(m, m.as('ruth'), 'meeting', { meeting })
    expect(textOf(screen)).toContain(`${deskWords.facts.posted}: ${deskWords.notPosted}`)
    expect(labels(screen)).toEqual(
      expect.arrayContaining([deskWords.mends['set-publication'], postingWords.post.title]),
    )
  })

  it('has no empty row of buttons while nothing is linked', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await received(m)
    expect(textOf(await shown(m, m.as('olive'), 'meeting', { meeting }))).toContain(agendaCardWords.notPosted)
  })

  it('is not shown to members before the council has published it', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await readyToPost(m)
    const see = (name: Name) => press(m, m.as(name), 'meeting', { meeting })
    for (const name of ['tom', 'asha', 'eve', 'sam'] as const)
      expect(await refusal(see(name))).toMatchObject({ code: 'not-posted' })
  })

  it('is shown to members once it is posted', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await posted(m)
    expect(labels(await shown(m, m.as('asha'), 'meeting', { meeting }))).toContain(
      agendaCardWords.prepareItem('7'),
    )
  })

  it('no longer asks for questions or who comes once its day is over', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await posted(m)
    const asked = async () =>
      labels(await shown(m, m.as('asha'), 'meeting', { meeting })).filter((label) =>
        /question|Coming|apologies/.test(label),
      )
    m.at('2017-10-02T20:00')
    expect(await asked()).toEqual([replyFormWords.ask, agendaCardWords.coming, comingWords.apologiesTitle])
    m.at('2017-10-03T08:00')
    expect(await asked()).toEqual([])
  })
})

describe('the officer who owes the report of an item', () => {
  it('is one of the committee’s officers, whom the clerk names on the item’s form', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await received(m)
    const put = { number: '8', title: 'Budget', openness: 'open' }
    const wrong = { ...put, author: m.id('asha') }
    const reaction = await press(m, m.as('ruth'), 'put-item', { meeting }, wrong)
    expect(reaction).toMatchObject({ problems: { author: 'Please choose one of the officers shown.' } })
    expect(await m.store.look.items.count({ meetingId: meeting, number: '8' })).toBe(0)
    await shown(m, m.as('ruth'), 'put-item', { meeting }, { ...put, author: m.id('olive') })
    expect(await m.store.look.items.find({ number: '8' })).toMatchObject([{ authorId: m.id('olive') }])
  })
})
