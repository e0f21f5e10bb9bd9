import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blankItem } from '../../src/committee/agenda/meetings/item.ts'
import { blankMeeting, meetingSchema } from '../../src/committee/agenda/meetings/meeting.ts'
import { settingsSchema } from '../../src/committee/council/settings.ts'
import type { Store, Transaction } from '../../src/committee/store.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('the store on $name', ({ open }) => {
  let store: Store
  let close: () => Promise<void>
  beforeEach(async () => {
    const opened = await open()
    store = opened.store
    close = opened.close
    await store.transact(async (tx) => {
      await tx.councils.insert({ id: 'council-1', name: 'Wyeford' })
      await tx.councils.insert({ id: 'council-2', name: 'Elmbridge' })
      await tx.committees.insert(committee('committee-1', 'council-1'))
      await tx.committees.insert(committee('committee-2', 'council-2'))
      await tx.people.insert({
        id: 'person-1',
        councilId: 'council-1',
        name: 'Ada Holt',
        email: 'ada@w.gov.uk',
      })
    })
  })
  afterEach(() => close())

  const later = new Date('2025-09-25T11:00:00.123Z')

  it('returns false if a unique key is taken, writes nothing, and continues', async () => {
    const answers = await store.transact(async (tx) => [
      await tx.committees.insert({ ...committee('committee-3', 'council-1'), name: 'Children' }),
      await tx.committees.insert({ ...committee('committee-4', 'council-1'), name: 'Children' }),
      await tx.committees.insert({ ...committee('committee-5', 'council-2'), name: 'Children' }),
      await tx.committees.insert({ ...committee('committee-3', 'council-1'), name: 'Health' }),
    ])
    expect(answers).toEqual([true, false, true, false])
    expect((await store.look.committees.find({ name: 'Children' })).map(({ id }) => id)).toEqual([
      'committee-3',
      'committee-5',
    ])
  })

  it('inserts many at once, skips existing ones, and says how many were new', async () => {
    const one = (n: number) => ({ id: `meeting-${n}`, ...bare(`2025-10-0${n}`) })
    const insert = (...rows: ReturnType<typeof one>[]) => store.transact((tx) => tx.meetings.insertAll(rows))
    expect(await insert(one(1), one(2))).toBe(2)
    expect(await insert(one(2), one(3), { ...one(1), id: 'meeting-4' })).toBe(1)
    expect(await insert()).toBe(0)
    expect((await store.look.meetings.find({})).map(({ id }) => id)).toEqual([
      'meeting-1',
      'meeting-2',
      'meeting-3',
    ])
  })

  it('returns what was inserted, including lists and times to the millisecond', async () => {
    const item = blankItem({
      id: 'item-1',
      councilId: 'council-1',
      meetingId: 'meeting-1',
      number: '7a',
      title: 'Outcome of the peer review: \'good\', "not bad" \\ 100%',
      openness: 'open',
      titleShown: true,
    })
    const row = { ...item, appendices: [{ title: 'Appendix A', url: null }] }
    const settings = { ...settingsSchema.parse({}), closedDays: ['2025-12-24'] }
    await store.transact(async (tx) => {
      await tx.meetings.insert(meeting('meeting-1', '2025-10-02', later))
      await tx.items.insert(row)
      await tx.committees.update({ id: 'committee-1' }, { settings, countsInRoom: true })
    })
    expect(await store.look.items.get('item-1')).toEqual(row)
    expect(await store.look.committees.get('committee-1')).toEqual({
      ...committee('committee-1', 'council-1'),
      settings,
      countsInRoom: true,
    })
    expect(await store.look.meetings.get('meeting-1')).toEqual(meeting('meeting-1', '2025-10-02', later))
    expect(await store.look.items.get('nothing')).toBeNull()
  })

  it('finds by equal values, by lists of them, by null and up to a time, in id order', async () => {
    const early = new Date('2025-09-01T00:00:00Z')
    await store.transact(async (tx) => {
      await tx.meetings.insert(meeting('meeting-3', '2025-12-02', null))
      await tx.meetings.insert(meeting('meeting-1', '2025-10-02', early))
      await tx.meetings.insert(meeting('meeting-2', '2025-11-02', later))
    })
    const ids = async (where: Parameters<typeof store.look.meetings.find>[0]) =>
      (await store.look.meetings.find(where)).map(({ id }) => id)
    expect(await ids({})).toEqual(['meeting-1', 'meeting-2', 'meeting-3'])
    expect(await ids({ date: ['2025-12-02', '2025-10-02'] })).toEqual(['meeting-1', 'meeting-3'])
    expect(await ids({ date: [] })).toEqual([])
    expect(await ids({ repliesCloseAt: null })).toEqual(['meeting-3'])
    expect(await ids({ repliesCloseAt: { atOrBefore: later } })).toEqual(['meeting-1', 'meeting-2'])
    expect(await ids({ repliesCloseAt: { atOrBefore: new Date(later.getTime() - 1) } })).toEqual([
      'meeting-1',
    ])
    expect(await ids({ repliesCloseAt: later })).toEqual(['meeting-2'])
    expect(await ids({ date: { from: '2025-11-02' } })).toEqual(['meeting-2', 'meeting-3'])
    expect(await store.look.meetings.count({ committeeId: 'committee-1', postedAt: null })).toBe(3)
  })

  it('reads only the requested columns, with the same conditions and in the same order', async () => {
    await store.transact((tx) =>
      tx.meetings.insertAll([
        meeting('meeting-2', '2025-10-02', null),
        meeting('meeting-1', '2025-10-09', later),
        meeting('meeting-3', '2025-11-03', later),
      ]),
    )
    const part = meetingSchema.pick({ date: true, repliesCloseAt: true })
    expect(await store.look.meetings.findParts({ id: ['meeting-1', 'meeting-2'] }, part)).toEqual([
      { date: '2025-10-09', repliesCloseAt: later },
      { date: '2025-10-02', repliesCloseAt: null },
    ])
    expect(await store.look.meetings.findParts({ id: [] }, part)).toEqual([])
  })

  it('returns rows in the requested order, ties by id, and no more than requested', async () => {
    await store.transact((tx) =>
      tx.meetings.insertAll([
        meeting('meeting-1', '2025-12-02', later),
        meeting('meeting-2', '2025-10-02', null),
        meeting('meeting-3', '2025-11-02', later),
      ]),
    )
    const ids = async (...asked: Parameters<typeof store.look.meetings.find>) =>
      (await store.look.meetings.find(...asked)).map(({ id }) => id)
    expect(await ids({}, { by: 'date' })).toEqual(['meeting-2', 'meeting-3', 'meeting-1'])
    expect(await ids({}, { by: 'date', descending: true, limit: 2 })).toEqual(['meeting-1', 'meeting-3'])
    expect(await ids({}, { by: 'repliesCloseAt' })).toEqual(['meeting-1', 'meeting-3', 'meeting-2'])
    expect(await ids({}, { by: 'repliesCloseAt', descending: true })).toEqual([
      'meeting-2',
      'meeting-3',
      'meeting-1',
    ])
    expect(await ids({}, { limit: 1 })).toEqual(['meeting-1'])
    expect(await ids({}, { descending: true, limit: 1 })).toEqual(['meeting-3'])
    expect(await ids({}, { limit: 0 })).toEqual([])
    const part = meetingSchema.pick({ date: true })
    expect(await store.look.meetings.findParts({}, part, { by: 'date', limit: 1 })).toEqual([
      { date: '2025-10-02' },
    ])
  })

  it('finds the first row, or says whether there is one', async () => {
    await store.transact((tx) =>
      tx.meetings.insertAll([
        meeting('meeting-1', '2025-12-02', null),
        meeting('meeting-2', '2025-10-02', null),
      ]),
    )
    const { meetings } = store.look
    expect((await meetings.findOne({ repliesCloseAt: null }))?.id).toBe('meeting-1')
    expect((await meetings.findOne({ repliesCloseAt: null }, { by: 'date' }))?.id).toBe('meeting-2')
    expect(await meetings.findOne({ repliesCloseAt: later })).toBeNull()
    expect(await meetings.exists({ date: '2025-10-02' })).toBe(true)
    expect(await meetings.exists({ date: '2025-10-03' })).toBe(false)
  })

  it('refuses a condition without a value rather than returning every row', async () => {
    await expect(store.look.people.find({ email: undefined })).rejects.toThrow('No value was given for email')
    await expect(store.transact((tx) => tx.people.remove({ id: undefined }))).rejects.toThrow('No value')
  })

  it('updates only rows for which the condition still holds, and says how many', async () => {
    await store.transact((tx) => tx.meetings.insert(meeting('meeting-1', '2025-10-02', null)))
    const close = () =>
      store.transact((tx) =>
        tx.meetings.update({ id: 'meeting-1', repliesClosedAt: null }, { repliesClosedAt: later }),
      )
    expect((await Promise.all([close(), close(), close()])).sort()).toEqual([0, 0, 1])
    expect((await store.look.meetings.get('meeting-1'))?.repliesClosedAt).toEqual(later)
    expect(await store.transact((tx) => tx.meetings.remove({ id: 'meeting-1', repliesClosedAt: null }))).toBe(
      0,
    )
    expect(await store.transact((tx) => tx.meetings.remove({ id: 'meeting-1' }))).toBe(1)
  })

  it('updates and removes rows once, whichever of several transactions comes first', async () => {
    await store.transact((tx) =>
      tx.meetings.insertAll([
        meeting('meeting-1', '2025-10-02', null),
        meeting('meeting-2', '2025-11-02', null),
      ]),
    )
    const open = { committeeId: 'committee-1', repliesClosedAt: null }
    const close = () =>
      store.transact(async (tx) => (await tx.meetings.change(open, { repliesClosedAt: later })).length)
    expect((await Promise.all([close(), close(), close()])).sort()).toEqual([0, 0, 2])
    const remove = () => store.transact((tx) => tx.meetings.remove({ committeeId: 'committee-1' }))
    expect((await Promise.all([remove(), remove()])).sort()).toEqual([0, 2])
  })

  it('keeps nothing of a transaction that threw', async () => {
    const fails = store.transact(async (tx) => {
      await tx.meetings.insert(meeting('meeting-1', '2025-10-02', null))
      await tx.people.update({ id: 'person-1' }, { name: 'Somebody else' })
      throw new Error('refused')
    })
    await expect(fails).rejects.toThrow('refused')
    expect(await store.look.meetings.count({})).toBe(0)
    expect((await store.look.people.get('person-1'))?.name).toBe('Ada Holt')
  })

  it('updates the rows for which the condition holds, and returns them as updated', async () => {
    await store.transact((tx) =>
      tx.meetings.insertAll([
        meeting('meeting-1', '2025-10-02', later),
        meeting('meeting-2', '2025-11-02', null),
      ]),
    )
    const open = { id: ['meeting-1', 'meeting-2', 'meeting-3'], repliesCloseAt: null }
    const changed = await store.transact((tx) => tx.meetings.change(open, { publishedOn: '2025-10-01' }))
    expect(changed).toEqual([{ ...meeting('meeting-2', '2025-11-02', null), publishedOn: '2025-10-01' }])
    expect(await store.look.meetings.find({ publishedOn: '2025-10-01' })).toEqual(changed)
  })

  it('lets one of two concurrent inserts of the same key succeed, and tells the other', async () => {
    const seat = (id: string) => ({
      id,
      councilId: 'council-1',
      committeeId: 'committee-1',
      personId: 'person-1',
      kind: 'member' as const,
      countsOn: 'everything' as const,
      substitutesForId: null,
      meetingDate: '',
      since: '',
      until: null,
      executive: false,
    })
    const insert = (id: string) => store.transact((tx) => tx.seats.insert(seat(id)))
    const answers = await Promise.all([insert('seat-1'), insert('seat-2'), insert('seat-3')])
    expect(answers.sort()).toEqual([false, false, true])
    expect(await store.look.seats.count({})).toBe(1)
  })

  it('refuses a row that names a row of another council, or a missing one', async () => {
    const refused = (row: Parameters<Transaction['meetings']['insert']>[0]) =>
      expect(store.transact((tx) => tx.meetings.insert(row))).rejects.toThrow(/foreign key/i)
    await refused({ ...meeting('meeting-1', '2025-10-02', null), committeeId: 'committee-2' })
    await refused({ ...meeting('meeting-1', '2025-10-02', null), committeeId: 'committee-9' })
    const move = store.transact((tx) =>
      tx.committees.insert({ ...committee('committee-3', 'council-9'), name: 'Health' }),
    )
    await expect(move).rejects.toThrow(/foreign key/i)
    expect(await store.look.meetings.count({})).toBe(0)
  })

  it('never removes a row that others refer to', async () => {
    await store.transact((tx) => tx.meetings.insert(meeting('meeting-1', '2025-10-02', null)))
    const remove = store.transact((tx) => tx.committees.remove({ id: 'committee-1' }))
    await expect(remove).rejects.toThrow(/foreign key/i)
    expect(await store.look.committees.count({ id: 'committee-1' })).toBe(1)
  })

  it.each(['hold', 'take'] as const)('%ss a row against change until the transaction ends', async (lock) => {
    await store.transact((tx) => tx.meetings.insert(meeting('meeting-1', '2025-10-02', null)))
    const order: string[] = []
    let change: Promise<void> = Promise.resolve()
    await store.transact(async (tx) => {
      const locked = await tx.meetings[lock]('meeting-1')
      expect(locked?.repliesClosedAt).toBeNull()
      change = store
        .transact((other) => other.meetings.update({ id: 'meeting-1' }, { repliesClosedAt: later }))
        .then(() => {
          order.push('changed')
        })
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(await tx.meetings.get('meeting-1')).toEqual(locked)
      order.push('let go')
    })
    await change
    expect(order).toEqual(['let go', 'changed'])
    expect(await store.transact((tx) => tx.meetings[lock]('nothing'))).toBeNull()
  })

  it('lets nobody hold a row that another transaction took, and then shows its changes', async () => {
    await store.transact((tx) => tx.meetings.insert(meeting('meeting-1', '2025-10-02', null)))
    let held: Promise<Date | null | undefined> = Promise.resolve(null)
    await store.transact(async (tx) => {
      await tx.meetings.take('meeting-1')
      held = store.transact(async (other) => (await other.meetings.hold('meeting-1'))?.repliesClosedAt)
      await new Promise((resolve) => setTimeout(resolve, 200))
      await tx.meetings.update({ id: 'meeting-1' }, { repliesClosedAt: later })
    })
    expect(await held).toEqual(later)
  })

  it('reruns a transaction that conflicted with another', async () => {
    await store.transact((tx) => tx.meetings.insert(meeting('meeting-1', '2025-10-02', null)))
    const close = () =>
      store.transact(async (tx) => {
        const held = await tx.meetings.hold('meeting-1')
        await new Promise((resolve) => setTimeout(resolve, 50))
        if (held?.repliesClosedAt !== null) return 'closed already'
        await tx.meetings.update({ id: 'meeting-1' }, { repliesClosedAt: later })
        return 'closed'
      })
    expect((await Promise.all([close(), close()])).sort()).toEqual(['closed', 'closed already'])
  })
})

function committee(id: string, councilId: string) {
  return {
    id,
    councilId,
    name: 'Scrutiny',
    countsInRoom: false,
    closedOn: null,
    settings: settingsSchema.parse({}),
  }
}

function meeting(id: string, date: string, repliesCloseAt: Date | null) {
  return { ...bare(date), id, repliesCloseAt }
}

function bare(date: string) {
  const of = { councilId: 'council-1', committeeId: 'committee-1', date }
  const { id: _, ...rest } = blankMeeting({ ...of, id: '', addedAt: new Date('2025-09-01T08:00:00Z') })
  return rest
}
