export type TextSection = { readonly title: string; readonly lines: readonly string[] }

/** Underlines each title and puts its lines below. A section without lines is left out. */
export function writeSections(heading: string, sections: readonly TextSection[]): string {
  const parts = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, '-'.repeat(title.length), ...lines].join('\n'))
  return `${[heading, '='.repeat(heading.length), '', parts.join('\n\n')].join('\n')}\n`
}

/** Indents every line of a text under its title. */
export function setIn(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

export function setInIfAny(text: string | null): string[] {
  return text === null ? [] : [setIn(text)]
}
