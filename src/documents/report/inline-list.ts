import { clearlyOpens, opensList } from '../evidence/lead-in.ts'
import type { Paragraph } from './block.ts'
import { type Labelled, splitLabel } from './label.ts'

/** What a label inside a line follows: a mark, or a word that something is asked with, never "recommendation (b)". */
const joiners = '[;:.,–—-]\\s*(?:(?:and|or|ac|a)\\s+)?'
const askers =
  'and|that|to|committee|panel|board|cabinet|council|commission|members|executive|group|recommended|asked|invited|requested|yn|i'
const enclosed = '\\(\\s*(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\s*\\)'
const other = '(?<=\\s)(?:[a-z]|[ivx]{1,5}|\\d{1,2})[).]'
const candidate = new RegExp(`(?<=${joiners}|\\b(?:${askers})\\s+)(${enclosed}|${other})\\s+`, 'giu')

/** Splits a list printed on one line, or a first item on its lead-in's line, into paragraphs. */
export function splitInline(block: Paragraph): Paragraph[] {
  const drawn = bulletCuts(block)
  const cuts = drawn.length > 0 ? drawn : cutsOf(block)
  if (cuts.length === 0) return [block]
  const blocks: Paragraph[] = []
  const head = block.text.slice(0, cuts[0]?.at ?? 0).trim()
  if (head !== '' || block.label) blocks.push({ ...block, text: head })
  for (const [index, cut] of cuts.entries()) {
    const { label, text } = splitLabel({ text: block.text.slice(cut.at, cuts[index + 1]?.at), label: null })
    blocks.push({ ...block, label, text })
  }
  return blocks
}

/** "The Board is asked to: • note the plan. • agree the budget.", or more bullets behind an item's own. */
const bullets = /(?<=^|\s)[•●▪■◦‣∙·]\s*(?=\S)|(?<=[:;]\s+(?:and\s+)?)[–-]\s+(?=\p{L})/gu

function bulletCuts({ label, text }: Paragraph): { at: number }[] {
  const found = [...text.matchAll(bullets)].map(({ index }) => ({ at: index }))
  const before = text.slice(0, found[0]?.at).trim()
  const sure = found.length > 1 || !/^[–-]/.test(text.slice(found[0]?.at))
  const listed = label?.style === 'bullet' || (sure && opensList(before))
  return listed ? found : []
}

/** The labels that count on in one style: from the paragraph's own label, or from the first after a lead-in. */
function cutsOf(block: Paragraph): { at: number }[] {
  const cuts: { at: number }[] = []
  let last = block.label ? sequenceOf(block.label) : null
  for (const found of block.text.matchAll(candidate)) {
    const { label } = splitLabel({ text: found[0], label: null })
    const options = label ? sequenceOf(label) : []
    const before = block.text.slice(0, found.index).trim()
    if (last === null) {
      const first = options.filter(({ value }) => value === 1)
      if (
        first.length === 0 ||
        !(opensList(before) || /^(?:recommendations?:?\s*)?that\b.{0,100}$/i.test(before))
      )
        continue
      last = first
    } else {
      const next = options.filter((one) =>
        last?.some((prior) => prior.kind === one.kind && prior.value + 1 === one.value),
      )
      // "1.1 This report tells of halls. The Committee is asked to: (a) …"
      const begun =
        cuts.length === 0 && clearlyOpens(before) ? options.filter(({ value }) => value === 1) : []
      if (next.length === 0 && begun.length === 0) continue
      last = next.length > 0 ? next : begun
    }
    cuts.push({ at: found.index })
  }
  return cuts
}

function sequenceOf(label: NonNullable<Labelled['label']>): { kind: string; value: number }[] {
  return label.counts.map(({ family, value }) => ({ kind: `${label.style} ${family}`, value }))
}
