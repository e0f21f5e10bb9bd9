import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { remindCommandWords } from '../../src/commands/remind.words.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { posted } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { typedTo } from './typed.ts'

let m: Marlshire
let folder: string
beforeEach(async () => {
  m = await openMarlshire(memoryStore())
  await posted(m)
  folder = await mkdtemp(join(tmpdir(), 'quorate-settings-'))
})
const type = (...argv: string[]) => typedTo(m.core, folder).type(...argv)
const committee = 'Children and Young People Scrutiny Committee'
const due = () => m.store.look.messages.count({ kind: 'reminder' })

it('shows who would be reminded, and sends only with --yes if nobody can be asked', async () => {
  await m.store.transact((tx) => tx.accounts.remove({ personId: m.id('gil') }))
  const argv = ['remind', '--committee', committee, '--meeting', '2017-10-02']
  const shown = await type(...argv)
  expect(shown.out).toMatch(
    /^Will get one message each: .*Asha Patel.*\nCannot be reached \(no account\): Gil Hart\n/,
  )
  expect(shown.out).toContain(remindCommandWords.notSent(false))
  expect(await due()).toBe(0)
  expect((await type(...argv, '--yes')).out).toContain(remindCommandWords.sent(7))
  expect(await due()).toBe(7)
  const none = await type('remind', '--committee', committee, '--meeting', '2017-10-03')
  expect(none).toMatchObject({
    code: 2,
    err: expect.stringContaining('has no meeting on Tuesday 3 October 2017'),
  })
})

it('prints a committee’s settings, and accepts them back with changes', async () => {
  const printed = await type('committee', 'settings', committee)
  const settings = JSON.parse(printed.out)
  expect(settings).toMatchObject({ nation: 'england', decentHours: { from: '08:30', to: '18:30' } })
  const extra = { ...settings.milestones[0], key: 'chase', name: 'Chase', audience: 'clerk' }
  const changed = {
    ...settings,
    nation: 'wales',
    closedDays: ['2017-09-29'],
    milestones: [...settings.milestones, extra],
  }
  await writeFile(join(folder, 'settings.json'), JSON.stringify(changed))
  expect(await type('committee', 'settings', committee, '--set', 'settings.json')).toMatchObject({ code: 0 })
  const timetable = await type('meeting', 'timetable', '2017-10-02', '--committee', committee)
  expect(timetable.out).toContain('Last day to publish  2017-09-25  Monday 25 September 2017 (3 clear days)')
  expect(timetable.out).toContain('not counted: the council is closed')
  const again = JSON.parse((await type('committee', 'settings', committee)).out)
  expect(again.milestones.at(-1)).toMatchObject({ key: 'chase', since: m.core.now().toISOString() })
})

it.each([
  [{ nation: 'france' }, '“nation” cannot be taken'],
  [{ decentHours: { from: '18:00', to: '09:00' } }, 'The decent hours end before they begin'],
  [{ colour: 'red' }, 'The settings cannot be taken'],
  [{ milestones: [{ key: 'A b' }] }, '“milestones.0.key” cannot be taken'],
])('says what is wrong with settings: %j', async (settings, sentence) => {
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings))
  const said = await type('committee', 'settings', committee, '--set', 'settings.json')
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining(sentence) })
})
