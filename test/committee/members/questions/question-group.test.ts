import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../src/committee/members/questions/question.ts'
import { groupsOf, isUnanswered } from '../../../../src/committee/members/questions/question-group.ts'

const at = (minute: number) => new Date(Date.UTC(2017, 8, 21, 9, minute))

function question(id: string, more: Partial<Question> = {}): Question {
  return {
    id,
    councilId: 'council-1',
    meetingId: 'meeting-1',
    itemId: 'item-1',
    personId: `of-${id}`,
    words: `Words of ${id}?`,
    wants: 'written',
    via: 'slack',
    entered: false,
    mergedIntoId: null,
    withdrawnAt: null,
    officerId: null,
    sentAt: null,
    offered: null,
    offeredAt: null,
    answer: null,
    answeredAt: null,
    at: at(0),
    ...more,
  }
}

const groups = (questions: readonly Question[], out: readonly string[] = []) =>
  groupsOf(questions, new Set(out)).map(({ root, standing, askers, wants, answer, offered }) => ({
    root: root.id,
    words: standing[0].words,
    askers,
    wants,
    answer,
    offered,
  }))

describe('questions as they are put to officers', () => {
  it('each have their own place, in the order in which they were asked', () => {
    expect(groups([question('a'), question('b')]).map(({ root }) => root)).toEqual(['a', 'b'])
  })

  it('become one when merged, in the words of the one they were merged into, with each asker named', () => {
    const [one, another] = groups([question('a', { mergedIntoId: 'b' }), question('b')])
    expect(one).toMatchObject({ root: 'b', words: 'Words of b?', askers: ['of-b', 'of-a'] })
    expect(another).toBeUndefined()
  })

  it('when merged, name those who want it raised if another wants a written answer', () => {
    const raised = question('a', { wants: 'at-meeting', mergedIntoId: 'b' })
    const raisers = (...all: Question[]) => groupsOf(all, new Set()).map((one) => [one.wants, one.raisers])
    expect(raisers(raised, question('b'))).toEqual([['written', ['of-a']]])
    expect(raisers(raised, question('b', { wants: 'at-meeting' }))).toEqual([['at-meeting', []]])
    expect(raisers(question('b'))).toEqual([['written', []]])
  })

  it('name somebody once who asked twice', () => {
    const twice = question('b', { personId: 'of-a', mergedIntoId: 'a' })
    expect(groups([question('a'), twice])).toMatchObject([{ askers: ['of-a'] }])
  })

  it('are left out if they were taken back or their asker takes no part', () => {
    const back = { withdrawnAt: at(5) }
    expect(groups([question('a', back), question('b')], ['of-b'])).toEqual([])
  })

  it.each([
    ['was taken back', { withdrawnAt: at(5) }, []],
    ['is by somebody who takes no part', {}, ['of-a']],
  ] as const)(
    'stand in the words of the first that remains where the one they were merged into %s',
    (_, more, out) => {
      const merged = { mergedIntoId: 'a' }
      const all = [question('a', more), question('b', merged), question('c', merged)]
      expect(groups(all, out)).toMatchObject([{ root: 'a', words: 'Words of b?', askers: ['of-b', 'of-c'] }])
    },
  )

  it('keep an answer from before they were merged, until another is entered', () => {
    const answered = question('a', { mergedIntoId: 'b', answer: 'Twelve.', answeredAt: at(9) })
    expect(groups([answered, question('b')])).toMatchObject([{ answer: 'Twelve.' }])
    expect(groups([answered, question('b', { answer: 'Ten.', answeredAt: at(9) })])).toMatchObject([
      { answer: 'Ten.' },
    ])
  })

  it('want a written answer if one of their askers does', () => {
    const spoken = { wants: 'at-meeting' } as const
    const written = question('b', { mergedIntoId: 'a' })
    expect(groups([question('a', spoken), written])).toMatchObject([{ wants: 'written' }])
    expect(groups([question('a', spoken)])).toMatchObject([{ wants: 'at-meeting' }])
  })

  it('show what an officer wrote until the clerk forwards it or enters other words', () => {
    const offered = { offered: 'Nine.', offeredAt: at(10) }
    expect(groups([question('a', offered)])).toMatchObject([{ offered: 'Nine.', answer: null }])
    for (const answer of ['Nine.', 'About nine.'])
      expect(groups([question('a', { ...offered, answer, answeredAt: at(11) })])).toMatchObject([
        { offered: null, answer },
      ])
    const anew = { ...offered, answer: 'Eight.', answeredAt: at(9) }
    expect(groups([question('a', anew)])).toMatchObject([{ offered: 'Nine.', answer: 'Eight.' }])
  })

  it('wait for an answer only if a written one is wanted and there is none', () => {
    const spoken = question('a', { wants: 'at-meeting' })
    const answered = question('b', { answer: 'Twelve.', answeredAt: at(9) })
    const all = groupsOf([spoken, answered, question('c')], new Set())
    expect(all.filter(isUnanswered).map(({ root }) => root.id)).toEqual(['c'])
  })

  it('hold every standing question exactly once, whatever was merged and taken back', () => {
    const some = fc.array(
      fc.record({
        into: fc.option(fc.nat(9)),
        back: fc.boolean(),
        person: fc.constantFrom('p1', 'p2', 'p3'),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(some, fc.subarray(['p1', 'p2', 'p3']), (made, out) => {
        const roots = made.map(({ into }, n) => into === null || into >= made.length || into === n)
        const questions = made.map(({ into, back, person }, n) =>
          question(`q${n}`, {
            personId: person,
            withdrawnAt: back ? at(1) : null,
            mergedIntoId: into !== null && !roots[n] && roots[into] === true ? `q${into}` : null,
          }),
        )
        const stand = questions.filter((one) => one.withdrawnAt === null && !out.includes(one.personId))
        const grouped = groupsOf(questions, new Set(out))
        expect(grouped.flatMap(({ standing }) => standing.map(({ id }) => id)).sort()).toEqual(
          stand.map(({ id }) => id).sort(),
        )
        for (const { askers } of grouped) expect(new Set(askers).size).toBe(askers.length)
      }),
    )
  })
})
