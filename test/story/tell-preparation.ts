import { describe, expect, test } from 'vitest'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { itemFormWords } from '../../src/conversation/meetings/item-form.words.ts'
import { itemLineWords } from '../../src/conversation/meetings/item-line.words.ts'
import { meetingFormWords } from '../../src/conversation/meetings/meeting-form.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { homeWords } from '../../src/conversation/people/home.words.ts'
import { draftWords } from '../../src/conversation/reports/draft.words.ts'
import { draftFormWords } from '../../src/conversation/reports/draft-form.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { linksWords } from '../../src/conversation/reports/links.words.ts'
import { readReportWords } from '../../src/conversation/reports/read-report.words.ts'
import { meetingDate, report, reportFile } from './council.ts'
import type { Tale } from './tale.ts'

/** The clerk builds the meeting, checks the draft and posts to members. */
export function tellPreparation(tale: Tale): void {
  describe('given a committee with its people and rooms', () => {
    test('when the clerk adds a meeting and an item without a report, then both are there', async () => {
      await tale.ruth.says('hello')
      await tale.ruth.hears(homeWords.hello('Ruth Adeyemi'))
      await tale.ruth.presses(meetingFormWords.title)
      expect(await tale.ruth.fills({ [meetingFormWords.date]: meetingDate })).toContain(
        'Monday 2 October 2017',
      )
      await tale.ruth.pressesInForm(itemFormWords.title)
      expect(await tale.ruth.fills({ [itemFormWords.itemTitle]: 'Apologies for absence' })).toContain(
        itemLineWords.sentence('1', 'Apologies for absence'),
      )
    })

    test('when the clerk sends the report’s file and says that it is open, then the reading comes back to be checked', async () => {
      await tale.ruth.sends(reportFile, await report())
      await tale.ruth.hears(fileQuestionWords.question)
      expect(await tale.world.core.store.look.reports.count({})).toBe(0)
      // A press that arrives twice is told that it was answered already.
      expect(await tale.ruth.presses(fileQuestionWords.yes)).toMatch(/item 2 of the meeting/i)
      const draft = await tale.ruth.hears(draftWords.heading('2'))
      expect(draft).toContain('Report by: Corporate director, children and communities')
      expect(draft).toContain("Wards: Castle, Millbrook, St Owen's, Tolney East")
      expect(draft).toMatch(/Recommendation \(a\)\nthe committee considers .*\nMembers are asked: their view/)
      expect(draft).toMatch(/Recommendation \(b\)\n.*\nMembers are asked: what they suggest/)
      expect(draft).toMatch(/Recommendation \(c\)\n.*\nMembers are asked: topics for the work plan/)
      // The equality duty has its own letters, and none of them is a recommendation.
      expect(draft).not.toContain('discrimination')
      const [message] = (await tale.ruth.messages('quorate')).filter(
        (one) => one.lines[0] === draftWords.heading('2'),
      )
      expect(message?.buttons.map((one) => one.label)).toEqual([
        draftWords.open,
        draftWords.links,
        deskWords.open,
      ])
    })

    test('when the same file is sent again, then the report stays the same', async () => {
      await tale.world.settled()
      await tale.ruth.sends(reportFile, await report())
      await tale.ruth.hears(fileQuestionWords.question)
      expect(await tale.ruth.presses(fileQuestionWords.yes)).toMatch(/item 2 of the meeting/i)
      expect(await tale.world.core.store.look.reports.count({})).toBe(1)
    })
  })

  describe('given the draft', () => {
    test('when the clerk corrects what was misread, then the draft shows it', async () => {
      await tale.ruth.presses(draftWords.open)
      await tale.ruth.pressesInForm(draftWords.editDetails)
      expect(await tale.ruth.fills({ [readReportWords.reportTitle]: 'Outcome of peer review' })).toContain(
        draftFormWords.detailsChanged,
      )
      const { yes, no } = draftFormWords.education
      const said = await tale.ruth.fills({
        [draftFormWords.isEducation('(a)')]: yes,
        [draftFormWords.isEducation('(b)')]: no,
        [draftFormWords.isEducation('(c)')]: yes,
      })
      expect(said).toContain(draftFormWords.saved)
      await tale.world.settled()
      const draft = await tale.ruth.hears(draftWords.heading('2'))
      expect(draft).toContain('Title: Outcome of peer review')
      expect(draft.match(/ An education matter/g)).toHaveLength(2)
      expect(draft).not.toContain('please say')
    })

    test('when the clerk adds the links to the report and its appendices, then the draft has them', async () => {
      await tale.ruth.presses(draftWords.links)
      await tale.ruth.fills({
        [linksWords.report]: 'https://marlshire.example/report.pdf',
        'Appendix 1 – School streets peer review: findings': 'https://marlshire.example/appendix-1.pdf',
      })
      await tale.world.settled()
      const draft = await tale.ruth.hears(draftWords.heading('2'))
      expect(draft).toContain('Report link: https://marlshire.example/report.pdf')
      expect(draft).toContain('Response and action plan (no link)')
    })

    test('when the clerk posts before the agenda is linked, or published, then it is refused with the reason', async () => {
      expect(await tale.ruth.presses(postingWords.post.title)).toContain(
        'The link to the published agenda is missing.',
      )
      await tale.ruth.presses(deskWords.mends['set-publication'])
      await tale.ruth.fills({
        [postingWords.publication.link]: 'https://marlshire.example/agenda',
        [postingWords.publication.published]: '2017-09-21',
      })
      await tale.ruth.pressesInForm(postingWords.closing.title)
      const desk = await tale.ruth.fills({
        [postingWords.closing.day]: '2017-09-28',
        [postingWords.closing.time]: '12:00',
      })
      expect(desk).toContain('Replies close: Thursday 28 September, noon')
      expect(await tale.ruth.pressesInForm(postingWords.post.title)).toContain(
        'published on Thursday 21 September 2017',
      )
      expect(await tale.posts()).toEqual([[], []])
    })

    test('when it is published and the clerk posts twice, then there is one post per room', async () => {
      tale.world.itIs('2017-09-21T09:00:00Z')
      await tale.ruth.presses(postingWords.post.title)
      expect(await tale.ruth.confirms()).toContain(postingWords.post.done)
      await tale.world.settled()
      const [slack = [], teams = []] = await tale.posts()
      expect(slack).toHaveLength(1)
      expect(slack).toEqual(teams)
      expect(slack[0]).toContain(
        'Agenda for Monday 2 October 2017. For preparation; nothing is decided until the meeting.',
      )
      expect(slack[0]).toContain(itemLineWords.sentence('1', 'Apologies for absence'))
      expect(slack[0]).toContain(
        'Item 2. Outcome of peer review. · Report · Appendix 1 – School streets peer review: findings · 0 of 8 replied',
      )
      expect(slack[0]).toContain(agendaCardWords.repliesClose(new Date('2017-09-28T11:00:00Z'), false))
    })
  })
}
