import { expect, it } from 'vitest'
import { whoSits } from '../../../src/committee/council/seat.ts'
import { recordAnswer } from '../../../src/committee/outcomes/record-answer.ts'
import { recordPresence } from '../../../src/committee/outcomes/record-presence.ts'
import { recordResolution } from '../../../src/committee/outcomes/record-resolution.ts'
import { recordVote } from '../../../src/committee/outcomes/record-vote.ts'
import { pageWords } from '../../../src/conversation/kit/page.words.ts'
import { meetingDate, openMarlshire } from '../../support/committee.ts'
import { largest, long } from '../../support/largest.ts'
import { recommendationsOf } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { button, labels, shown, textOf } from '../../support/press.ts'

it('the largest record of a meeting fits on every screen in full', async () => {
  const m = await openMarlshire(memoryStore())
  const { meeting } = await largest(m)
  const ruth = m.as('ruth')
  m.at('2017-10-03T10:00')
  const seats = await m.store.look.seats.find({ committeeId: m.committee.id })
  // Co-opted members advise; everyone else votes.
  const sitting = whoSits(seats, meetingDate)
  const present = sitting.map(({ personId }) => ({ personId, state: 'present' as const }))
  await recordPresence(m.core, ruth, { meetingId: meeting, presences: present })
  const cast = sitting
    .filter(({ countsOn }) => countsOn === 'everything')
    .map(({ personId }) => ({ personId, vote: 'for' as const }))
  for (const { id: recommendationId } of await recommendationsOf(m, meeting)) {
    await recordResolution(m.core, ruth, {
      recommendationId,
      decided: {
        decision: 'amended',
        words: long(3000),
        madeTo: long(300),
        toExecutive: true,
        sentOn: '2017-10-03',
      },
    })
    const [{ id: resolutionId } = { id: '' }] = await m.store.look.resolutions.find({ recommendationId })
    await recordVote(m.core, ruth, { meetingId: meeting, resolutionId, cast })
    await recordAnswer(m.core, ruth, {
      meetingId: meeting,
      resolutionId,
      answered: {
        receivedOn: '2017-10-03',
        response: 'rejected',
        responseWords: long(3000),
        respondedOn: '2017-10-03',
      },
    })
  }
  const pages = async (from: { action: string; ids: Readonly<Record<string, string>> }) => {
    const texts: string[] = []
    for (let next = from; ; ) {
      const screen = await shown(m, ruth, next.action, next.ids)
      texts.push(textOf(screen))
      if (!labels(screen).includes(pageWords.next)) return texts.join('\n')
      next = button(screen, pageWords.next)
    }
  }
  const decided = await pages({ action: 'what-was-decided', ids: { meeting } })
  expect(decided.match(/Recorded vote\. For: /g)).toHaveLength(12)
  expect(decided.match(/Recommendation \([a-l]\): Amended\./g)).toHaveLength(12)
  expect(cast.length).toBeGreaterThan(40)
  const tracked = await pages({ action: 'recommendations', ids: { committee: m.committee.id } })
  expect(tracked.match(/Reasons: sevenfold/g)).toHaveLength(12)
  const outcomes = await pages({ action: 'outcomes', ids: { meeting } })
  expect(outcomes.match(/\[Answer to 30 \([a-l]\)\]/g)).toHaveLength(12)
  for (const action of ['record-vote', 'record-answer', 'record-presence', 'record-extra', 'held-items']) {
    const [one] = await m.store.look.resolutions.find({})
    await shown(m, ruth, action, { meeting, resolution: one?.id ?? '', page: '4' })
  }
}, 120_000)
