import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes, readReport, reportIn } from './reading.ts'

const items = [
  { text: 'note the outcome of the review of home care, which was finished in March', asks: 'view' },
  { text: 'agree any recommendations that it wishes to make to the Cabinet', asks: 'suggest' },
  { text: 'decide whether to add home care to its work programme for the coming year', asks: 'work-plan' },
] as const

const labels = fc.constantFrom(
  ['(a)', '(b)', '(c)'],
  ['a)', 'b)', 'c)'],
  ['A.', 'B.', 'C.'],
  ['(1)', '(2)', '(3)'],
  ['1)', '2)', '3)'],
  ['1.', '2.', '3.'],
  ['1', '2', '3'],
  ['2.1', '2.2', '2.3'],
  ['(i)', '(ii)', '(iii)'],
  ['i.', 'ii.', 'iii.'],
)
const variant = fc.record({
  labels,
  heading: fc.constantFrom(
    'Recommendations',
    'RECOMMENDATION(S)',
    '2. Recommendations',
    '## Recommendations',
    '**Recommendations:**',
  ),
  leadIn: fc.constantFrom(
    'The Committee is asked to:',
    'The Committee is RECOMMENDED to',
    'That the Committee:',
    'Members are invited to: -',
  ),
  afterLabel: fc.constantFrom(' ', '\t', '  ', '\u00a0', ' \t'),
  between: fc.constantFrom('\n', '\n\n', '\n\n\n'),
  ends: fc.constantFrom(['', '', ''], [';', '; and', '.'], [',', ', and', ''], ['.', '.', '.']),
  width: fc.constantFrom(40, 60, 78, 1000),
  indent: fc.constantFrom('', '  ', '    ', '\t'),
  furniture: fc.constantFrom('', '\n\nPage 2 of 9\n\n', '\n\n- 2 -\n\n', '\n\n\f\n'),
  marks: fc.constantFrom('', '**'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with its mark', 'utf-16le', 'windows-1252'),
  hidden: fc.constantFrom('', '\u00ad', '\u200b'),
})
type Variant = typeof variant extends fc.Arbitrary<infer Value> ? Value : never

function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = indent
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

function printed(one: Variant): string {
  const list = items.map(({ text }, index) => {
    const words = text.replace('home care', `home ca${one.hidden}re`)
    return `${one.marks}${wrapped(`${one.labels[index]}${one.afterLabel}${words}${one.ends[index]}`, one.width, one.indent)}${one.marks}`
  })
  const between = (index: number) => (index === 1 ? one.furniture || one.between : one.between)
  const text = `Meeting: Adult Care Scrutiny Committee
Meeting date: 3 March 2027
Title: Home care

${one.heading}

${one.leadIn}

${list.map((item, index) => (index === 0 ? item : between(index) + item)).join('')}

Background

The review – of “home care” – began in May, and paragraph 10.4 of its report says why.
`
  return text.replace(/\n/g, one.lineEnd)
}

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (encoding !== 'windows-1252') return Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`)
  const there: Record<string, string> = { '“': '\x93', '”': '\x94', '–': '\x96' }
  return Buffer.from(
    text.replace(/\u200b/g, '').replace(/[“”–]/g, (mark) => there[mark] ?? mark),
    'latin1',
  )
}

describe('one report in any style', () => {
  it('has the same recommendations, and no doubt', async () => {
    await fc.assert(
      fc.asyncProperty(variant, async (one) => {
        const file = { name: 'report.txt', bytes: encoded(printed(one), one.encoding) }
        const report = reportIn(await readReport(file))
        const read = report.recommendations.map(({ label, text, asks }) => ({
          label,
          text: text.replace(/[.,]$/, ''),
          asks,
        }))
        expect(read).toEqual(items.map(({ text, asks }, index) => ({ label: one.labels[index], text, asks })))
        expect(codes(report)).toEqual([])
      }),
      { numRuns: 400, seed: 20270303 },
    )
  })
})
