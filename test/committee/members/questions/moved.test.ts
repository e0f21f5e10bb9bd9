import { beforeEach, describe, expect, it } from 'vitest'
import { cancelMeeting } from '../../../../src/committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../../../../src/committee/changes/move-meeting.ts'
import { restoreMeeting } from '../../../../src/committee/changes/restore-meeting.ts'
import { sendDueQuestionSheets } from '../../../../src/committee/members/questions/send-question-sheets.ts'
import { questionFormWords } from '../../../../src/conversation/questions/question.words.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import type { October } from '../../../support/meeting.ts'
import { deliverPosts, duePosts } from '../../../support/posts.ts'
import { button, cardOf, cards, labels, refusal, shown, textOf } from '../../../support/press.ts'
import { answer, ask, questioned, words } from '../../../support/questions.ts'
import { twoStores } from '../../../support/stores.ts'

describe.each(twoStores)(
  'questions on a meeting that is moved after its sheet went out, on $name',
  ({ open }) => {
    let m: Marlshire
    let october: October
    beforeEach(async () => {
      m = await openMarlshire((await open()).store)
      october = await questioned(m)
      await answer(m, 'question-1', 'All forty.')
      m.at('2017-09-28T09:30')
      expect(await sendDueQuestionSheets(m.core)).toBe(1)
    })
    const move = (to: string) =>
      moveMeeting(m.core, m.as('ruth'), {
        meetingId: october.meeting,
        from: '2017-10-02',
        to,
        reason: 'The hall is shut.',
      })
    const sheet = () => cardOf(m, 'question-sheet', m.id('asha'))
    const notices = (day: string) =>
      m.store.look.messages.find({ personId: m.id('asha'), about: 'questions-again', day })

    it('are taken again until the new day, and everyone is told', async () => {
      const late = ask(m, 'eve', 'question-5', october.item, 'Who pays?')
      expect((await refusal(late)).code).toBe('questions-closed')
      await move('2017-10-16')
      const told = await m.store.look.messages.find({ personId: m.id('asha'), state: 'due' })
      expect(told.map((one) => one.words).join()).toMatch(
        /Questions for officers can be put again until Wednesday 11 October, noon./,
      )
      for (const { card } of await cards(m, { kind: 'agenda' }))
        expect(labels(card).some((one) => /ask/i.test(one))).toBe(true)
      expect(await ask(m, 'eve', 'question-5', october.item, 'Who pays?')).toBe(true)
      expect((await shown(m, m.as('asha'), 'ask-question', { item: october.item })).form).toBeDefined()
    })

    it('are taken again on items without a report and on a long agenda; no post offers the earlier sheet', async () => {
      const agenda = async () => (await cards(m, { kind: 'agenda' })).map(({ card }) => card)
      const items = (count: number) =>
        m.store.transact(async (tx) => {
          const item = await tx.items.get(october.item)
          if (item === null) throw new Error('no item')
          const bare = { ...item, title: 'Minutes of the last meeting' }
          for (let at = 20; at < 20 + count; at++)
            await tx.items.insert({ ...bare, id: `item-${at}`, number: `${at}` })
        })
      for (const card of await agenda()) expect(labels(card)).toContain('Question sheet')
      await move('2017-10-16')
      const ids = { meeting: october.meeting }
      for (const count of [1, 12]) {
        await items(count)
        const drawn = await agenda()
        expect(drawn).not.toEqual([])
        for (const card of drawn) {
          expect(button(card, 'Ask on another item')).toEqual({ action: 'ask-on-meeting', ids })
          expect(labels(card)).not.toContain('Question sheet')
        }
      }
      expect(labels(await shown(m, m.as('asha'), 'ask-on-meeting', ids))).toContain(
        questionFormWords.askOn('20'),
      )
      m.at('2017-10-12T09:30')
      expect(await sendDueQuestionSheets(m.core)).toBe(1)
      for (const card of await agenda()) {
        expect(labels(card)).toContain('Question sheet')
        expect(labels(card).some((one) => /ask/i.test(one))).toBe(false)
      }
    })

    it('are on a new sheet with the earlier ones, at the same moment for all', async () => {
      await move('2017-10-16')
      await ask(m, 'eve', 'question-5', october.item, 'Who pays?')
      for (const { card } of await cards(m, { kind: 'question-sheet' })) {
        expect(textOf(card)).toContain('The meeting was moved, so questions can be put until')
        expect(textOf(card)).not.toContain('Who pays?')
        expect(textOf(card)).not.toContain(words.tom)
      }
      m.at('2017-10-12T09:29')
      expect(await sendDueQuestionSheets(m.core)).toBe(0)
      m.at('2017-10-12T09:30')
      expect(await sendDueQuestionSheets(m.core)).toBe(1)
      const text = textOf(await sheet())
      expect(text).toContain('Question sheet for Monday 16 October 2017')
      for (const part of ['Who pays?', words.tom, 'All forty.']) expect(text).toContain(part)
      expect(await notices('2017-10-16')).toMatchObject([{ kind: 'notice', state: 'due' }])
      expect(await sendDueQuestionSheets(m.core)).toBe(0)
      expect(await notices('2017-10-16')).toHaveLength(1)
    })

    it('are not offered while the meeting is cancelled, and are again when it is put back', async () => {
      await move('2017-10-16')
      const of = { meetingId: october.meeting, reason: 'The hall is shut.' }
      const standsDue = async () => (await duePosts(m, { kind: 'question-sheet' })).length
      for (const [change, said, not] of [
        [cancelMeeting, 'The meeting is cancelled, so questions are not taken', 'can be put until'],
        [restoreMeeting, 'questions can be put until Wednesday 11 October, noon', 'is cancelled'],
      ] as const) {
        await deliverPosts(m)
        expect(await change(m.core, m.as('ruth'), of)).toBe(true)
        expect(await standsDue()).toBeGreaterThan(0)
        expect(textOf(await sheet())).toContain(said)
        expect(textOf(await sheet())).not.toContain(not)
      }
    })

    it('stay closed if their last day for the new day is past, too', async () => {
      m.at('2017-09-28T12:00')
      await move('2017-10-03')
      expect(textOf(await sheet())).toContain(words.tom)
      expect((await refusal(ask(m, 'eve', 'question-5', october.item, 'Who pays?'))).code).toBe(
        'questions-closed',
      )
      const told = await m.store.look.messages.find({ personId: m.id('asha'), state: 'due' })
      expect(told.map((one) => one.words).join()).not.toContain('Questions for officers')
    })
  },
)
