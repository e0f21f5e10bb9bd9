import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { meetingCommandWords } from '../../src/commands/meeting.words.ts'
import { setUpCommandWords } from '../../src/commands/set-up.words.ts'
import { rosterColumns } from '../../src/committee/council/roster.ts'
import { done, type memoryCore, refused, typedInFolder, type typedTo } from './typed.ts'

let core: ReturnType<typeof memoryCore>
let type: ReturnType<typeof typedTo>['type']
let folder: string
beforeEach(async () => {
  ;({ core, folder, type } = await typedInFolder())
})

const seat = (...more: string[]) => ['seat', 'add', '--committee', 'children', ...more]
const ada = ['--name', 'Ada Holt', '--email', 'Ada@w.gov.uk']
const sam = ['--name', 'Sam Hart', '--email', 'sam@w.gov.uk', '--seat', 'substitute']

test('committee add, again and with another setting', async () => {
  const again = ['committee', 'add', 'Children', '--council', 'Wyeford']
  expect(await type(...again)).toMatchObject(
    done(`${setUpCommandWords.committee('Children', 'Wyeford', false)}\n`),
  )
  expect(await type(...again, '--counts-in-room')).toMatchObject(
    done(`${setUpCommandWords.committee('Children', 'Wyeford', true)}\n`),
  )
  expect(await core.store.look.committees.count({})).toBe(1)
})

test('seat add, by the rules of a roster', async () => {
  expect(await type(...seat(...ada, '--seat', 'member'))).toMatchObject(
    done(`${setUpCommandWords.seat('Ada Holt', 'member', 'Children', true)}\n`),
  )
  expect(await type(...seat(...ada, '--seat', 'member'))).toMatchObject(
    done(`${setUpCommandWords.seat('Ada Holt', 'member', 'Children', false)}\n`),
  )
  const on = ['--substitutes-for', 'ADA@w.gov.uk', '--meeting', '2027-07-05']
  expect(await type(...seat(...sam, ...on))).toMatchObject(
    done(`${setUpCommandWords.seat('Sam Hart', 'substitute', 'Children', true)}\n`),
  )
  expect(await core.store.look.seats.find({ kind: 'substitute' })).toMatchObject([
    { meetingDate: '2027-07-05', substitutesForId: (await core.store.look.people.find({}))[0]?.id },
  ])
  expect(await type(...seat(...sam, '--substitutes-for', 'ivo@w.gov.uk'))).toMatchObject(
    refused('Nobody with the address ivo@w.gov.uk is known here. Please add them first.'),
  )
})

test('seat add says who is on the executive, and the seat then exists without sitting', async () => {
  await type(...seat(...ada, '--seat', 'member', '--executive'))
  const [added] = await core.store.look.seats.find({})
  expect(added?.executive).toBe(true)
  await type(...seat(...ada, '--seat', 'member'))
  expect((await core.store.look.seats.find({})).map(({ executive }) => executive)).toEqual([false])
})

test('a committee that does not exist is refused, with those that do', async () => {
  const sentence = 'There is no committee called “Highways”. There is: Children.'
  const of = ['--committee', 'Highways']
  const calls = [
    ['seat', 'add', ...of, ...ada, '--seat', 'member'],
    ['meeting', 'add', ...of, '--date', '2027-07-05'],
    ['room', 'link', ...of, '--platform', 'slack', '--workspace', 'T', '--channel', 'C'],
    ['work-plan', ...of],
    ['receive', 'report.md', ...of],
  ]
  for (const call of calls) expect(await type(...call)).toMatchObject(refused(sentence))
  expect(await core.store.look.people.count({})).toBe(0)
})

test('account link', async () => {
  await type(...seat(...ada, '--seat', 'member'))
  const account = ['--platform', 'slack', '--workspace', 'T1', '--user', 'U1']
  const link = ['account', 'link', '--email', 'ada@w.gov.uk', ...account]
  expect(await type(...link)).toMatchObject(done(`${setUpCommandWords.account('slack', 'U1', 'Ada Holt')}\n`))
  expect(await type(...link)).toMatchObject(done(`${setUpCommandWords.account('slack', 'U1', 'Ada Holt')}\n`))
  expect(await type('account', 'link', '--email', 'ivo@w.gov.uk', ...account)).toMatchObject(
    refused(
      'Nobody with the address ivo@w.gov.uk is known here. Please add them with “seat add” or “roster import” first.',
    ),
  )
  await type(...seat('--name', 'Ivo Lund', '--email', 'ivo@w.gov.uk', '--seat', 'member'))
  expect(await type('account', 'link', '--email', 'ivo@w.gov.uk', ...account)).toMatchObject(
    refused('The Slack account U1 belongs to somebody else already.'),
  )
})

test('room link', async () => {
  const room = (...more: string[]) => type('room', 'link', '--committee', 'Children', '--platform', ...more)
  expect(await room('slack', '--workspace', 'T1', '--channel', 'C1')).toMatchObject(
    done(`${setUpCommandWords.room('Children', 'slack', 'C1')}\n`),
  )
  const teams = ['teams', '--workspace', 'tenant', '--channel', '19:x']
  expect(await room(...teams)).toMatchObject(
    refused('A Teams channel needs the address of its service (--service-url).'),
  )
  expect(await room(...teams, '--service-url', 'nowhere')).toMatchObject(
    refused('--service-url must be a web address.'),
  )
  expect(await room(...teams, '--service-url', 'https://smba.example/uk/')).toMatchObject(
    done(`${setUpCommandWords.room('Children', 'teams', '19:x')}\n`),
  )
  expect(await core.store.look.rooms.count({})).toBe(2)
})

test('meeting add, but not for a past date', async () => {
  const add = (date: string) => type('meeting', 'add', '--committee', 'Children', '--date', date)
  expect(await add('2027-07-05')).toMatchObject(
    done(`${meetingCommandWords.added('2027-07-05', 'Children')}\n`),
  )
  expect(await add('2027-07-05')).toMatchObject({ code: 0 })
  expect(await add('2027-05-31')).toMatchObject(
    refused(
      'Monday 31 May 2027 is past, so no meeting was added. Please give the date of a meeting to come.',
    ),
  )
  expect(await core.store.look.meetings.count({})).toBe(1)
})

const roster = (...rows: string[]) => `${[rosterColumns.join(','), ...rows].join('\r\n')}\r\n`

test('roster import, from the caller’s folder, and again', async () => {
  const rows = [
    'Children,Sam Hart,sam@w.gov.uk,substitute,,ada@w.gov.uk,2027-07-05,,,,',
    'Children,Ada Holt,ada@w.gov.uk,chair,,,,T1,U1,,',
  ]
  await writeFile(join(folder, 'roster.csv'), roster(...rows))
  expect(await type('roster', 'import', 'roster.csv')).toMatchObject(
    done(`${setUpCommandWords.roster(2, 2)}\n`),
  )
  expect(await type('roster', 'import', 'roster.csv')).toMatchObject(
    done(`${setUpCommandWords.roster(2, 0)}\n`),
  )
  await writeFile(join(folder, 'one.csv'), roster('Children,Ivo Lund,ivo@w.gov.uk,member,,,,,,,'))
  expect(await type('roster', 'import', join(folder, 'one.csv'))).toMatchObject(
    done(`${setUpCommandWords.roster(1, 1)}\n`),
  )
})

test.each([
  ['a row that is wrong', 'Children,Ivo,,chair,,,,,,,', 'Line 3: the email address is missing or not one.'],
  [
    'a committee that is made up',
    'Highways,Ivo,ivo@w.gov.uk,chair,,,,,,,',
    'Line 3: There is no committee called “Highways”. There is: Children.',
  ],
  [
    'an account that is somebody else’s',
    'Children,Ivo,ivo@w.gov.uk,chair,,,,T1,U1,,',
    'Line 3: The Slack account U1 belongs to somebody else already.',
  ],
])('of a roster with %s, nothing is imported', async (_, row, sentence) => {
  await writeFile(join(folder, 'r.csv'), roster('Children,Ada Holt,ada@w.gov.uk,member,,,,T1,U1,,', row))
  expect(await type('roster', 'import', 'r.csv')).toMatchObject(refused(`${sentence} Nothing was taken in.`))
  expect(await core.store.look.people.count({})).toBe(0)
})

test('a roster that is missing, not a file, empty or too large is refused', async () => {
  await writeFile(join(folder, 'empty.csv'), '')
  await writeFile(join(folder, 'header.csv'), roster())
  await writeFile(join(folder, 'large.csv'), new Uint8Array(5_000_001))
  const cases = [
    ['none.csv', 'There is no file at none.csv.'],
    ['.', '. is not a file.'],
    ['a\0b', 'The file at a\0b cannot be read.'],
    ['empty.csv', 'The roster is empty. Nothing was taken in.'],
    ['header.csv', 'The roster has no rows, so nothing was taken in.'],
    ['large.csv', 'This file is over 5 MB, so it is no roster.'],
  ] as const
  for (const [file, sentence] of cases)
    expect(await type('roster', 'import', file)).toMatchObject(refused(sentence))
})

test('every act from a shell is on the record', async () => {
  await type(...seat(...ada, '--seat', 'clerk'))
  await type('meeting', 'add', '--committee', 'Children', '--date', '2027-07-05')
  const acts = await core.store.look.acts.find({})
  expect(acts.map(({ act, via, personId }) => [act, via, personId])).toEqual([
    ['add a committee', 'console', null],
    ['add a seat', 'console', null],
    ['add a meeting', 'console', null],
  ])
})
