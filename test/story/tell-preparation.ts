import { describe, expect, test } from 'vitest'
import { meetingDate, report, reportFile } from './council.ts'
import { patient, type Tale } from './tale.ts'

/** The clerk builds the meeting, checks the draft and posts to members. */
export function tellPreparation(tale: Tale): void {
  describe('given a committee with its people and rooms', () => {
    test('when the clerk adds a meeting and an item without a report, then both are there', async () => {
      await tale.ruth.says('hello')
      await tale.ruth.hears('Hello Ruth Adeyemi')
      await tale.ruth.presses('Add a meeting')
      expect(await tale.ruth.fills({ 'Date of the meeting': meetingDate })).toContain('Monday 2 October 2017')
      await tale.ruth.pressesInForm('Add an item')
      expect(await tale.ruth.fills({ Title: 'Apologies for absence' })).toContain(
        'Item 1. Apologies for absence.',
      )
    })

    test('when the clerk sends the report’s file, then the reading comes back with Edit beside each part', async () => {
      await tale.ruth.sends(reportFile, await report())
      await tale.ruth.hears(
        'Read and put down as item 2 of the meeting of Monday 2 October 2017. 3 recommendations found.',
      )
      const draft = await tale.ruth.hears('Draft for item 2')
      expect(draft).toContain('Report by: Corporate director, children and communities')
      expect(draft).toContain("Wards: Castle, Millbrook, St Owen's, Tolney East")
      expect(draft).toMatch(/Recommendation \(a\)\nthe committee considers .*\nMembers are asked: their view/)
      expect(draft).toMatch(/Recommendation \(b\)\n.*\nMembers are asked: what they suggest/)
      expect(draft).toMatch(/Recommendation \(c\)\n.*\nMembers are asked: topics for the work plan/)
      // The equality duty has its own letters, and none of them is a recommendation.
      expect(draft).not.toContain('discrimination')
      const [message] = (await tale.ruth.messages('quorate')).filter(
        (one) => one.lines[0] === 'Draft for item 2',
      )
      expect(message?.buttons.map((one) => one.label)).toEqual([
        'Edit the details',
        'Edit (a)',
        'Edit (b)',
        'Edit (c)',
        'Add a recommendation',
        'Links to the report',
        'Open the meeting',
      ])
    })

    test('when the same file is sent again, then the report stays the same', async () => {
      const answers = async () =>
        (await tale.ruth.reads('quorate')).filter((one) => one.includes('put down as item 2')).length
      await tale.world.settled()
      const before = await answers()
      await tale.ruth.sends(reportFile, await report())
      await expect.poll(answers, patient).toBeGreaterThan(before)
      expect(await tale.world.core.store.look.reports.count({})).toBe(1)
    })
  })

  describe('given the draft', () => {
    test('when the clerk corrects what was misread, then the draft shows it', async () => {
      await tale.ruth.presses('Edit the details')
      expect(await tale.ruth.fills({ Title: 'Outcome of peer review' })).toContain('Changed: the details.')
      for (const [label, education] of [
        ['(a)', 'Yes, an education matter'],
        ['(b)', 'No'],
        ['(c)', 'Yes, an education matter'],
      ]) {
        await tale.ruth.presses(`Edit ${label}`)
        expect(await tale.ruth.fills({ 'Is it an education matter?': education ?? '' })).toContain(
          `Changed: recommendation ${label}.`,
        )
      }
      await tale.world.settled()
      const draft = await tale.ruth.hears('Draft for item 2')
      expect(draft).toContain('Title: Outcome of peer review')
      expect(draft.match(/ An education matter/g)).toHaveLength(2)
      expect(draft).not.toContain('please say')
    })

    test('when the clerk adds the links to the report and its appendices, then the draft has them', async () => {
      await tale.ruth.presses('Links to the report')
      await tale.ruth.fills({
        'The report': 'https://marlshire.example/report.pdf',
        'Appendix 1 – School streets peer review: findings': 'https://marlshire.example/appendix-1.pdf',
      })
      await tale.world.settled()
      const draft = await tale.ruth.hears('Draft for item 2')
      expect(draft).toContain('Report link: https://marlshire.example/report.pdf')
      expect(draft).toContain('Response and action plan (no link)')
    })

    test('when the clerk posts before the agenda is linked, or published, then it is refused with the reason', async () => {
      expect(await tale.ruth.presses('Post to members')).toContain(
        'The link to the published agenda is missing.',
      )
      await tale.ruth.presses('Agenda link and publication')
      await tale.ruth.fills({
        'Link to the agenda': 'https://marlshire.example/agenda',
        'Published on': '2017-09-21',
      })
      await tale.ruth.pressesInForm('When replies close')
      const desk = await tale.ruth.fills({ Day: '2017-09-28', Time: '12:00' })
      expect(desk).toContain('Replies close: Thursday 28 September, noon')
      expect(await tale.ruth.pressesInForm('Post to members')).toContain(
        'published on Thursday 21 September 2017',
      )
      expect(await tale.posts()).toEqual([[], []])
    })

    test('when it is published and the clerk posts twice, then there is one post per room', async () => {
      tale.world.itIs('2017-09-21T09:00:00Z')
      await tale.ruth.presses('Post to members')
      expect(await tale.ruth.confirms()).toContain('Posted to members.')
      await tale.world.settled()
      const [slack = [], teams = []] = await tale.posts()
      expect(slack).toHaveLength(1)
      expect(slack).toEqual(teams)
      expect(slack[0]).toContain(
        'Agenda for Monday 2 October 2017. For preparation; nothing is decided until the meeting.',
      )
      expect(slack[0]).toContain('Item 1. Apologies for absence.')
      expect(slack[0]).toContain(
        'Item 2. Outcome of peer review. · Report · Appendix 1 – School streets peer review: findings · 0 of 8 replied',
      )
      expect(slack[0]).toContain('Replies close Thursday 28 September, noon.')
    })
  })
}
