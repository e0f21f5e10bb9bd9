import { describe, expect, test } from 'vitest'
import { closeDuePolls } from '../../src/committee/members/work-plan/close-poll.ts'
import type { Tale } from './tale.ts'
import type { User } from './user.ts'

/** The chair polls, the committee meets, and the clerk records what it decided. */
export function tellWorkPlan(tale: Tale): void {
  describe('given the sheet', () => {
    test('when the chair opens a poll, then each member who sits there is asked, and nobody sees another’s answer', async () => {
      const chair = tale.rooms[0]
      const where = (await chair?.reads('quorate'))?.length === 0 ? tale.rooms[1] : chair
      if (where === undefined) throw new Error('there is no chair')
      await where.presses('Open a poll on the topics')
      expect(await where.fills({ 'The poll closes on': '2017-09-29', At: '12:00' })).toContain(
        'The poll is open.',
      )
      await tale.world.settled()
      await tale.world.inSlack('Cllr Alan Whitcombe').hears('Poll on topics for the work plan')
      expect((await tale.world.inSlack('Cllr Sheila Ormond').reads('quorate')).join()).not.toContain(
        'Poll on topics',
      )
    })

    test('when members indicate, and change it, then only their last indication counts', async () => {
      const answers: [User, string, string][] = [
        [tale.world.inSlack('Cllr Alan Whitcombe'), 'Support adding', 'Support adding'],
        [tale.world.inSlack('Cllr Gwen Tranter'), 'Support adding', 'Not now'],
        [tale.world.inTeams('Cllr Daniel Okafor'), 'Not now', 'Support adding'],
        [tale.world.inTeams('Cllr Joan Pettifer'), 'Not now', 'No view'],
      ]
      for (const [user, first, second] of answers) {
        await user.presses('Give my indication')
        await user.fills({ 'Should it be added to the work plan?': first })
        expect(await user.fills({ 'Should it be added to the work plan?': second })).toContain('Taken:')
      }
      const gwen = tale.world.inSlack('Cllr Gwen Tranter')
      await gwen.pressesInForm('Change topic 2')
      await gwen.fills({ 'Should it be added to the work plan?': 'Support adding' })
    })

    test('when the poll closes, then members and the clerk get the counts as indicative, and a tie as a tie', async () => {
      tale.world.itIs('2017-09-29T11:00:00Z')
      expect(await closeDuePolls(tale.world.core)).toBe(1)
      await tale.world.settled()
      const results = await Promise.all(
        [tale.ruth, tale.world.inSlack('Cllr Alan Whitcombe'), tale.world.inTeams('Cllr Joan Pettifer')].map(
          (one) => one.hears('Poll on topics: it has closed'),
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
      expect(await tale.ruth.presses('Enter outcomes')).toMatch(
        /has not met yet\..*this can be entered from Monday 2 October 2017\./s,
      )
      expect(await tale.world.core.store.look.resolutions.count({})).toBe(0)
    })
  })

  describe('given that the committee has met', () => {
    test('when the clerk enters what it decided, then it is on the record and on the work plan', async () => {
      tale.world.itIs('2017-10-03T09:00:00Z')
      await tale.ruth.presses('Enter outcomes')
      await tale.ruth.pressesInForm('Outcome of 2 (a)')
      await tale.ruth.fills({ 'The committee decided': 'As printed' })
      await tale.ruth.pressesInForm('Outcome of 2 (b)')
      await tale.ruth.fills({
        'The committee decided': 'Amended',
        'The wording as amended': 'That the Cabinet pays for wardens.',
        'To whom it was made': 'The Cabinet',
        'Sent on': '2017-10-03',
      })
      await tale.ruth.pressesInForm('Outcome of topic 1')
      await tale.ruth.fills({
        'The committee decided': 'Added to the work plan, for a meeting',
        'Meeting at which it will look at it': '2018-01-15',
      })
      await tale.ruth.pressesInForm('Outcome of topic 2')
      await tale.ruth.fills({
        'The committee decided': 'Not added, with reasons',
        'Reasons, or to whom it was referred': 'The Cabinet looks at it in March.',
      })
      expect(await tale.ruth.pressesInForm('Work plan')).toContain(
        'Parking in side roads. A report to a meeting; Monday 15 January 2018.',
      )
      await tale.world.settled()
    })

    test('and each proposer is told what became of their proposal', async () => {
      const kept = await tale.world.inSlack('Cllr Alan Whitcombe').hears('The topic that you proposed')
      expect(kept).toContain('added it to its work plan, for the meeting of Monday 15 January 2018.')
      const declined = await tale.world.inTeams('Cllr Daniel Okafor').hears('The topic that you proposed')
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
        expect(await user.presses('Work plan')).toContain('Parking in side roads')
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
        posts: 26,
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
