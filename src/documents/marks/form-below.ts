import type { FileLine } from '../line.ts'
import { partsNamed } from './small-words.ts'

/** How far below its question a form may ask which part is meant. */
const maxBelow = 8
const field = /^(.{3,80}?)\s*[:?|\t]+\s*(\S.{0,80})$/s
const number = /^\W*(?:nos?\.? ?)?(?:\d{1,2}|[A-F])\b/

/** True if a form asks below a question which appendix is meant, and names one: "Appendix number: 2". */
export function namesPartBelow(
  lines: readonly FileLine[],
  { asks, to }: { asks: boolean; to: number },
): boolean {
  if (!asks) return false
  const below = lines.slice(to + 1, to + 1 + maxBelow).filter(({ furniture }) => !furniture)
  return below.some(({ text, cell }, at) => {
    const beside = below.slice(at + 1).filter((one) => cell && one.cell?.row === cell.row)
    const [, label = '', answer = ''] = field.exec([text, ...beside.map((one) => one.text)].join(' | ')) ?? []
    const asked = partsNamed(label).some((name) => !name.includes(' '))
    return asked && (number.test(answer) || partsNamed(answer).some((name) => name.includes(' ')))
  })
}
