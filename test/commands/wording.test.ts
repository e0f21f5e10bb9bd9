import { describe, expect, test } from 'vitest'
import { writeWording } from '../../src/commands/wording.ts'
import { wordings } from '../../src/commands/wordings.ts'
import { mayTable } from '../../src/committee/council/deed.ts'
import { actNames, actSubjects } from '../../src/committee/kernel/act.ts'
import { said } from '../../src/committee/kernel/said.ts'
import { type Source, sources } from '../support/sources.ts'

describe('the printed page of wording', () => {
  test('is as it was last reviewed', async () => {
    await expect(writeWording(wordings)).toMatchFileSnapshot('wording.md')
  })

  test('has each way in which a wording can come out', () => {
    const left = said((count: number) => (count === 1 ? 'One item.' : `${count} items.`), [1], [3])
    expect(writeWording({ agendaWords: { title: 'Agenda', left, marks: { late: 'Late' } } })).toBe(
      '# Wording\n\n## agenda\n\n- title: Agenda\n- left: One item.\n- left: 3 items.\n- marks.late: Late\n',
    )
  })

  test('has all wording of the program', () => {
    const names = sources
      .filter(({ path }) => path.endsWith('.words.ts'))
      .flatMap(({ text }) => [...text.matchAll(/^export const (\w+Words)\b/gm)].map(([, name = '']) => name))
    expect(names.sort()).toEqual(Object.keys(wordings).sort())
  })
})

describe('what a person reads stands in the words of its noun', () => {
  test('and nowhere else', () => {
    expect(sources.filter(isSpoken).flatMap(proseIn)).toEqual([])
  })

  test('which are all that its file exports', () => {
    const more = sources.filter(
      ({ path, text }) =>
        path.endsWith('.words.ts') && isMoved(path) && (text.match(/^export /gm) ?? []).length !== 1,
    )
    expect(more.map(({ path }) => path)).toEqual([])
  })

  test('a sentence elsewhere would be found', () => {
    const path = 'src/conversation/planted.ts'
    expect(proseIn({ path, text: "say('Replies are closed.')", imports: [] })).toEqual([
      `${path}: Replies are closed.`,
    ])
  })
})

/** Folders whose wording has yet to move. */
const notYet = [
  'src/app/',
  'src/calendar/',
  'src/cards/',
  'src/cli.ts',
  'src/commands/',
  'src/documents/',
  'src/store/',
]

function isMoved(path: string): boolean {
  return !notYet.some((folder) => path.startsWith(folder))
}

function isSpoken({ path }: Source): boolean {
  return !path.endsWith('.words.ts') && !unspoken.test(path) && isMoved(path)
}

const unspoken = /^src\/(?:rehearsal\/|committee\/kernel\/examples\.ts$)/

/** Names of acts, of what they are on and of deeds, which are code although they read like prose. */
const namesOfActs: ReadonlySet<string> = new Set([...actNames, ...actSubjects, ...Object.keys(mayTable)])

/** Literals of two words and more. Left out: names of acts, example answers of forms, faults of ours, and the help of a
 * command, which stands in its table. */
function proseIn({ path, text }: Source): string[] {
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/\bexample: \{(?:[^{}]|\{[^{}]*\})*\}|\$\{[^`'{}]*\}/g, '')
    .replaceAll(/^import .*|^} from .*/gm, '')
    .replaceAll(
      /new (?:Aggregate)?Error\((?:faults, )?(?:`[^`]*`|'[^']*')|\b(?:debug|info|warn|error)\([^\n]*'[^'\n]*'|\blog, '[^'\n]*'/g,
      '',
    )
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, quoted, template]) => quoted ?? template ?? '')
    .filter((literal) => /[A-Za-z’]{2,}[,:]? [a-z“]/.test(literal) && !namesOfActs.has(literal))
    .map((literal) => `${path}: ${literal}`)
}
