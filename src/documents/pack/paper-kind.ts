import type { FileLine } from '../line.ts'
import type { Head } from './find-heads.ts'
import { isTitled, saysWhoCame, stampedNumber } from './part-titles.ts'

export type PaperKind = 'report' | 'front-matter' | 'minutes' | 'appendix' | 'unknown'

/** An agenda names itself among so many lines, minutes and appendices among fewer. */
const top = { agenda: 15, minutes: 5, appendix: 5 }
/** Those who came to a meeting are named among so many lines of its minutes. */
const topOfMinutes = 8
/** How much evidence makes a paper with a title a report, even where no list of recommendations was seen. */
export const surely = 4.5

/** What a part of a pack is. */
export function paperKind(lines: readonly FileLine[], head: Head | null, hasList: boolean): PaperKind {
  const shown = lines.filter(({ text }) => text.trim() !== '' && stampedNumber(text) === null)
  const title = head?.signs.find(({ kind }) => kind === 'title')?.value
  // A labelled title says what its paper is, whatever stands below.
  const isCalled = (kind: keyof typeof top) => {
    const first = shown.slice(0, top[kind]).map(({ text }) => text.trim())
    const names = title === undefined || kind === 'agenda' ? [...(head?.names ?? []), ...first] : [title]
    return names.some((name) => isTitled(kind, name))
  }
  if (title !== undefined && hasList && !isCalled('minutes')) return 'report'
  const business = shown.filter(({ text }) => isTitled('business', withoutNumber(text)))
  const agenda = business.length >= (isCalled('agenda') ? 1 : 3)
  if (agenda || (isCalled('agenda') && title === undefined && !hasList)) return 'front-matter'
  const attended = shown.slice(0, topOfMinutes).some(({ text }) => saysWhoCame(text.trim()))
  const reported = head?.signs.some(({ kind }) => kind === 'by') ?? false
  if (isCalled('minutes') || (attended && title === undefined && !reported)) return 'minutes'
  if (hasList) return 'report'
  if (isCalled('appendix')) return 'appendix'
  const named = title !== undefined || (reported && head?.number !== null)
  return named && (head?.evidence ?? 0) >= surely ? 'report' : 'unknown'
}

function withoutNumber(text: string): string {
  return text
    .trim()
    .replace(/^\d{1,2}[.)]?\s+/, '')
    .replace(/\s*\(.{1,30}\)$/, '')
}
