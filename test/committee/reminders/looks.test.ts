import { beforeEach, describe, expect, it } from 'vitest'
import { moveMilestone } from '../../../src/committee/agenda/meetings/move-milestone.ts'
import { setClosing } from '../../../src/committee/agenda/meetings/set-closing.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../../../src/committee/changes/move-meeting.ts'
import { reopenReplies } from '../../../src/committee/changes/reopen-replies.ts'
import { restoreMeeting } from '../../../src/committee/changes/restore-meeting.ts'
import { sendDueQuestionSheets } from '../../../src/committee/members/questions/send-question-sheets.ts'
import { closeDueReplies, closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { planMessages } from '../../../src/committee/reminders/plan-messages.ts'
import { setSettings } from '../../../src/committee/setup/set-settings.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { posted } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'

describe('the timers look at a meeting', () => {
  let m: Marlshire
  let meetingId: string
  beforeEach(async () => {
    m = await openMarlshire(memoryStore())
    meetingId = (await posted(m)).meeting
    await planMessages(m.core)
  })
  const toLookAt = () => m.store.look.meetings.count({ lookAt: { atOrBefore: m.core.now() } })

  it('when something is due, and at least daily', async () => {
    expect(await toLookAt()).toBe(0)
    const { lookAt } = (await m.store.look.meetings.get(meetingId)) ?? {}
    const day = 24 * 3600_000
    expect(lookAt?.getTime()).toBeLessThanOrEqual(m.core.now().getTime() + day)
    m.at('2017-09-28T12:00')
    expect(await toLookAt()).toBe(1)
  })

  it('repeatedly while closing replies or sending the question sheet is overdue', async () => {
    m.at('2017-09-28T12:00')
    await planMessages(m.core)
    expect(await toLookAt()).toBe(1)
    await closeDueReplies(m.core)
    await planMessages(m.core)
    expect(await toLookAt()).toBe(1)
    await sendDueQuestionSheets(m.core)
    await planMessages(m.core)
    expect(await toLookAt()).toBe(0)
  })

  it('never again once it is cancelled or a month past', async () => {
    await closeReplies(m.core, m.as('ruth'), { meetingId })
    m.at('2017-11-02T10:00')
    await planMessages(m.core)
    expect((await m.store.look.meetings.get(meetingId))?.lookAt).toBeNull()
  })

  const at = new Date('2017-09-27T11:00:00Z')
  const reason = 'The hall is shut.'
  const changes: Readonly<Record<string, () => Promise<unknown>>> = {
    'its closing is set': () => setClosing(m.core, m.as('ruth'), { meetingId, at, reason }),
    'a date is moved': () =>
      moveMilestone(m.core, m.as('ruth'), {
        meetingId,
        key: 'pre-meeting',
        day: '2017-09-27',
        time: '10:00',
      }),
    'it is moved': () =>
      moveMeeting(m.core, m.as('ruth'), { meetingId, from: '2017-10-02', to: '2017-10-09', reason }),
    'it is put back': async () => {
      await cancelMeeting(m.core, m.as('ruth'), { meetingId, reason })
      await planMessages(m.core)
      await restoreMeeting(m.core, m.as('ruth'), { meetingId, reason })
    },
    'replies are reopened': async () => {
      await closeReplies(m.core, m.as('ruth'), { meetingId })
      await planMessages(m.core)
      await reopenReplies(m.core, m.as('ruth'), { meetingId, round: 1, at, reason })
    },
    'the settings of its committee change': () =>
      setSettings(m.core, m.as('ruth'), { committeeId: m.committee.id, settings: m.committee.settings }),
  }
  it.each(Object.keys(changes))('at once when %s', async (name) => {
    expect(await toLookAt()).toBe(0)
    await changes[name]?.()
    expect(await toLookAt()).toBe(1)
  })
})
