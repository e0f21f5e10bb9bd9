import { expect, test } from 'vitest'
import { runCommand } from '../../src/commands/run-command.ts'
import { startVerb } from '../../src/commands/start.ts'
import { commands } from '../../src/commands/table.ts'
import { memoryCore, refused, typedTo } from './typed.ts'

const seat = ['seat', 'add', '--committee', 'C', '--name', 'N', '--email', 'n@w.gov.uk']

test.each([
  [[], 'Please say what to do: “quorate --help” lists it.'],
  [['committee'], 'Please say what to do: “quorate committee --help” lists it.'],
  [['start'], "Unknown command 'start' (Did you mean seat?)."],
  [['recieve'], "Unknown command 'recieve' (Did you mean receive?)."],
  [['committee', 'remove'], "Unknown command 'remove' (Did you mean rename?)."],
  [['committee', 'add', '--council', 'Wyeford'], "Missing required argument 'name'."],
  [['committee', 'add', 'Children'], "Required option '--council <council>' not specified."],
  [['committee', 'add', '  ', '--council', 'Wyeford'], 'The committee’s name is missing.'],
  [
    ['committee', 'add', 'x'.repeat(151), '--council', 'Wyeford'],
    'The committee’s name is longer than 150 characters.',
  ],
  [['status', 'now'], "Too many arguments for 'status'. Expected 0 arguments but got 1."],
  [['status', '--all'], "Unknown option '--all'."],
  [['read'], 'The file is missing.'],
  [
    ['meeting', 'add', '--committee', 'C', '--date', '5 July'],
    'Please give the meeting’s date as year-month-day, such as 2027-07-05.',
  ],
  [
    ['work-plan', '--format', 'xml'],
    "Option '--format <format>' argument 'xml' is invalid. Allowed choices are text, csv, json.",
  ],
  [
    ['account', 'link', '--email', 'a@w.gov.uk', '--platform', 'irc', '--workspace', 'W', '--user', 'U'],
    "Option '--platform <platform>' argument 'irc' is invalid. Allowed choices are slack, teams.",
  ],
  [
    [...seat, '--seat', 'mayor'],
    "Option '--seat <seat>' argument 'mayor' is invalid. Allowed choices are chair, vice-chair, member, co-opted, substitute, clerk, officer.",
  ],
  [[...seat, '--seat', 'substitute'], 'A substitute, and nobody else, needs --substitutes-for.'],
  [
    [...seat, '--seat', 'chair', '--counts-on', 'nothing'],
    'Only a co-opted seat counts on less than everything.',
  ],
  [
    [...seat, '--seat', 'co-opted', '--counts-on', 'sums'],
    '--counts-on must be education, nothing, everything or empty.',
  ],
])('a wrong call is refused in one sentence: %j', async (argv, sentence) => {
  expect(await typedTo(memoryCore()).type(...argv)).toMatchObject(refused(sentence))
})

test('every verb explains itself', async () => {
  const { type } = typedTo(memoryCore())
  for (const { group, name, about } of commands) {
    const argv = group === null ? [name, '--help'] : [group, name, '--help']
    const said = await type(...argv)
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(new RegExp(`^Usage: quorate ${argv.slice(0, -1).join(' ')} `))
    expect(said.out.replace(/\s+/g, ' ')).toContain(about)
  }
  const all = await type('--help')
  expect(all.code).toBe(0)
  for (const { group, name } of commands) expect(all.out).toContain(`  ${group ?? name} `)
})

test('a fault of ours gives a reference that is also in the log, and none of its own words', async () => {
  const core = memoryCore()
  const broken = {
    ...core,
    store: {
      ...core.store,
      transact: () => Promise.reject(new TypeError('the secret depot')),
    },
  }
  const { type, logged } = typedTo(broken)
  const said = await type('committee', 'add', 'Children', '--council', 'Wyeford')
  expect(said).toMatchObject({ code: 1, out: '' })
  const reference =
    /^Something went wrong on our side \(TypeError\); the log says more under the reference ([0-9a-f]{8})\.\n$/.exec(
      said.err,
    )?.[1]
  expect(logged).toMatchObject([{ reference, code: 'TypeError' }])
  expect(JSON.stringify(logged)).not.toContain('depot')
})

test('a fault that cannot be logged is still one sentence', async () => {
  const errors: string[] = []
  const console = { cwd: '/', out: () => {}, err: (text: string) => errors.push(text), busy: () => {} }
  const code = await runCommand(['status'], console, commands, {
    withCore: () => Promise.reject(new Error('no')),
    keepFault: () => {
      throw new Error('no disk')
    },
  })
  expect([code, errors]).toEqual([
    1,
    ['Something went wrong on our side (Error), and it could not be logged.\n'],
  ])
})

test('start hands over to the program', async () => {
  let started = 0
  const verb = startVerb(async () => {
    started++
  })
  const console = { cwd: '/', out: () => {}, err: () => {}, busy: () => {} }
  const ways = { withCore: () => Promise.reject(new Error('not asked for')), keepFault: () => '' }
  expect(await runCommand(['start'], console, [verb], ways)).toBe(0)
  expect(started).toBe(1)
})
