import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { meetingCommandWords } from '../../src/commands/meeting.words.ts'
import { reportCommandWords } from '../../src/commands/report.words.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { posted } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { typedTo } from './typed.ts'

let m: Marlshire
let folder: string
beforeEach(async () => {
  m = await openMarlshire(memoryStore())
  await posted(m)
  folder = await mkdtemp(join(tmpdir(), 'quorate-changes-'))
})
const type = (...argv: string[]) => typedTo(m.core, folder).type(...argv)
const committee = 'Children and Young People Scrutiny Committee'
const of = ['--committee', committee]
const why = ['--reason', 'The hall is shut.']

it('moves a meeting, says what no longer fits, and moves it once', async () => {
  await type('meeting', 'timetable', '2017-10-02', ...of)
  const argv = ['meeting', 'move', '2017-10-02', '--to', '2017-10-01', ...of, ...why]
  const moved = await type(...argv)
  expect(moved).toMatchObject({ code: 0, err: '' })
  expect(moved.out).toContain(meetingCommandWords.moved('2017-10-02', committee, '2017-10-01'))
  expect(moved.out).toContain('Please check: The meeting is on a day that is no working day (Sunday).')
  expect(await type(...argv)).toMatchObject({
    code: 2,
    err: expect.stringContaining('has no meeting on Monday 2 October 2017'),
  })
  expect(await m.store.look.changes.find({})).toMatchObject([{ kind: 'meeting-moved', personId: null }])
  const wrong = await type('meeting', 'move', '2017-10-01', '--to', '2017-09-01', ...of, ...why)
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('is past, so nothing was moved') })
  expect((await type('meeting', 'move', '2017-10-01', '--to', '2017-10-09', ...of)).err).toContain('--reason')
})

it('cancels a meeting only with --yes if nobody can be asked', async () => {
  const argv = ['meeting', 'cancel', '2017-10-02', ...of, ...why]
  expect((await type(...argv)).out).toBe(`${meetingCommandWords.notCancelled(false)}\n`)
  expect((await m.store.look.meetings.find({}))[0]?.cancelledAt).toBeNull()
  expect((await type(...argv, '--yes')).out).toBe(
    `${meetingCommandWords.cancelled('2017-10-02', committee)}\n`,
  )
  expect((await type(...argv, '--yes')).out).toBe(
    `${meetingCommandWords.cancelledAlready('2017-10-02', committee)}\n`,
  )
  expect(await m.store.look.changes.count({ kind: 'meeting-cancelled' })).toBe(1)
})

it('restores a cancelled meeting, once', async () => {
  await type('meeting', 'cancel', '2017-10-02', ...of, ...why, '--yes')
  const argv = ['meeting', 'restore', '2017-10-02', ...of, ...why]
  expect((await type(...argv)).out).toBe(`${meetingCommandWords.restored('2017-10-02', committee)}\n`)
  expect((await type(...argv)).out).toBe(`${meetingCommandWords.notRestored('2017-10-02', committee)}\n`)
  expect(await m.store.look.changes.count({ kind: 'meeting-restored' })).toBe(1)
})

const secondVersion = `Meeting: Children and Young People Scrutiny Committee

Meeting date: Monday 2 October 2017

Title of report: Outcome of the school travel peer review

Report by: Director of Children’s Services

Classification

Open

Recommendations

That the committee:

(a) considers the outcome of the peer review and its costs;
(b) determines any recommendations it wishes to make to the Cabinet; and
(c) determines whether to make any additions to its work plan.

Key considerations

1. Peers visited in the spring.
`

it('treats a report for a posted meeting as a new version, which waits for the reason', async () => {
  await writeFile(join(folder, 'second.txt'), secondVersion)
  const item7 = { item: '7', day: '2017-10-02', committee }
  const receive = (...more: string[]) =>
    type('receive', 'second.txt', ...of, '--open', '--item', '7', ...more)
  expect((await receive()).out).toBe(`${reportCommandWords.waits(item7)}\n`)
  expect(await m.store.look.earlierWordings.count({})).toBe(0)
  expect((await receive('--replace', 'The costs were left out.')).out).toBe(
    `${reportCommandWords.replaced(item7)}\n`,
  )
  expect(await m.store.look.earlierWordings.find({})).toMatchObject([
    { label: '(a)', reason: 'The costs were left out.' },
  ])
  expect((await receive('--replace', 'Again.')).out).toBe(`${reportCommandWords.sameAsPosted(item7)}\n`)
  expect(await m.store.look.changes.count({})).toBe(1)
})
