import type { FileLine } from '../line.ts'
import type { Head } from './find-heads.ts'
import { isTitled } from './part-titles.ts'

export type PaperKind = 'report' | 'front-matter' | 'minutes' | 'appendix' | 'unknown'

/** A kind of paper names itself among its first lines. */
const top = 15
/** How much evidence makes a paper with a title a report, even where no list of recommendations was seen. */
export const surely = 4.5

/** What a part of a pack is. */
export function paperKind(lines: readonly FileLine[], head: Head | null, hasList: boolean): PaperKind {
  const shown = lines.filter(({ text }) => text.trim() !== '')
  const first = shown.slice(0, top).map(({ text }) => text.trim())
  const names = [...(head?.names ?? []), ...first]
  const isCalled = (kind: 'minutes' | 'agenda' | 'appendix') => names.some((name) => isTitled(kind, name))
  const business = shown.filter(({ text }) => isTitled('business', withoutNumber(text)))
  const agenda = business.length >= (isCalled('agenda') ? 1 : 3)
  if (agenda || (isCalled('agenda') && !hasList)) return 'front-matter'
  if (isCalled('minutes')) return 'minutes'
  if (hasList) return 'report'
  if (isCalled('appendix')) return 'appendix'
  const titled = head?.signs.some(({ kind }) => kind === 'title') ?? false
  return titled && (head?.evidence ?? 0) >= surely ? 'report' : 'unknown'
}

function withoutNumber(text: string): string {
  return text
    .trim()
    .replace(/^\d{1,2}[.)]?\s+/, '')
    .replace(/\s*\(.{1,30}\)$/, '')
}
