import type { Report, Section } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import { type Paragraph, toParagraphs } from './block.ts'
import type { Header } from './header.ts'
import { valueLines } from './header-values.ts'
import type { Part } from './part.ts'
import { record, type Trail } from './trail.ts'

/** Paragraphs beside the recommendations of a part, such as their reasons. */
type Beside = ReadonlyMap<Part, readonly Paragraph[]>

/** Reads a report's sections in order, including header content that has no field of its own. */
export function readSections(
  parts: readonly Part[],
  header: Header,
  lists: Beside,
  trail: Trail,
): Report['sections'] {
  const opening =
    header.prose.length === 0 ? [] : [{ heading: '', paragraphs: paragraphs(toParagraphs(header.prose)) }]
  return [...opening, ...parts.flatMap((part) => sectionsIn(part, header, lists, trail))]
}

function sectionsIn(part: Part, header: Header, lists: Beside, trail: Trail): Report['sections'] {
  const aside = lists.get(part)
  if (part.kind === 'recommendations' || aside) {
    return aside ? besideSections(aside, trail) : sectionOf(part, part.lines, trail)
  }
  if (part.field === 'other' || header.kept.has(part)) return sectionOf(part, valueLines(part).own, trail)
  if (part.kind !== 'section' || header.taken.has(part)) return []
  if (part.lines.length === 0 && part.heading === header.fields.title) {
    record(trail, part.head ? [part.head] : [], 'field', 'title')
    return []
  }
  return sectionOf(part, part.lines, trail)
}

function sectionOf(part: Part, lines: readonly FileLine[], trail: Trail): Report['sections'] {
  const heading = part.heading
    .replace(/\s*[:–]\s*.*$|\t.*$/s, (rest) => (part.kind === 'field' ? '' : rest))
    .trim()
  if (heading === '' && lines.length === 0) return []
  record(trail, part.head ? [part.head] : [], 'section', heading)
  record(trail, lines, 'section', heading)
  return [{ heading, paragraphs: paragraphs(toParagraphs(lines)) }]
}

function besideSections(aside: readonly Paragraph[], trail: Trail): Report['sections'] {
  if (aside.length === 0) return []
  record(
    trail,
    aside.flatMap((block) => block.lines),
    'section',
    'Reasons',
  )
  return [{ heading: 'Reasons', paragraphs: paragraphs(aside) }]
}

function paragraphs(blocks: readonly Paragraph[]): Section['paragraphs'] {
  return blocks.map(({ label, text }) => ({ number: label?.printed ?? null, text }))
}

/** Reads the entries of a list such as the appendices. "None" is an empty list. */
export function readEntries(
  parts: readonly Part[],
  kind: 'appendices' | 'background-papers',
  trail: Trail,
): string[] {
  return parts
    .filter((part) => part.kind === kind)
    .flatMap((part) => {
      record(trail, part.head ? [part.head] : [], 'heading', kind)
      record(trail, part.lines, kind, '')
      return toParagraphs(part.lines)
        .map(entryOf)
        .filter((entry) => !saysNone(entry))
    })
}

function entryOf({ label, text }: Paragraph): string {
  return label === null || label.style === 'bullet' ? text : `${label.printed} ${text}`.trim()
}

const none =
  /^(?:there are )?(?:none|nil|n\/a|not applicable|no background papers)(?: identified| attached| used)?\.?$/i

function saysNone(entry: string): boolean {
  return none.test(entry.replace(/^[\d.]+\s+/, ''))
}
