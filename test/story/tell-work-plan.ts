import { describe, expect, test } from 'vitest'
import { closeDuePolls } from '../../src/committee/members/work-plan/close-poll.ts'
import { pollWords } from '../../src/committee/members/work-plan/poll.words.ts'
import { topicOutcomeWords } from '../../src/committee/members/work-plan/topic-outcome.words.ts'
import { resolutionWords } from '../../src/committee/outcomes/resolution.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { outcomesScreenWords } from '../../src/conversation/outcomes/outcomes.words.ts'
import { resolutionFormWords } from '../../src/conversation/outcomes/resolution.words.ts'
import { topicOutcomeFormWords } from '../../src/conversation/outcomes/topic-outcome.words.ts'
import { pollCardWords } from '../../src/conversation/work-plan/poll.words.ts'
import { pollFormWords } from '../../src/conversation/work-plan/polls.words.ts'
import { topicOutcomeCardWords } from '../../src/conversation/work-plan/topic-outcome.words.ts'
import { workPlanScreenWords } from '../../src/conversation/work-plan/work-plan.words.ts'
import type { Tale } from './tale.ts'
import type { User } from './user.ts'

/** The chair polls, the committee meets, and the clerk records what it decided. */
export function tellWorkPlan(tale: Tale): void {
  describe('given the sheet', () => {
    test('when the chair opens a poll, then each member who sits there is asked, and nobody sees another’s answer', async () => {
      const chair = tale.rooms[0]
      const where = (await chair?.reads('quorate'))?.length === 0 ? tale.rooms[1] : chair
      if (where === undefined) throw new Error('there is no chair')
      await where.presses(pollFormWords.open.onTopics)
      expect(
        await where.fills({ [pollFormWords.open.day]: '2017-09-29', [pollFormWords.open.time]: '12:00' }),
      ).toContain(pollFormWords.open.done)
      await tale.world.settled()
      await tale.world.inSlack('Cllr Alan Whitcombe').hears(pollCardWords.heading)
      expect((await tale.world.inSlack('Cllr Sheila Ormond').reads('quorate')).join()).not.toContain(
        'Poll on topics',
      )
    })

    test('when members indicate, and change it, then only their last indication counts', async () => {
      const answers: [User, string, string][] = [
        [
          tale.world.inSlack('Cllr Alan Whitcombe'),
          pollWords.indications['support-adding'],
          pollWords.indications['support-adding'],
        ],
        [
          tale.world.inSlack('Cllr Gwen Tranter'),
          pollWords.indications['support-adding'],
          pollWords.indications['not-now'],
        ],
        [
          tale.world.inTeams('Cllr Daniel Okafor'),
          pollWords.indications['not-now'],
          pollWords.indications['support-adding'],
        ],
        [
          tale.world.inTeams('Cllr Joan Pettifer'),
          pollWords.indications['not-now'],
          pollWords.indications['no-view'],
        ],
      ]
      for (const [user, first, second] of answers) {
        await user.presses(pollCardWords.give)
        await user.fills({ [pollFormWords.indicate.answer]: first })
        expect(await user.fills({ [pollFormWords.indicate.answer]: second })).toContain(
          pollFormWords.indicate.taken(second),
        )
      }
      const gwen = tale.world.inSlack('Cllr Gwen Tranter')
      await gwen.pressesInForm(pollCardWords.change(2))
      await gwen.fills({ [pollFormWords.indicate.answer]: pollWords.indications['support-adding'] })
    })

    test('when the poll closes, then members and the clerk get the counts as indicative, and a tie as a tie', async () => {
      tale.world.itIs('2017-09-29T11:00:00Z')
      expect(await closeDuePolls(tale.world.core)).toBe(1)
      await tale.world.settled()
      const results = await Promise.all(
        [tale.ruth, tale.world.inSlack('Cllr Alan Whitcombe'), tale.world.inTeams('Cllr Joan Pettifer')].map(
          (one) => one.hears(pollCardWords.closedHeading),
        ),
      )
      expect(new Set(results).size).toBe(1)
      expect(results[0]).toMatch(
        /1\. Parking in side roads\nA tie between adding it and not now\. 4 of 7 answered\./,
      )
      expect(results[0]).toMatch(/2\. School transport.*\nMore support adding it than not now\./)
      expect(results[0]).toContain('Indicative only. The committee decides at its meeting.')
    })

    test('when the clerk tries to enter an outcome before the meeting, then they are told from when they can', async () => {
      expect(await tale.ruth.presses(deskWords.enterOutcomes)).toMatch(
        /has not met yet\..*this can be entered from Monday 2 October 2017\./s,
      )
      expect(await tale.world.core.store.look.resolutions.count({})).toBe(0)
    })
  })

  describe('given that the committee has met', () => {
    test('when the clerk enters what it decided, then it is on the record and on the work plan', async () => {
      tale.world.itIs('2017-10-03T09:00:00Z')
      await tale.ruth.presses(deskWords.enterOutcomes)
      await tale.ruth.pressesInForm(outcomesScreenWords.outcomeOf('2 (a)'))
      await tale.ruth.fills({ [resolutionFormWords.decided]: resolutionWords.decisions['as-printed'] })
      await tale.ruth.pressesInForm(outcomesScreenWords.outcomeOf('2 (b)'))
      await tale.ruth.fills({
        [resolutionFormWords.decided]: resolutionWords.decisions.amended,
        [resolutionFormWords.amended]: 'That the Cabinet pays for wardens.',
        [resolutionFormWords.destination.madeTo]: 'The Cabinet',
        [resolutionFormWords.destination.sent]: '2017-10-03',
      })
      await tale.ruth.pressesInForm(outcomesScreenWords.outcomeOfTopic(1))
      await tale.ruth.fills({
        [resolutionFormWords.decided]: topicOutcomeWords.decisions.add,
        [topicOutcomeFormWords.meeting]: '2018-01-15',
      })
      await tale.ruth.pressesInForm(outcomesScreenWords.outcomeOfTopic(2))
      await tale.ruth.fills({
        [resolutionFormWords.decided]: topicOutcomeWords.decisions.decline,
        [topicOutcomeFormWords.words]: 'The Cabinet looks at it in March.',
      })
      expect(await tale.ruth.pressesInForm(workPlanScreenWords.title)).toContain(
        'Parking in side roads. A report to a meeting; Monday 15 January 2018.',
      )
      await tale.world.settled()
    })

    test('and each proposer is told what became of their proposal', async () => {
      const kept = await tale.world.inSlack('Cllr Alan Whitcombe').hears(topicOutcomeCardWords.heading(null))
      expect(kept).toContain('added it to its work plan, for the meeting of Monday 15 January 2018.')
      const declined = await tale.world
        .inTeams('Cllr Daniel Okafor')
        .hears(topicOutcomeCardWords.heading(null))
      expect(declined).toContain('did not add it to its work plan.')
      expect(declined).toContain('The reasons: The Cabinet looks at it in March.')
    })

    test('and every member can read the work plan, on either platform', async () => {
      for (const user of [
        tale.world.inSlack('Cllr Gwen Tranter'),
        tale.world.inTeams('Cllr Joan Pettifer'),
      ]) {
        await user.says('hello')
        await user.hears('Hello')
        expect(await user.presses(workPlanScreenWords.title)).toContain('Parking in side roads')
      }
    })

    test('and the record holds each thing once', async () => {
      const { look } = tale.world.core.store
      const tables = Object.entries(look).filter(([name]) => name !== 'acts')
      const counts = await Promise.all(
        tables.map(async ([name, table]): Promise<[string, number]> => [name, await table.count({})]),
      )
      expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual({
        councils: 1,
        waitingFiles: 1,
        committees: 2,
        rooms: 2,
        people: 12,
        accounts: 16,
        seats: 12,
        meetings: 1,
        items: 2,
        reports: 1,
        recommendations: 3,
        replies: 15,
        replyChanges: 16,
        suggestions: 2,
        interests: 1,
        closings: 1,
        proposals: 2,
        polls: 1,
        pollTopics: 2,
        indications: 8,
        topicOutcomes: 2,
        resolutions: 2,
        entries: 1,
        posts: 27,
      })
      // What the clerk saves twice appears twice among the acts; what is done once is done once.
      const acts = (await look.acts.find({})).map(({ act }) => act)
      const once = { reply: 16, 'propose a topic': 1, 'indicate in a poll': 9, 'declare an interest': 1 }
      const ever = { 'receive a report': 1, 'post to members': 1, 'close replies': 1, 'open a poll': 1 }
      for (const [act, times] of Object.entries({ ...once, ...ever }))
        expect([act, acts.filter((one) => one === act).length]).toEqual([act, times])
    })

    test('and neither platform has refused anything, and nothing went wrong', async () => {
      expect(tale.world.refusals()).toEqual([])
      expect(tale.world.logged).toEqual([])
    })
  })
}
