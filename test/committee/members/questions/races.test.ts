import { beforeEach, describe, expect, it } from 'vitest'
import { CommitteeError } from '../../../../src/committee/kernel/errors.ts'
import { separateQuestion } from '../../../../src/committee/members/questions/clerks-question.ts'
import { sendDueQuestionSheets } from '../../../../src/committee/members/questions/send-question-sheets.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { moment, type October, posted } from '../../../support/meeting.ts'
import { cards, textOf } from '../../../support/press.ts'
import { answer, ask, merge, words } from '../../../support/questions.ts'
import { twoStores } from '../../../support/stores.ts'

describe.each(twoStores)('questions at the same moment on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await posted(m)
    for (const [at, name] of (['tom', 'asha', 'nia', 'gil'] as const).entries())
      await ask(m, name, `question-${at + 1}`, october.item, `${words.tom} ${name}`)
  })
  const outcomes = async (doing: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(doing)).map((one) => {
      if (one.status === 'fulfilled') return one.value
      if (one.reason instanceof CommitteeError) return one.reason.code
      throw one.reason
    })

  it('merged into each other are merged one way, with no chain or ring left', async () => {
    await outcomes([
      merge(m, 'question-1', 'question-2'),
      merge(m, 'question-2', 'question-1'),
      merge(m, 'question-3', 'question-1'),
      merge(m, 'question-1', 'question-3'),
      merge(m, 'question-4', 'question-3'),
    ])
    const all = await m.store.look.questions.find({})
    const roots = all.filter((one) => one.mergedIntoId === null).map(({ id }) => id)
    expect(roots.length).toBeGreaterThan(0)
    for (const { mergedIntoId } of all) expect([null, ...roots]).toContain(mergedIntoId)
  })

  it('merged and separated end as one or the other', async () => {
    await merge(m, 'question-2', 'question-1')
    await outcomes([
      separateQuestion(m.core, m.as('ruth'), { questionId: 'question-2' }),
      merge(m, 'question-1', 'question-3'),
      merge(m, 'question-4', 'question-2'),
    ])
    const all = await m.store.look.questions.find({})
    const roots = all.filter((one) => one.mergedIntoId === null).map(({ id }) => id)
    for (const { mergedIntoId } of all) expect([null, ...roots]).toContain(mergedIntoId)
  })

  it('one form sent from two devices asks once', async () => {
    const twice = () => ask(m, 'eve', 'question-9', october.item, 'Who pays?')
    expect((await Promise.all([twice(), twice()])).sort()).toEqual([false, true])
    expect(await m.store.look.acts.count({ subjectId: 'question-9' })).toBe(1)
  })

  it('an answer given while the sheet goes out is on everyone’s sheet, which goes out once', async () => {
    m.at('2017-09-28T09:30')
    const came = await outcomes([
      sendDueQuestionSheets(m.core),
      answer(m, 'question-1', 'Twelve.'),
      sendDueQuestionSheets(m.core),
      answer(m, 'question-1', 'Twelve.'),
    ])
    expect([came[0], came[2]].sort()).toEqual([0, 1])
    expect([came[1], came[3]].sort()).toEqual([false, true])
    const sheets = await cards(m, { kind: 'question-sheet' })
    expect(sheets).toHaveLength(10)
    for (const { card } of sheets) expect(textOf(card)).toContain('Twelve.')
    expect(await m.store.look.acts.count({ act: 'send the question sheet' })).toBe(1)
  })

  it('a question is either on the sheet or refused', async () => {
    m.at('2017-09-27T11:59')
    const sooner = [{ key: 'questions-close', day: '2017-09-27', time: '11:00' }]
    const sheet = { key: 'question-sheet', day: '2017-09-27', time: '11:30' }
    const came = await outcomes([
      m.store.transact((tx) => tx.meetings.update({ id: october.meeting }, { moved: [...sooner, sheet] })),
      ask(m, 'eve', 'question-9', october.item, 'Who pays?'),
      sendDueQuestionSheets(m.core),
    ])
    await sendDueQuestionSheets(m.core)
    const asked = came[1] === true
    expect([true, 'questions-closed']).toContain(came[1])
    for (const { card } of await cards(m, { kind: 'question-sheet' }))
      expect(textOf(card).includes('Who pays?')).toBe(asked)
  })

  it('a sheet that is moved as it is due to go out waits, and leaves nothing behind', async () => {
    m.at('2017-09-28T09:30')
    const later = [{ key: 'question-sheet', day: '2017-09-29', time: '08:00' }]
    await outcomes([
      m.store.transact((tx) => tx.meetings.update({ id: october.meeting }, { moved: later })),
      sendDueQuestionSheets(m.core),
    ])
    const meeting = await m.store.look.meetings.get(october.meeting)
    const sent = meeting?.questionsSentAt ?? null
    expect([null, moment('2017-09-28', '09:30').getTime()]).toContain(sent?.getTime() ?? null)
    expect(await m.store.look.posts.count({ kind: 'question-sheet' })).toBe(sent === null ? 0 : 10)
  })
})
