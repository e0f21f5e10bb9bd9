import { beforeEach, describe, expect, it } from 'vitest'
import { moveMilestone } from '../../../../src/committee/agenda/meetings/move-milestone.ts'
import { setClosing } from '../../../../src/committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../../../src/committee/agenda/meetings/set-publication.ts'
import { moveMeeting } from '../../../../src/committee/changes/move-meeting.ts'
import { CommitteeError } from '../../../../src/committee/kernel/errors.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { moment, readyToPost } from '../../../support/meeting.ts'
import { twoStores } from '../../../support/stores.ts'

describe.each(twoStores)('a timetable that two clerks change at once, on $name', ({ open }) => {
  let m: Marlshire
  let meetingId: string
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    meetingId = (await readyToPost(m)).meeting
  })
  const ruth = () => m.as('ruth')
  const outcomes = async (doing: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(doing)).map((one) => {
      if (one.status === 'fulfilled') return 'done'
      if (one.reason instanceof CommitteeError) return one.reason.code
      throw one.reason
    })

  it('keeps every date that was moved', async () => {
    const keys = ['closing-soon', 'closing-today', 'questions-close', 'question-sheet', 'pre-meeting']
    const move = (key: string) =>
      moveMilestone(m.core, ruth(), { meetingId, key, day: '2017-09-29', time: '11:00' })
    await Promise.all(keys.map(move))
    const meeting = await m.store.look.meetings.get(meetingId)
    expect(meeting?.moved.map(({ key }) => key).sort()).toEqual(keys.sort())
  })

  it('never closes replies or questions, or publishes the agenda, after the day that the meeting moves to', async () => {
    const to = '2017-09-28'
    const late = '2017-09-29'
    await setClosing(m.core, ruth(), { meetingId, at: moment('2017-09-27', '12:00') })
    const agendaUrl = 'https://marlshire.example/agenda'
    const moved = { meetingId, key: 'questions-close', day: late, time: '11:00' }
    const came = await outcomes([
      moveMeeting(m.core, ruth(), { meetingId, from: '2017-10-02', to, reason: 'The hall is shut.' }),
      setClosing(m.core, ruth(), { meetingId, at: moment(late, '12:00') }),
      setPublication(m.core, ruth(), { meetingId, agendaUrl, publishedOn: late }),
      moveMilestone(m.core, ruth(), moved),
    ])
    for (const one of came) expect(['done', 'date-wrong']).toContain(one)
    expect(new Set(came).size).toBe(2)
    const meeting = await m.store.look.meetings.get(meetingId)
    const asked = [
      meeting?.repliesCloseAt?.getTime() === moment(late, '12:00').getTime(),
      meeting?.publishedOn === late,
      meeting?.moved.length === 1,
    ]
    expect(asked).toEqual(Array(3).fill(meeting?.date !== to))
  })
})
