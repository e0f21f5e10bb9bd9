import { describe, expect, test } from 'vitest'
import { writeWording } from '../../src/commands/wording.ts'
import { wordings } from '../../src/commands/wordings.ts'
import { said } from '../../src/committee/kernel/said.ts'
import { proseIn } from '../support/prose.ts'
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
      ({ path, text }) => path.endsWith('.words.ts') && (text.match(/^export /gm) ?? []).length !== 1,
    )
    expect(more.map(({ path }) => path)).toEqual([])
  })

  test.each([
    ["say('Replies are closed.')", 'Replies are closed.'],
    ["throw new CommitteeError('replies-closed', 'Replies are closed.')", 'Replies are closed.'],
    ['`$' + "{count === 1 ? 'One reply' : 'No reply yet'}.`", "'One reply' 'No reply yet'."],
    ["option(z.string().min(1, 'the file is missing'), 'a report')", 'the file is missing'],
  ])('a sentence elsewhere would be found: %s', (text, found) => {
    const path = 'src/commands/planted.ts'
    expect(proseIn({ path, text })).toEqual([`${path}: ${found}`])
  })

  test.each([
    "throw new Error('no such row')",
    "log.info({}, 'Quorate is ready')",
    "if (act === 'close replies') return",
    'pool.query(`SELECT 1 FROM posts`)',
    "option(z.string().min(1), 'a report of any kind')",
  ])('what nobody is told is not found: %s', (text) => {
    expect(proseIn({ path: 'src/commands/planted.ts', text })).toEqual([])
  })
})

/** Where nobody is spoken to: cards only measure what others say, and the rehearsal and examples are made up. */
const silent = [
  'src/cards/',
  'src/rehearsal/',
  'src/app/first-rehearsal.ts',
  'src/committee/kernel/examples.ts',
]

function isSpoken({ path }: Source): boolean {
  return !path.endsWith('.words.ts') && !silent.some((place) => path.startsWith(place))
}
