import { longMoment } from '../committee/kernel/dates.ts'

export type TextSection = { readonly title: string; readonly lines: readonly string[] }

/** Titles underlined, what is under them below, and nothing for a section without lines. */
export function writeSections(heading: string, sections: readonly TextSection[]): string {
  const parts = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, '-'.repeat(title.length), ...lines].join('\n'))
  return `${[heading, '='.repeat(heading.length), '', parts.join('\n\n')].join('\n')}\n`
}

/** A text under its title, each of its lines set in. */
export function setIn(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

/** A moment as an export holds it, on the council's clocks and with its year. */
export function printedMoment(at: string): string {
  return longMoment(new Date(at))
}
