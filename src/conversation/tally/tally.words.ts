import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { label } = example
const indicative = 'Indicative only. The committee decides at its meeting.'

export const tallyCardWords = {
  indicative,
  counts: said(
    (label: string, replied: number, outOf: number) =>
      `Recommendation ${label}: ${replied} of ${outOf} replied`,
    [label, 6, 9],
  ),
  rule: said((rule: string) => `${rule} ${indicative}`, ['Out of the 9 members with a vote.']),
  advice: said((label: string) => `Recommendation ${label}: advice`, [label]),
  heardApart: 'Heard apart, in no count above.',
} as const satisfies Words
