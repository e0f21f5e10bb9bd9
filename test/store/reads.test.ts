import { beforeEach, describe, expect, it } from 'vitest'
import { blankMeeting } from '../../src/committee/agenda/meetings/meeting.ts'
import { settingsSchema } from '../../src/committee/council/settings.ts'
import type { Store } from '../../src/committee/store.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('the named reads on $name', ({ open }) => {
  let store: Store
  beforeEach(async () => {
    store = (await open()).store
    await store.transact(async (tx) => {
      await tx.councils.insert({ id: 'council', name: 'Wyeford' })
      await tx.people.insertAll([person('ada'), person('ben')])
      await tx.committees.insertAll([committee('audit'), committee('health'), committee('roads')])
    })
  })

  describe('of a person’s committees', () => {
    const at = new Date('2025-09-01T08:00:00.123Z')

    it('are those on which they have a current seat, with their own seats there', async () => {
      const seats = [
        seat('1', 'roads', 'ada', { kind: 'clerk' }),
        seat('2', 'audit', 'ada', { until: '2025-10-01' }),
        seat('3', 'audit', 'ada', { kind: 'officer' }),
        seat('4', 'audit', 'ben', {}),
        seat('5', 'health', 'ada', { until: '2025-09-30' }),
      ]
      await store.transact((tx) => tx.seats.insertAll(seats))
      const [, second, third] = seats
      expect(await store.reads.committeesOf('ada', '2025-10-01', 3)).toEqual([
        { committee: committee('audit'), seats: [second, third], ahead: [], past: [] },
        { committee: committee('roads'), seats: [seats[0]], ahead: [], past: [] },
      ])
      expect(await store.reads.committeesOf('nobody', '2025-10-01', 3)).toEqual([])
    })

    it('come with their nearest meetings, and past ones only if they were posted', async () => {
      await store.transact(async (tx) => {
        await tx.seats.insert(seat('1', 'audit', 'ada', {}))
        await tx.meetings.insertAll([
          meeting('audit', '2025-12-01'),
          meeting('audit', '2025-11-01', at),
          meeting('audit', '2025-10-01'),
          meeting('audit', '2025-09-03', at),
          meeting('audit', '2025-09-02'),
          meeting('audit', '2025-09-01', at),
          meeting('audit', '2025-08-01', at),
          meeting('roads', '2025-10-02', at),
        ])
      })
      const read = async (most: number) => (await store.reads.committeesOf('ada', '2025-10-01', most))[0]
      expect((await read(2))?.ahead.map(({ date }) => date)).toEqual(['2025-10-01', '2025-11-01'])
      expect((await read(2))?.past).toEqual([
        meeting('audit', '2025-09-03', at),
        meeting('audit', '2025-09-01', at),
      ])
      expect((await read(9))?.ahead).toHaveLength(3)
    })
  })
})

function committee(id: string) {
  return {
    id,
    councilId: 'council',
    name: id,
    countsInRoom: false,
    closedOn: null,
    settings: settingsSchema.parse({}),
  }
}

function person(id: string) {
  return { id, councilId: 'council', name: id, email: `${id}@w.gov.uk` }
}

function seat(
  id: string,
  committeeId: string,
  personId: string,
  more: { readonly kind?: 'clerk' | 'officer'; readonly until?: string },
) {
  return {
    id,
    councilId: 'council',
    committeeId,
    personId,
    kind: 'member' as const,
    countsOn: 'everything' as const,
    substitutesForId: null,
    meetingDate: '',
    since: '',
    until: null,
    executive: false,
    ...more,
  }
}

function meeting(committeeId: string, date: string, postedAt: Date | null = null) {
  const of = { id: `${committeeId} ${date}`, councilId: 'council', committeeId, date }
  return { ...blankMeeting({ ...of, addedAt: new Date('2025-08-01T08:00:00Z') }), postedAt }
}
