import { describe, expect, test } from 'vitest'
import { circles, type Source, sources } from './support/sources.ts'

/**
 * A part of the program: where it is, which parts it may depend on, and which packages it may use. A file belongs to
 * the first part that matches.
 */
const parts: readonly {
  name: string
  at: RegExp
  parts: readonly string[]
  packages: readonly (string | RegExp)[]
}[] = [
  { name: 'cards', at: /^src\/cards\//, parts: [], packages: [] },
  { name: 'committee', at: /^src\/committee\//, parts: [], packages: ['zod', 'luxon'] },
  {
    name: 'conversation',
    at: /^src\/conversation\//,
    parts: ['cards', 'committee'],
    packages: ['zod', 'diff'],
  },
  {
    name: 'slack',
    at: /^src\/platforms\/slack\//,
    parts: ['cards', 'committee', 'conversation', 'platforms'],
    packages: [/^@slack\//, 'express', 'zod', /^node:/],
  },
  {
    name: 'teams',
    at: /^src\/platforms\/teams\//,
    parts: ['cards', 'committee', 'conversation', 'platforms'],
    packages: [/^@microsoft\//, /^@azure\//, /^bot(builder|framework)/, 'express', 'zod', /^node:/],
  },
  {
    name: 'platforms',
    at: /^src\/platforms\//,
    parts: ['cards', 'committee', 'conversation'],
    packages: ['express', /^node:/],
  },
  {
    name: 'store',
    at: /^src\/store\//,
    parts: ['committee'],
    packages: [/^@prisma\//, 'pg', 'pino', 'zod', /^node:/],
  },
  {
    name: 'outbox',
    at: /^src\/outbox\//,
    parts: ['cards', 'committee', 'conversation'],
    packages: ['pino', /^node:/],
  },
  {
    name: 'documents',
    at: /^src\/documents\//,
    parts: ['committee'],
    packages: [
      'dingbat-to-unicode',
      'unpdf',
      'parse5',
      'fflate',
      'htmlparser2',
      /^csv-/,
      'saxes',
      'luxon',
      'zod',
      /^node:/,
    ],
  },
  {
    name: 'calendar',
    at: /^src\/calendar\//,
    parts: ['committee'],
    packages: ['date-holidays', 'ical-generator', 'luxon'],
  },
  // The far side knows nothing of the bot.
  { name: 'page', at: /^src\/rehearsal\/page\//, parts: [], packages: ['adaptivecards'] },
  { name: 'rehearsal', at: /^src\/rehearsal\//, parts: [], packages: ['express', 'jose', 'zod', /^node:/] },
  { name: 'program', at: /^src\//, parts: ['*'], packages: [/.*/] },
]

describe('dependencies point one way', () => {
  test.each(sources.map(({ path, imports }) => ({ path, imports })))('$path', ({ path, imports }) => {
    const part = partOf(path)
    const wrong = imports.filter((specifier) => {
      if (specifier.startsWith('src/')) {
        const other = partOf(specifier).name
        return other !== part.name && !part.parts.includes(other) && !part.parts.includes('*')
      }
      return !part.packages.some((allowed) =>
        typeof allowed === 'string' ? allowed === specifier : allowed.test(specifier),
      )
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['@slack/', /^src\/platforms\/slack\//],
    ['@microsoft/', /^src\/platforms\/teams\//],
    ['@azure/', /^src\/platforms\/teams\//],
    ['botbuilder', /^src\/platforms\/teams\//],
    ['botframework', /^src\/platforms\/teams\//],
    ['@prisma/', /^src\/store\//],
    ['pg', /^src\/store\//],
  ])('%s is used in one place', (name, place) => {
    const outside = sources.filter(
      ({ path, imports }) => !place.test(path) && imports.some((one) => one.startsWith(name)),
    )
    expect(outside.map(({ path }) => path)).toEqual([])
  })

  test('the core never reads the clock, the environment or the machine', () => {
    const asks = /new Date\(\)|Date\.now\(|DateTime\.(now|local)\(|process\.|Math\.random|randomUUID/
    expect(
      sources
        .filter(({ path, text }) => /^src\/(committee|conversation|cards)\//.test(path) && asks.test(text))
        .map(named),
    ).toEqual([])
  })

  test('only the settings read the environment', () => {
    const settings = 'src/app/config.ts'
    expect(
      sources.filter(({ path, text }) => path !== settings && text.includes('process.env')).map(named),
    ).toEqual([])
  })
})

/** The rings of the core, innermost first. Each depends only on those before it. */
const rings = [
  'kernel',
  'council',
  'record',
  'agenda',
  'members',
  'outcomes',
  'changes',
  'setup',
  'reminders',
  'keeping',
] as const

describe('inside the core, imports run down the rings', () => {
  const core = sources.filter(({ path }) => path.startsWith('src/committee/'))

  test('every folder of the core is a ring', () => {
    expect(core.filter(({ path }) => ringOf(path) === null && !isPort(path)).map(named)).toEqual([])
  })

  test('no ring depends on a later one', () => {
    expect(core.flatMap(upwardImports)).toEqual([])
  })

  test('an upward import would be found', () => {
    const path = 'src/committee/council/planted.ts'
    const imports = ['src/committee/keeping/forget-past.ts', 'src/committee/kernel/dates.ts']
    expect(upwardImports({ path, text: '', imports })).toEqual([`${path} imports ${imports[0]}`])
  })
})

describe('only rows of the table open transactions', () => {
  /** The runner of the rows, and what is no row: see `oddVerbs`. */
  const openers = [
    'src/committee/record/verb.ts',
    'src/committee/council/see-account.ts',
    'src/committee/record/fold-touches.ts',
    // Move only what waits in the outbox.
    'src/committee/record/tell-of-refusal.ts',
    'src/committee/record/try-again.ts',
    'src/committee/reminders/plan-messages.ts',
    'src/committee/reminders/settle-message.ts',
    'src/committee/setup/import-roster.ts',
    'src/outbox/claim-message.ts',
    // Hands on to the store what it is asked.
    'src/committee/members/sight.ts',
    // The one write of a reply that needs no transaction.
    'src/committee/members/replies/answer-quickly.ts',
  ]

  test('and the few that are named here', () => {
    const opening = sources.filter(opensTransaction).map(named)
    expect(opening.filter((path) => !openers.includes(path))).toEqual([])
    expect(openers.filter((path) => !opening.includes(path))).toEqual([])
  })

  test('another would be found', () => {
    const text = 'await core.store.transact(async (tx) => tx.acts.remove({}))'
    expect(opensTransaction({ path: 'src/committee/keeping/planted.ts', text, imports: [] })).toBe(true)
  })
})

describe('imports form no cycle', () => {
  test('in the program', () => {
    expect(circles(sources)).toEqual([])
  })

  test('a cycle would be found', () => {
    const planted = [
      { path: 'src/a.ts', text: '', imports: ['src/b.ts'] },
      { path: 'src/b.ts', text: '', imports: ['src/c.ts'] },
      { path: 'src/c.ts', text: '', imports: ['src/b.ts'] },
    ]
    expect(circles(planted)).toEqual([['src/b.ts', 'src/c.ts']])
  })
})

describe('nothing that is shown is cut', () => {
  /** Each lays its rows out on pages, or says what it leaves out and where that is. */
  const pagers = [
    'src/cards/pages.ts',
    'src/conversation/kit/options.ts',
    'src/conversation/kit/listed.ts',
    'src/conversation/outcomes/people.questions.ts',
    'src/conversation/people/home.card.ts',
    'src/conversation/reports/corrections.interactions.ts',
    'src/conversation/reports/doubt.blocks.ts',
    'src/conversation/reports/mark-lines.ts',
    'src/conversation/reports/reports.interactions.ts',
  ]

  test('in the conversation or on a card', () => {
    expect(sources.filter((source) => cuts(source) && !pagers.includes(source.path)).map(named)).toEqual([])
    expect(pagers.filter((path) => !sources.some((source) => source.path === path && cuts(source)))).toEqual(
      [],
    )
  })

  test('a cut would be found', () => {
    const path = 'src/conversation/planted.ts'
    expect(cuts({ path, text: 'title: item.title.slice(0, 24)', imports: [] })).toBe(true)
  })
})

describe('a reader finds their way', () => {
  test('no exported name means two things', () => {
    expect(namesWithTwoMeanings(sources)).toEqual([])
  })

  test('a name with two meanings would be found', () => {
    const planted = ['src/committee/a.ts', 'src/cards/b.ts'].map((path) => ({
      path,
      text: 'export type Standing = string',
      imports: [],
    }))
    expect(namesWithTwoMeanings(planted)).toEqual(['Standing: src/cards/b.ts, src/committee/a.ts'])
  })

  test('no file is a catch-all', () => {
    const drawers = /\/(utils?|helpers?|misc|common|shared|index)(\.|\/)/
    expect(sources.filter(({ path }) => drawers.test(path)).map(named)).toEqual([])
  })

  test('there are no default exports and no re-exports', () => {
    const barrel = /^export \* from|^export default/m
    expect(sources.filter(({ text }) => barrel.test(text)).map(named)).toEqual([])
  })

  test('only errors are classes', () => {
    const classes = /^(?:export )?(?:abstract )?class \w+(?! extends \w*Error)\b(?! extends \w*Error)/m
    expect(sources.filter(({ text }) => classes.test(text)).map(named)).toEqual([])
  })

  test('the platforms are twins', () => {
    for (const twin of ['app', 'listeners', 'render', 'answers', 'messenger'])
      for (const platform of ['slack', 'teams'])
        expect(sources.map(named)).toContain(`src/platforms/${platform}/${twin}.ts`)
  })

  test('files stay small', () => {
    expect(tooLong(sources)).toEqual([])
  })

  test('files that grow would be found', () => {
    const planted = (lines: number) => ({ path: `src/${lines}.ts`, text: '\n'.repeat(lines), imports: [] })
    expect(tooLong([planted(10), planted(20), planted(251)])).toEqual(['src/251.ts has over 250 lines'])
    expect(tooLong([planted(61), planted(62), planted(63)])).toEqual(['half have over 60 lines'])
  })
})

function opensTransaction({ path, text }: Source): boolean {
  return !/^src\/(store|bench)\//.test(path) && /\.(transact|takeReply)\(/.test(text)
}

/** The table of verbs comes after every ring. */
function ringOf(path: string): number | null {
  if (path === 'src/committee/verbs.ts') return rings.length
  const ring = rings.findIndex((name) => path.startsWith(`src/committee/${name}/`))
  return ring === -1 ? null : ring
}

/** What the core needs from outside: every ring may import it. */
function isPort(path: string): boolean {
  return /^src\/committee\/(ports|reads|store)\.ts$/.test(path)
}

function upwardImports({ path, imports }: Source): string[] {
  const own = ringOf(path)
  if (own === null) return []
  return imports
    .filter((specifier) => (ringOf(specifier) ?? own) > own)
    .map((specifier) => `${path} imports ${specifier}`)
}

function cuts({ path, text }: Source): boolean {
  return /^src\/(conversation|cards)\//.test(path) && /\.(slice|substring|substr)\(/.test(text)
}

/** Twins export the same names for the same things; the rehearsal is a program of its own. */
function namesWithTwoMeanings(files: readonly Source[]): string[] {
  const places = new Map<string, string[]>()
  for (const { path, text } of files) {
    if (/^src\/rehearsal\//.test(path)) continue
    const twin = path.replace(/^src\/platforms\/(slack|teams)\//, 'src/platforms/*/')
    const names = text.matchAll(/^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm)
    for (const [, name = ''] of names) places.set(name, [...(places.get(name) ?? []), twin])
  }
  return [...places]
    .map(([name, at]) => ({ name, at: [...new Set(at.map(atTwins))].sort() }))
    .filter(({ at }) => at.length > 1)
    .map(({ name, at }) => `${name}: ${at.join(', ')}`)
}

function atTwins(path: string): string {
  return path.startsWith('src/platforms/*/') ? 'src/platforms/*' : path
}

/** Half of the files have at most 60 lines, nine in ten at most 180, and none over 250. */
function tooLong(files: readonly Source[]): string[] {
  const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  const inOrder = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  const at = (share: number) => inOrder[Math.floor(inOrder.length * share)] ?? 0
  return [
    ...lengths.filter(({ lines }) => lines > 250).map(({ path }) => `${path} has over 250 lines`),
    ...(at(0.5) > 60 ? ['half have over 60 lines'] : []),
    ...(at(0.9) > 180 && inOrder.length >= 10 ? ['one in ten has over 180 lines'] : []),
  ]
}

function partOf(path: string) {
  const part = parts.find(({ at }) => at.test(path))
  if (part === undefined) throw new Error(`${path} belongs to no part`)
  return part
}

function named({ path }: Source): string {
  return path
}
