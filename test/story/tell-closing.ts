import { describe, expect, test } from 'vitest'
import { closeDueReplies } from '../../src/committee/members/replies/close-replies.ts'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { pageWords } from '../../src/conversation/kit/page.words.ts'
import { minutesCardWords } from '../../src/conversation/meetings/minutes-card.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { sheetCardWords } from '../../src/conversation/tally/sheet.words.ts'
import { meetingDate } from './council.ts'
import type { Tale } from './tale.ts'
import { prepare } from './user.ts'

/** Replies close, and everyone gets the sheet. */
export function tellClosing(tale: Tale): void {
  describe('given that the closing time has come', () => {
    let before: number

    test('when a member replies before any timer has fired, then they are told, and nothing is recorded', async () => {
      const joan = tale.world.inTeams('Cllr Joan Pettifer')
      await joan.presses(prepare, 'committee')
      before = await tale.world.core.store.look.replies.count({})
      tale.world.itIs('2017-09-28T11:00:00Z')
      const refused = await joan.fills({ [replyFormWords.view]: replyWords.answers.assured })
      expect(refused).toContain('Replies closed (Thursday 28 September, noon), so nothing was recorded.')
      expect(refused).toContain('The clerk, Ruth Adeyemi, can help.')
      expect(await tale.world.core.store.look.replies.count({})).toBe(before)
    })

    test('when replies close, then every member and the clerk get the same sheet', async () => {
      if (tale.clerkOn === 'slack') expect(await closeDueReplies(tale.world.core)).toBe(1)
      else {
        await tale.ruth.presses(postingWords.close.closeNow)
        expect(await tale.ruth.confirms()).toContain(postingWords.close.done)
      }
      await tale.world.settled()
      const sheet = sheetCardWords.heading(meetingDate)
      const readers = [
        tale.ruth,
        // People with both platforms get messages on the one they used last.
        tale.world.inTeams('Cllr Tom Bexley'),
        tale.world.inTeams('Cllr Priya Nair'),
        tale.world.inSlack('Cllr Alan Whitcombe'),
        tale.world.inSlack('Cllr Sheila Ormond'),
        tale.world.inSlack('Cllr Gwen Tranter'),
        tale.world.inTeams('Cllr Daniel Okafor'),
        tale.world.inTeams('Cllr Joan Pettifer'),
        tale.world.inTeams('Canon Michael Frayne'),
      ]
      const sheets = await Promise.all(readers.map((reader) => reader.hears(sheet)))
      expect(new Set(sheets).size).toBe(1)
      expect(sheets[0]).toContain(
        [
          'Recommendation (a): 5 of 7 replied',
          'Assured: 2',
          'Partly assured: 1',
          'Not assured: 1',
          'Need more information: 1',
          "I'll wait for the meeting: 0",
          'Nothing from me: 0',
          'Out of 7: the voting members sitting at this meeting who take part in the item.',
        ].join('\n'),
      )
      expect(sheets[0]).toContain('Cllr Alan Whitcombe: Partly assured. “Side roads were left out.”')
      expect(sheets[0]).toContain('Recommendation (b): 4 of 6 replied')
      expect(sheets[0]).toContain('Recommendation (b): advice\nSuggestion made: 1')
      expect(sheets[0]).toContain('Canon Michael Frayne: That faith schools are asked next.')
      expect(sheets[0]).toContain('Parking in side roads · Proposed by Cllr Alan Whitcombe.')
      expect(sheets[0]?.match(/Indicative only/g)).toHaveLength(4)
      const chairs = await Promise.all(tale.rooms.map((room) => room.reads('quorate')))
      expect(chairs.flat().filter((one) => one.includes(sheet))).toEqual([sheets[0]])
    })

    test('and its second page reads the same on either platform', async () => {
      const readers = [tale.world.inSlack('Cllr Alan Whitcombe'), tale.world.inTeams('Cllr Joan Pettifer')]
      const pages = await Promise.all(readers.map((reader) => reader.presses(pageWords.readOn)))
      expect(pages[0]).toContain('Why now: Two schools have asked.')
      expect(pages[0]).toBe(pages[1])
    })

    test('and the room learns that replies closed and how many came, but no counts', async () => {
      for (const [post = '', ...others] of await tale.posts()) {
        expect(others).toEqual([])
        expect(post).toContain('Replies closed. 5 of 7 replied')
        expect(post).not.toMatch(/assured|wardens/i)
      }
    })

    test('and the clerk gets a skeleton for the minutes, with no view in it', async () => {
      const minutes = await tale.ruth.hears(minutesCardWords.heading(meetingDate))
      expect(minutes).toContain(
        '2. Outcome of peer review\nReport by: Corporate director, children and communities',
      )
      expect(minutes).toContain('Resolved: ____')
      expect(minutes).not.toMatch(/assured|suggest|wardens|replied/i)
    })
  })
}
