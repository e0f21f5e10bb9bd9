import { describe, expect, it } from 'vitest'
import { setPublication } from '../../../../src/committee/agenda/meetings/set-publication.ts'
import { timetableWords } from '../../../../src/committee/agenda/meetings/timetable.words.ts'
import { cancelMeeting } from '../../../../src/committee/changes/cancel-meeting.ts'
import { confirmMinutes } from '../../../../src/committee/outcomes/confirm-minutes.ts'
import { agendaCardWords } from '../../../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../../../src/conversation/meetings/desk.words.ts'
import { nextStepWords } from '../../../../src/conversation/meetings/next-step.words.ts'
import { outcomesEntered } from '../../../support/changes.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { closed, posted, readyToPost, received } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { cardOf, cards, labels, shown, textOf } from '../../../support/press.ts'

const marlshire = () => openMarlshire(memoryStore())
const desk = async (m: Marlshire) => textOf(await cardOf(m, 'desk', m.id('ruth')))
const post = async (m: Marlshire) =>
  (await cards(m, { kind: 'agenda' }))[0]?.card ?? { title: '', blocks: [] }
const notices = async (m: Marlshire) =>
  (await post(m)).blocks.flatMap((block) => (block.kind === 'notice' ? [block] : []))

describe('what stands in the way of posting', () => {
  it('is all shown on the clerk’s card and where they press, with the buttons that put it right', async () => {
    const m = await marlshire()
    const { meeting } = await received(m)
    const screen = await shown(m, m.as('ruth'), 'post-to-members', { meeting })
    for (const text of [await desk(m), textOf(screen)]) {
      expect(text).toContain(nextStepWords.wanting(null))
      expect(text).toContain('The link to the published agenda is missing.')
      expect(text).toContain('Say when replies close first.')
      expect(text).toContain('Say for each recommendation of item 7 whether it is an education matter')
    }
    expect(screen.form).toBeUndefined()
    expect(labels(screen)).toEqual([
      deskWords.mends['set-publication'],
      deskWords.mends['set-closing'],
      deskWords.mends.drafts,
      deskWords.back,
    ])
  })
})

describe('an agenda that is published late', () => {
  const lastDay = '2017-09-22'

  it('brings a warning once the day is saved, on the clerk’s card and before it is posted', async () => {
    const m = await marlshire()
    const { meeting } = await readyToPost(m)
    const ruth = m.as('ruth')
    const link = 'https://marlshire.example/agenda'
    const publish = (published: string) => shown(m, ruth, 'set-publication', { meeting }, { link, published })
    expect(textOf(await publish('2017-09-22'))).not.toContain('published after')
    expect(textOf(await publish('2017-09-25'))).toContain(timetableWords.late(lastDay, true))
    m.at('2017-09-25T09:00')
    const late = timetableWords.late(lastDay, false)
    expect(await desk(m)).toContain(late)
    expect(textOf(await shown(m, ruth, 'post-to-members', { meeting }))).toContain(late)
    m.at('2017-10-03T09:00')
    expect(await desk(m)).not.toContain('published after')
  })

  it('brings no warning if the meeting is cancelled', async () => {
    const m = await marlshire()
    const { meeting: meetingId } = await readyToPost(m)
    const agendaUrl = 'https://marlshire.example/agenda'
    await setPublication(m.core, m.as('ruth'), { meetingId, agendaUrl, publishedOn: '2017-09-25' })
    await cancelMeeting(m.core, m.as('ruth'), { meetingId, reason: 'The hall is shut.' })
    expect(await desk(m)).not.toContain('published after')
  })
})

describe('the post in the room', () => {
  it('warns that the meeting is cancelled, with the clerk’s reason', async () => {
    const m = await marlshire()
    const { meeting: meetingId } = await posted(m)
    await cancelMeeting(m.core, m.as('ruth'), { meetingId, reason: 'The hall is shut' })
    expect(await notices(m)).toEqual([
      {
        kind: 'notice',
        tone: 'warning',
        text: agendaCardWords.cancelled('The hall is shut'),
      },
    ])
  })

  it('says that replies closed as information, not as a success', async () => {
    const m = await marlshire()
    await closed(m)
    expect(await notices(m)).toMatchObject([
      { tone: 'information', text: expect.stringMatching(/^Replies closed\./) },
    ])
  })

  it('says that the meeting is to come only until it is over', async () => {
    const m = await marlshire()
    await closed(m)
    const toCome = /until the meeting|decides at its meeting\./
    m.at('2017-10-02T23:00')
    expect(textOf(await post(m))).toMatch(toCome)
    m.at('2017-10-03T08:00')
    expect(textOf(await post(m))).not.toMatch(toCome)
    expect(textOf(await post(m))).toContain('For preparation; the committee decides at its meeting only.')
  })
})

it('after the meeting, the clerk’s card asks for the outcomes and then for the minutes', async () => {
  const m = await marlshire()
  await closed(m)
  m.at('2017-10-03T09:00')
  const asks = nextStepWords.enterOutcomes
  expect(await desk(m)).toContain(asks)

  const after = await marlshire()
  const { meeting: meetingId } = await outcomesEntered(after)
  const draft = nextStepWords.confirmMinutes
  expect(await desk(after)).toContain(draft)
  expect(await desk(after)).not.toContain(asks)
  after.at('2017-11-06T15:00')
  await confirmMinutes(after.core, after.as('ruth'), { meetingId, confirmedOn: '2017-11-06' })
  expect(await desk(after)).toContain(nextStepWords.minutesConfirmed)
  for (const stale of [asks, draft]) expect(await desk(after)).not.toContain(stale)
  const screen = await shown(after, after.as('ruth'), 'outcomes', { meeting: meetingId })
  expect(screen.blocks.filter((block) => block.kind === 'notice' && block.tone === 'done')).toEqual([])
})
