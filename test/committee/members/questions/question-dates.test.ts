import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../../src/calendar/bank-holidays.ts'
import { blankMeeting, type Meeting } from '../../../../src/committee/agenda/meetings/meeting.ts'
import { settingsSchema } from '../../../../src/committee/council/settings.ts'
import { questionDates, takesQuestions } from '../../../../src/committee/members/questions/question-dates.ts'
import { moment } from '../../../support/meeting.ts'

const usual = settingsSchema.parse({})
const meeting: Meeting = {
  ...blankMeeting({
    id: 'meeting-1',
    councilId: 'council-1',
    committeeId: 'committee-1',
    date: '2017-10-02',
    addedAt: moment('2017-09-01', '09:00'),
  }),
  postedAt: moment('2017-09-22', '10:00'),
}
const datesOf = (of: Partial<Meeting> = {}, settings = usual) =>
  questionDates({ ...meeting, ...of }, settings, bankHolidays())

describe('questions for officers', () => {
  it('close three working days before the meeting at noon, and the sheet goes out the next morning', () => {
    expect(datesOf()).toEqual({
      closesAt: moment('2017-09-27', '12:00'),
      sheetAt: moment('2017-09-28', '09:30'),
    })
  })

  it('close and go out when the clerk has moved them to', () => {
    const moved = [
      { key: 'questions-close', day: '2017-09-26', time: '17:00' },
      { key: 'question-sheet', day: '2017-09-27', time: '10:00' },
    ]
    expect(datesOf({ moved })).toEqual({
      closesAt: moment('2017-09-26', '17:00'),
      sheetAt: moment('2017-09-27', '10:00'),
    })
  })

  it('never go out before they close', () => {
    const later = { key: 'questions-close', day: '2017-09-29', time: '12:00' }
    expect(datesOf({ moved: [later] }).sheetAt).toEqual(moment('2017-09-29', '12:00'))
    const sooner = { key: 'question-sheet', day: '2017-09-25', time: '09:30' }
    expect(datesOf({ moved: [sooner] }).sheetAt).toEqual(moment('2017-09-27', '12:00'))
  })

  it('close before the meeting is over, and the sheet goes out, however late they are set', () => {
    const lastHour = { closesAt: moment('2017-10-02', '18:30'), sheetAt: moment('2017-10-02', '18:30') }
    expect(datesOf({ moved: [{ key: 'questions-close', day: '2017-10-10', time: '12:00' }] })).toEqual(
      lastHour,
    )
    const milestones = usual.milestones.map((one) =>
      one.key === 'questions-close' ? { ...one, workingDays: 6 } : one,
    )
    expect(datesOf({}, { ...usual, milestones })).toEqual(lastHour)
  })

  it.each([
    ['before the hours', '2017-09-29', '07:00', '2017-09-29', '08:30'],
    ['after the hours', '2017-09-28', '19:00', '2017-09-29', '08:30'],
    ['on a day that is no working day', '2017-09-30', '12:00', '2017-10-02', '08:30'],
    ['within the hours', '2017-09-29', '18:30', '2017-09-29', '18:30'],
  ])('have a sheet that is set %s go out when people may be written to', (_, day, time, then, at) => {
    const moved = [{ key: 'question-sheet', day, time }]
    expect(datesOf({ moved }).sheetAt).toEqual(moment(then, at))
  })

  it('have a sheet on a day that is no working day if the next one is too late', () => {
    const moved = [{ key: 'question-sheet', day: '2017-09-30', time: '07:00' }]
    expect(datesOf({ moved, date: '2017-09-30' }).sheetAt).toEqual(moment('2017-09-30', '08:30'))
  })

  it('have their usual dates if a committee’s settings are older than these dates', () => {
    const before = { ...usual, milestones: usual.milestones.filter(({ key }) => !key.startsWith('question')) }
    expect(datesOf({}, before)).toEqual(datesOf())
  })

  it('follow the committee’s own settings', () => {
    const milestones = usual.milestones.map((one) =>
      one.key === 'questions-close' ? { ...one, workingDays: -4 } : one,
    )
    expect(datesOf({}, { ...usual, milestones }).closesAt).toEqual(moment('2017-09-26', '12:00'))
  })

  it.each([
    ['of a meeting that was posted, until they close', {}, '11:59', true],
    ['and not from that moment', {}, '12:00', false],
    ['nor before the meeting was posted', { postedAt: null }, '11:59', false],
    ['nor for one that is cancelled', { cancelledAt: moment('2017-09-25', '09:00') }, '11:59', false],
    ['nor once the sheet has gone out', { questionsSentAt: moment('2017-09-26', '09:00') }, '11:59', false],
  ] as const)('are taken %s', (_, more, time, taken) => {
    const of = { ...meeting, ...more }
    expect(takesQuestions(of, datesOf(more), moment('2017-09-27', time))).toBe(taken)
  })
})
