import { beforeEach, expect, test } from 'vitest'
import { setUpCommandWords } from '../../src/commands/set-up.words.ts'
import { done, memoryCore, refused, typedTo } from './typed.ts'

let core: ReturnType<typeof memoryCore>
let type: ReturnType<typeof typedTo>['type']
beforeEach(async () => {
  core = memoryCore()
  type = typedTo(core).type
  await type('committee', 'add', 'Children', '--council', 'Wyeford Council')
})

const seat = (kind: string, name: string) => [
  ...['seat', 'add', '--committee', 'Children', '--seat', kind],
  ...['--name', name, '--email', `${name.toLowerCase()}@w.gov.uk`],
]

test('a misspelt council is caught, and another council may have a name like it', async () => {
  const add = ['committee', 'add', 'Highways', '--council', 'Wyford council']
  expect(await type(...add)).toMatchObject(
    refused(
      'There is no council called “Wyford council”. Did you mean “Wyeford Council”? If it is another council, add --new-council.',
    ),
  )
  expect(await core.store.look.councils.count({})).toBe(1)
  expect(await type(...add, '--new-council')).toMatchObject({ code: 0 })
  expect(await type('committee', 'add', 'Audit', '--council', 'Marlshire')).toMatchObject({ code: 0 })
  expect(await core.store.look.councils.count({})).toBe(3)
})

test('a misspelt committee is caught', async () => {
  expect(await type('seat', 'list', '--committee', 'Childern')).toMatchObject(
    refused('There is no committee called “Childern”. Did you mean “Children”?'),
  )
})

test('a committee is renamed, but not to a name that is taken', async () => {
  await type('committee', 'add', 'Highways', '--council', 'Wyeford Council')
  expect(await type('committee', 'rename', 'Children', '--to', 'HIGHWAYS')).toMatchObject(
    refused('The council has a committee called HIGHWAYS already. Nothing was changed.'),
  )
  expect(await type('committee', 'rename', 'Children', '--to', 'Families')).toMatchObject(
    done(`${setUpCommandWords.renamed('Children', 'Families')}\n`),
  )
  expect((await core.store.look.committees.find({})).map(({ name }) => name)).toEqual([
    'Families',
    'Highways',
  ])
  expect(await core.store.look.acts.count({ act: 'rename a committee' })).toBe(1)
})

test('a committee closes once it no longer meets, every seat ends, and it may be opened again', async () => {
  await type(...seat('clerk', 'Ruth'))
  await type(...seat('member', 'Ada'))
  await type('meeting', 'add', '--committee', 'Children', '--date', '2027-07-05')
  const close = ['committee', 'close', 'Children', '--last-day', '2027-06-30']
  expect(await type(...close)).toMatchObject(done(`${setUpCommandWords.notClosed(false)}\n`))
  expect(await type(...close, '--yes')).toMatchObject(
    refused(
      'Children still meets on Monday 5 July 2027. Please move or cancel that meeting first. Nothing was changed.',
    ),
  )
  await type('meeting', 'cancel', '2027-07-05', '--committee', 'Children', '--reason', 'Closed.', '--yes')
  expect(await type(...close, '--yes')).toMatchObject(
    done(`${setUpCommandWords.closed('Children', '2027-06-30')}\n`),
  )
  expect((await core.store.look.seats.find({})).map(({ until }) => until)).toEqual([
    '2027-06-30',
    '2027-06-30',
  ])
  const isClosed =
    'Children is closed: its last day is Wednesday 30 June 2027. “committee add” opens it again.'
  expect(await type(...seat('member', 'Ivo'))).toMatchObject(refused(isClosed))
  expect(await type('meeting', 'add', '--committee', 'Children', '--date', '2027-07-12')).toMatchObject(
    refused(isClosed),
  )
  await type('committee', 'add', 'Children', '--council', 'Wyeford Council')
  expect(await type(...seat('member', 'Ivo'))).toMatchObject({ code: 0 })
})
