import { describe, expect, it } from 'vitest'
import { mendRecommendation } from '../../src/committee/agenda/reports/mend-report.ts'
import { closeReplies } from '../../src/committee/members/replies/close-replies.ts'
import { closePoll } from '../../src/committee/members/work-plan/close-poll.ts'
import { indicate } from '../../src/committee/members/work-plan/indicate.ts'
import { recordTopicOutcome } from '../../src/committee/outcomes/record-outcome.ts'
import { pageWords } from '../../src/conversation/kit/page.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { everythingShown } from '../support/everything-shown.ts'
import { byMember, type Largest, largest, largestReplies, long, post } from '../support/largest.ts'
import { moment, recommendationsOf } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { button, cards, fillIn, labels, shown, textOf } from '../support/press.ts'

/** Draws all that these two can see. What does not fit on both platforms fails there. */
async function fits(m: Marlshire): Promise<void> {
  for (const name of ['ruth', 'tom'] as const) await everythingShown(m, name, 1)
  await cards(m)
}

async function marked(m: Marlshire, { meeting }: Largest): Promise<void> {
  for (const { id, label, text, asks, scale } of await recommendationsOf(m, meeting))
    await mendRecommendation(m.core, m.as('ruth'), {
      recommendationId: id,
      mend: { label, text, asks, scale, onEducation: true },
    })
}

describe('the largest possible meeting', { timeout: 240_000 }, () => {
  it('fits on every card and screen, from the draft to the work plan, and nothing of it is left out', async () => {
    const m = await openMarlshire(memoryStore())
    const of = await largest(m)
    await fits(m)
    await marked(m, of)
    await post(m, of)
    await fits(m)

    const desk = await shown(m, m.as('ruth'), 'desk', { meeting: of.meeting })
    const items = await allPages(m, 'ruth', button(desk, deskWords.seeAll))
    for (let number = 1; number <= 30; number++) expect(items).toContain(`Item ${number}. `)
    const drafts = await allPages(m, 'ruth', { action: 'drafts', ids: { meeting: of.meeting } })
    expect(drafts).toContain('[Check item 30]')
    const whole = await allPages(m, 'asha', { action: 'read-report', ids: { item: of.item } })
    expect(whole.match(/11\.5 sevenfold/g)).toHaveLength(1)

    await largestReplies(m, of)
    await fits(m)
    const mine = await shown(m, byMember(3), 'my-replies', { item: of.item })
    expect(labels(mine)).toContain(pageWords.next)

    await closeReplies(m.core, m.as('ruth'), { meetingId: of.meeting })
    await fits(m)
    const sheet = await allPages(m, 'asha', { action: 'read-sheet', ids: { meeting: of.meeting } })
    // Ten views of forty members each, and forty suggestions.
    expect(sheet.match(/Councillor Number \d+ [a-z ]+: Need more information\. “sevenfold/g)).toHaveLength(
      400,
    )
    expect(sheet.match(/Councillor Number \d+ [a-z ]+: sevenfold/g)).toHaveLength(40)
    expect(sheet.match(/Proposed by Councillor Number/g)).toHaveLength(20)

    const polled = new Set<string>()
    for (const pollId of ['first', 'second']) {
      const { form } = await shown(m, m.as('tom'), 'open-poll', { meeting: of.meeting, poll: pollId })
      const field = form?.fields[0]
      const topics = field?.kind === 'many-of' ? field.options.map(({ value }) => value) : []
      expect(topics).toHaveLength(10)
      for (const one of topics) polled.add(one)
      const when = { day: '2017-09-29', time: '12:00' }
      await fillIn(m, m.as('tom'), 'open-poll', { meeting: of.meeting, poll: pollId }, { topics, ...when })
      for (const topic of await m.store.look.pollTopics.find({ pollId }))
        for (const name of ['asha', 'gil', 'eve'] as const)
          await indicate(m.core, m.as(name), { pollTopicId: topic.id, answer: 'not-now' })
    }
    expect(polled.size).toBe(20)
    await fits(m)
    const given = await allPages(m, 'gil', { action: 'read-poll', ids: { poll: 'first' } })
    expect(given.match(/You answered: Not now\./g)).toHaveLength(10)
    await closePoll(m.core, m.as('tom'), { pollId: 'first' })
    await fits(m)
    const results = await allPages(m, 'ruth', { action: 'read-poll', ids: { poll: 'first' } })
    expect(results.match(/More say not now than support adding it\./g)).toHaveLength(10)
    expect(results.match(/^Advice$/gm)).toHaveLength(10)

    m.at('2017-10-02T16:00')
    for (let at = 0; at < 20; at++)
      await recordTopicOutcome(m.core, m.as('ruth'), {
        proposalId: `topic-${String(at).padStart(2, '0')}`,
        decided: {
          decision: 'add',
          targetMeeting: moment('2017-11-06', '12:00').toISOString().slice(0, 10),
          mergedIntoId: null,
          words: long(1900),
        },
      })
    await fits(m)
    const plan = await allPages(m, 'asha', { action: 'work-plan', ids: { meeting: of.meeting } })
    expect(plan.match(/Monday 6 November 2017/g)).toHaveLength(20)
  })
})

/** The text of all pages, read one after another. */
async function allPages(
  m: Marlshire,
  name: 'ruth' | 'asha' | 'gil',
  from: { readonly action: string; readonly ids: Readonly<Record<string, string>> },
): Promise<string> {
  const texts: string[] = []
  for (let next = from; ; ) {
    const screen = await shown(m, m.as(name), next.action, next.ids)
    texts.push(textOf(screen))
    if (!labels(screen).includes(pageWords.next)) return texts.join('\n')
    next = button(screen, pageWords.next)
  }
}
