import type { Section } from '../../committee/reports/report.ts'
import type { Line } from '../line.ts'
import { toBlocks } from './block.ts'

export function readParagraphs(lines: readonly Line[]): Section['paragraphs'] {
  return toBlocks(lines).map(({ label, text }) => ({ number: label?.printed ?? null, text }))
}

/** The entries of a list such as the appendices. "None" is an empty list. */
export function readEntries(lines: readonly Line[]): string[] {
  const entries = toBlocks(lines).map(({ label, text }) =>
    label === null || label.style === 'bullet' ? text : `${label.printed} ${text}`.trim(),
  )
  return entries.filter(
    (entry) =>
      !/^(?:\d+\.\s+)?(?:there are )?(?:none|nil|n\/a|not applicable)(?: identified| attached)?\.?$/i.test(
        entry,
      ),
  )
}
