import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { seatCommandWords } from '../../src/commands/seat.words.ts'
import { setUpCommandWords } from '../../src/commands/set-up.words.ts'
import { isCurrent, type SeatKind } from '../../src/committee/council/seat.ts'
import { done, type memoryCore, refused, typedInFolder, type typedTo } from './typed.ts'

let core: ReturnType<typeof memoryCore>
let type: ReturnType<typeof typedTo>['type']
let folder: string
beforeEach(async () => {
  ;({ core, folder, type } = await typedInFolder())
  await roster('Ada Holt,chair', 'Ivo Lund,member', 'Una Reed,member', 'Ruth Hale,clerk')
})

const email = (name: string) => `${name.split(' ')[0]?.toLowerCase()}@w.gov.uk`

/** Imports a roster of names with seats, and perhaps first and last days. */
async function roster(...rows: readonly string[]) {
  return type('roster', 'import', await written(...rows))
}

async function written(...rows: readonly string[]) {
  const columns = 'committee,name,email,seat,counts_on,substitutes_for,meeting,slack_team,slack_user'
  const lines = rows.map((row) => {
    const [name = '', seat = '', from = '', until = ''] = row.split(',')
    return `Children,${name},${email(name)},${seat},,,,,,,,${from},${until}`
  })
  await writeFile(
    join(folder, 'roster.csv'),
    [`${columns},teams_tenant,teams_object,from,until`, ...lines].join('\n'),
  )
  return 'roster.csv'
}

/** Who has which seat on a day, by name. */
async function seated(day: string) {
  const { people, seats } = core.store.look
  const names = new Map((await people.find({})).map(({ id, name }) => [id, name]))
  const current = (await seats.find({})).filter((seat) => isCurrent(seat, day))
  return current
    .map(({ personId, kind }): [string | undefined, SeatKind] => [names.get(personId), kind])
    .sort()
}

const end = (name: string, ...more: string[]) =>
  type('seat', 'end', '--committee', 'Children', '--email', email(name), ...more)

test('a seat ends with its last day, which may be given again', async () => {
  const last = ['--last-day', '2027-06-30']
  expect(await end('Ivo Lund', ...last)).toMatchObject(
    done(`${seatCommandWords.ended('Ivo Lund', 'Children', '2027-06-30', ['member'], null)}\n`),
  )
  expect(await seated('2027-06-30')).toContainEqual(['Ivo Lund', 'member'])
  expect(await seated('2027-07-01')).not.toContainEqual(['Ivo Lund', 'member'])
  expect(await end('Ivo Lund', ...last)).toMatchObject(
    done(`${seatCommandWords.ended('Ivo Lund', 'Children', '2027-06-30', [], null)}\n`),
  )
  await end('Ivo Lund', '--last-day', '2027-07-31')
  expect(await seated('2027-07-01')).toContainEqual(['Ivo Lund', 'member'])
  expect(await end('Ivo Lund', '--last-day', '2027-02-30')).toMatchObject(
    refused('Please give the day as year-month-day, such as 2027-05-07.'),
  )
  expect(await end('Wes Moor')).toMatchObject(
    refused('Nobody with the address wes@w.gov.uk is known here. Please add them first.'),
  )
})

test('who follows has the seat from the next day on, and a committee keeps a clerk', async () => {
  expect(await end('Ruth Hale')).toMatchObject(
    refused(
      'Children would have no clerk. Please say who follows, or give another clerk a seat first. Nothing was changed.',
    ),
  )
  await end('Ruth Hale', '--followed-by', email('Una Reed'))
  expect(await seated('2027-06-01')).toContainEqual(['Ruth Hale', 'clerk'])
  expect(await seated('2027-06-02')).toContainEqual(['Una Reed', 'clerk'])
  expect(await seated('2027-06-02')).not.toContainEqual(['Ruth Hale', 'clerk'])
  expect(await end('Ivo Lund', '--followed-by', email('Ivo Lund'))).toMatchObject({ code: 2 })
})

test('a new chair ends the office of the one before, who stays a member', async () => {
  const chair = ['--committee', 'Children', '--name', 'Ivo Lund', '--email', email('Ivo Lund')]
  await type('seat', 'add', ...chair, '--seat', 'chair', '--from', '2027-06-10')
  const chairs = async (day: string) => (await seated(day)).filter(([, kind]) => kind === 'chair')
  expect(await chairs('2027-06-09')).toEqual([['Ada Holt', 'chair']])
  expect(await chairs('2027-06-10')).toEqual([['Ivo Lund', 'chair']])
  expect(await seated('2027-06-10')).toContainEqual(['Ada Holt', 'member'])
  expect(await roster('Ada Holt,chair', 'Ivo Lund,chair')).toMatchObject(
    refused('Children has two chairs in this roster. Nothing was taken in.'),
  )
})

test('a roster’s rows say when a seat begins and ends', async () => {
  await roster('Ivo Lund,member,,2027-06-30', 'Gil Hart,member,2027-07-01,2027-12-31')
  expect(await seated('2027-06-30')).toContainEqual(['Ivo Lund', 'member'])
  expect(await seated('2027-06-30')).not.toContainEqual(['Gil Hart', 'member'])
  expect(await seated('2027-07-01')).toContainEqual(['Gil Hart', 'member'])
  expect(await seated('2028-01-01')).not.toContainEqual(['Gil Hart', 'member'])
  expect((await type('seat', 'list', '--committee', 'Children')).out).toContain(
    'Gil Hart (gil@w.gov.uk): member, from Thursday 1 July 2027, until Friday 31 December 2027',
  )
})

test('a seat that ended stays on the record when another begins', async () => {
  await end('Ivo Lund', '--last-day', '2027-05-20')
  await roster('Ivo Lund,member')
  expect(await core.store.look.seats.find({ kind: 'member' })).toMatchObject([
    { until: '2027-05-20' },
    { until: null },
    { since: '2027-06-01', until: null },
  ])
})

test('a whole roster shows who is missing, and ends their seats once that is confirmed', async () => {
  const file = await written('Ivo Lund,chair', 'Ruth Hale,clerk')
  const missing = [
    seatCommandWords.missingSeat('Ada Holt', 'chair', 'Children'),
    seatCommandWords.missingSeat('Ivo Lund', 'member', 'Children'),
    seatCommandWords.missingSeat('Una Reed', 'member', 'Children'),
  ]
  const shown = `${seatCommandWords.missing(missing)}\n`
  expect(await type('roster', 'import', file, '--whole')).toMatchObject(
    done(`${shown}${seatCommandWords.notTaken(false)}\n`),
  )
  expect(await seated('2027-06-02')).toHaveLength(4)
  expect((await type('roster', 'import', file, '--whole', '--yes')).out).toContain(
    setUpCommandWords.roster(2, 1),
  )
  expect(await seated('2027-06-02')).toEqual([
    ['Ivo Lund', 'chair'],
    ['Ruth Hale', 'clerk'],
  ])
  expect(await type('roster', 'import', file, '--whole')).toMatchObject(
    done(`${setUpCommandWords.roster(2, 0)}\n`),
  )
})

test('account unlink, on record', async () => {
  const account = ['--email', email('Ivo Lund'), '--platform', 'slack', '--workspace', 'T1', '--user', 'U1']
  await type('account', 'link', ...account)
  const theirs = await core.store.look.accounts.findOne({ user: 'U1' })
  expect(theirs).not.toBeNull()
  expect(await type('account', 'unlink', ...account)).toMatchObject(
    done(`${setUpCommandWords.accountUnlinked('slack', 'U1', 'Ivo Lund')}\n`),
  )
  expect(await core.store.look.accounts.count({})).toBe(0)
  expect(await core.store.look.acts.count({ act: 'unlink an account' })).toBe(1)
  expect(await type('account', 'unlink', ...account)).toMatchObject(
    refused('The Slack account U1 is not Ivo Lund’s, so nothing was changed.'),
  )
})

test('a seat is suspended from one day to another, and may go on sooner', async () => {
  const of = ['--committee', 'Children', '--email', email('Ivo Lund')]
  const days = ['--from', '2027-06-10', '--to', '2027-06-30']
  const said = done(`${seatCommandWords.suspended('Ivo Lund', 'Children', '2027-06-10', '2027-06-30')}\n`)
  expect(await type('seat', 'suspend', ...of, ...days)).toMatchObject(said)
  expect(await type('seat', 'suspend', ...of, ...days)).toMatchObject(said)
  const ivo = ['Ivo Lund', 'member']
  expect(await seated('2027-06-09')).toContainEqual(ivo)
  for (const day of ['2027-06-10', '2027-06-30']) expect(await seated(day)).not.toContainEqual(ivo)
  expect(await seated('2027-07-01')).toContainEqual(ivo)
  await roster('Ivo Lund,member')
  expect(await seated('2027-06-10')).not.toContainEqual(ivo)
  await roster('Ivo Lund,member,2027-06-20')
  expect(await seated('2027-06-19')).not.toContainEqual(ivo)
  expect(await seated('2027-06-20')).toContainEqual(ivo)
  expect(await type('seat', 'suspend', ...of, '--from', '2027-06-10', '--to', '2027-06-09')).toMatchObject(
    refused('The last day is before the first. Nothing was changed.'),
  )
  expect(
    (await type('seat', 'suspend', '--committee', 'Children', '--email', email('Ruth Hale'), ...days)).err,
  ).toContain('would have no clerk')
})
