import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportCommandWords } from '../../src/commands/export.words.ts'
import { itemExportSchema } from '../../src/committee/keeping/item-export.ts'
import { personExportSchema } from '../../src/committee/keeping/person-export.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { said } from '../support/kept.ts'
import { memoryStore } from '../support/memory-store.ts'
import { recorded } from '../support/recorded.ts'
import { refused, typedTo } from './typed.ts'

let folder = ''
let m: Marlshire
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-requests-'))
  m = await openMarlshire(memoryStore())
  await recorded(m)
})
afterAll(() => rm(folder, { recursive: true }))

const committee = 'Children and Young People Scrutiny Committee'
const type = (...argv: string[]) => typedTo(m.core, folder).type(...argv)
const item = (...more: string[]) =>
  type('export', 'item', '--committee', committee, '--meeting', '2017-10-02', '--item', '7', ...more)

test('the tracker of recommendations, of one committee or of all', async () => {
  const all = await type('recommendations')
  expect(all).toMatchObject({ code: 0, err: '' })
  expect(all.out).toContain(
    `${committee}, Monday 2 October 2017, item 7, (a) (draft until the minutes are confirmed)`,
  )
  expect(all.out).toContain('To The Cabinet; sent Tuesday 3 October 2017')
  const json = await type('recommendations', '--committee', committee, '--format', 'json')
  expect(JSON.parse(json.out)).toMatchObject([{ label: '(a)', toExecutive: 'yes' }, { label: null }])
  const csv = await type('recommendations', '--committee', 'Highways Scrutiny Committee', '--format', 'csv')
  expect(csv.out.trim().split('\r\n')).toHaveLength(1)
  expect(await type('recommendations', '--format', 'xml')).toMatchObject({ code: 2, out: '' })
})

test('everything on an item, here or in a file that only its owner can read', async () => {
  const json = await item()
  expect(json).toMatchObject({ code: 0, err: '' })
  expect(itemExportSchema.parse(JSON.parse(json.out)).replies.length).toBeGreaterThan(0)
  const text = await item('--format', 'text')
  expect(text.out).toMatch(/^Item 7\. Outcome of the school travel peer review\n=+\n/)
  const file = await item('--out', 'item-7.json')
  expect(file.out).toContain(exportCommandWords.item('7', 'item-7.json'))
  expect(file.out).not.toContain('rural')
  const place = join(folder, 'item-7.json')
  expect(JSON.parse(await readFile(place, 'utf8'))).toMatchObject({ export: 'item' })
  expect((await stat(place)).mode & 0o077).toBe(0)
  expect(await item('--out', 'item-7.json')).toMatchObject(
    refused('There is a file at item-7.json already. Please give another name.'),
  )
  expect(await item('--out', 'no/such/folder.json')).toMatchObject(
    refused('There is no folder for no/such/folder.json.'),
  )
})

test('an item or a meeting that does not exist', async () => {
  const wrong = await type(
    'export',
    'item',
    '--committee',
    committee,
    '--meeting',
    '2017-10-02',
    '--item',
    '99',
  )
  expect(wrong).toMatchObject(refused(`${committee} has no item 99 on Monday 2 October 2017.`))
  const day = await type('export', 'item', '--committee', committee, '--meeting', 'soon', '--item', '7')
  expect(day).toMatchObject({ code: 2, out: '' })
})

test('what is held about a person, by their address', async () => {
  const json = await type('export', 'person', 'ASHA@marlshire.example')
  expect(json).toMatchObject({ code: 0, err: '' })
  expect(personExportSchema.parse(JSON.parse(json.out)).name).toBe('Asha Patel')
  const text = await type('export', 'person', 'asha@marlshire.example', '--format', 'text')
  expect(text.out).toMatch(/^What Marlshire holds in Quorate of Asha Patel\n=+\n/)
  expect((await type('export', 'person', 'asha@marlshire.example', '--out', 'asha.json')).out).toContain(
    exportCommandWords.person('Marlshire', 'Asha Patel', 'asha.json'),
  )
  expect(await type('export', 'person', 'nobody@marlshire.example')).toMatchObject(
    refused('Nobody with the address nobody@marlshire.example is known.'),
  )
})

test('somebody known to two councils is found by council', async () => {
  const councils = await m.store.look.councils.find({})
  const other = councils.find(({ name }) => name === 'Wenshire')
  await m.store.transact((tx) =>
    tx.people.insert({
      id: 'asha-of-wenshire',
      councilId: other?.id ?? '',
      name: 'Asha Patel',
      email: 'asha@marlshire.example',
    }),
  )
  expect(await type('export', 'person', 'asha@marlshire.example')).toMatchObject(
    refused('More than one council knows that address. Please give one with --council: Marlshire; Wenshire.'),
  )
  const one = await type('export', 'person', 'asha@marlshire.example', '--council', 'wenshire')
  expect(JSON.parse(one.out)).toMatchObject({ council: 'Wenshire', replies: [] })
})

test('before replies close the export says what is left out', async () => {
  const other = await openMarlshire(memoryStore())
  await said(other)
  const { out } = await typedTo(other.core, folder).type(
    ...['export', 'item', '--committee', committee, '--meeting', '2017-10-02', '--item', '7'],
    ...['--out', 'early.json'],
  )
  expect(out).toContain('hidden from everyone until replies close')
  expect(await readFile(join(folder, 'early.json'), 'utf8')).not.toMatch(/rural|assured/)
})
