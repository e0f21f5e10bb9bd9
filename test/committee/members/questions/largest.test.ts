import { describe, expect, it } from 'vitest'
import { mendRecommendation } from '../../../../src/committee/agenda/reports/mend-report.ts'
import { askQuestion } from '../../../../src/committee/members/questions/ask-question.ts'
import { sendDueQuestionSheets } from '../../../../src/committee/members/questions/send-question-sheets.ts'
import { officersQuestionWords } from '../../../../src/conversation/questions/officers-question.words.ts'
import { openMarlshire } from '../../../support/committee.ts'
import { byMember, largest, long, post } from '../../../support/largest.ts'
import { recommendationsOf } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { cardOf, cards, labels, shown, textOf } from '../../../support/press.ts'
import { answer, merge, offer, send } from '../../../support/questions.ts'

describe('as many questions as there may be', () => {
  it('fit on every card, screen and form, with none left out', { timeout: 120_000 }, async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting, item } = await largest(m)
    for (const { id, label, text, asks, scale } of await recommendationsOf(m, meeting))
      await mendRecommendation(m.core, m.as('ruth'), {
        recommendationId: id,
        mend: { label, text, asks, scale, onEducation: true },
      })
    await post(m, { meeting, item })
    const question = (at: number) => `question-${String(at).padStart(3, '0')}`
    for (let at = 0; at < 120; at++)
      await askQuestion(m.core, byMember(at % 40), {
        questionId: question(at),
        itemId: item,
        words: long(2000),
        wants: at % 2 === 0 ? 'written' : 'at-meeting',
      })
    // All forty ask the first one, which is sent and answered at length. The others are not merged.
    for (let at = 1; at < 40; at++) await merge(m, question(at), question(0))
    await send(m, question(0))
    await offer(m, question(0), long(3000))
    expect(labels(await cardOf(m, 'question', m.id('olive')))).toContain(officersQuestionWords.changeAnswer)
    for (const action of ['merge-question', 'send-question', 'answer-question', 'offer-answer'])
      expect(
        (
          await shown(m, m.as(action === 'offer-answer' ? 'olive' : 'ruth'), action, {
            question: question(0),
          })
        ).form?.action,
      ).toBe(action)
    expect(
      (await allPages('ruth', 'merge-question', { question: question(0) })).match(/^Question \d+, /gm),
    ).toHaveLength(80)
    await answer(m, question(0), long(3000))
    const clerks = await allPages('ruth', 'questions', { meeting })
    expect(clerks.match(/^\d+\. Asked by/gm)).toHaveLength(81)
    expect(clerks.match(/^Merged: /gm)).toHaveLength(39)
    const mine = await shown(m, byMember(3), 'my-questions', { item })
    expect(textOf(mine)).toContain('Question 1')
    const copied = await allPages('ruth', 'copy-questions', { item })
    expect(copied).toContain('81. Asked by')
    expect(labels(await shown(m, m.as('asha'), 'ask-on-meeting', { meeting }))).toContain('Next page')

    m.at('2017-09-28T09:30')
    expect(await sendDueQuestionSheets(m.core)).toBe(1)
    await cards(m)
    const sheet = await allPages('asha', 'read-questions', { meeting })
    expect(sheet.match(/^Asked by /gm)).toHaveLength(81)
    // As asker of three questions, and once among those who want the first raised at the meeting.
    expect(sheet.match(/Councillor Number 17 /g)?.length).toBe(4)
    expect(sheet.match(/^No answer yet\.$/gm)).toHaveLength(40)
    expect(sheet.match(/^To be raised at the meeting\.$/gm)).toHaveLength(40)

    async function allPages(
      name: 'ruth' | 'asha',
      action: string,
      ids: Readonly<Record<string, string>>,
    ): Promise<string> {
      const texts: string[] = []
      for (let page = 1; ; page++) {
        const screen = await shown(m, m.as(name), action, { ...ids, page: `${page}` })
        texts.push(textOf(screen))
        if (!labels(screen).includes('Next page')) return texts.join('\n')
      }
    }
  })
})
