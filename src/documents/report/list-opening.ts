import { clearlyOpens, opensList } from '../evidence/lead-in.ts'
import { onlyNamesWho } from './addressee.ts'
import type { Paragraph } from './block.ts'
import { follows, type Label } from './label.ts'
import { isNext, type Numbering, startsAfter } from './numbering.ts'

/**
 * True if a line before or between lists opens one. A numbered paragraph can too, if no other continues its numbering:
 * "2.1 The Committee is asked to:".
 */
export function isLeadIn(
  block: Paragraph,
  after: readonly Paragraph[],
  numbering: Numbering | null,
): boolean {
  const [next] = after
  const { label } = block
  if (!next?.label) return !label && !numbering && opensBeforeLost(block, after)
  if (!label) return numbering ? opensAnother(block, next, numbering) : opensList(block.text)
  const under = isUnder(next.label, label)
  // "3.2 Cabinet is recommended to:" above "3.2.1", and below "3.1" with its own items.
  const opensOwn = (one: Paragraph) => under && clearlyOpens(one.text)
  if (numbering && opensOwn(block)) return true
  const siblings = after.filter((one) => one.label && one.indent <= block.indent && follows(one.label, label))
  const other = !sameKind(label, next.label) || next.indent > block.indent
  const apart = under || next.label.style === 'bullet' || (isFirst(next.label) && other)
  if (apart && [block, ...siblings].every(({ text }) => onlyNamesWho(text))) return true
  if (
    numbering ||
    label.style === 'bullet' ||
    (sameKind(label, next.label) && !under) ||
    !opensList(block.text)
  )
    return false
  return (
    (next.label.style === 'bullet' ? clearlyOpens(block.text) : isFirst(next.label)) &&
    !after.some((one) => one.label && follows(one.label, label) && !opensOwn(one))
  )
}

function isFirst({ counts }: Label): boolean {
  return counts.some(({ value }) => value === 1)
}

/** "a." under "5." counts differently, although both are written alike. */
function sameKind(one: Label, other: Label): boolean {
  return (
    one.style === other.style &&
    one.counts.some(({ family }) => other.counts.some((count) => count.family === family))
  )
}

/** "5.1.1" stands under "5.1". */
function isUnder({ counts }: Label, { printed }: Label): boolean {
  return counts.some(({ family }) => family === `decimal ${printed.replace(/[.)]$/, '')}`)
}

/** Below a list, only plain words or a list that starts again open another: "subject to the following:" does not. */
function opensAnother(block: Paragraph, next: Paragraph, numbering: Numbering): boolean {
  if (next.label && isNext(numbering, next.label)) return onlyNamesWho(block.text)
  const again =
    next.label?.style === numbering.top.style && next.label.counts.some(({ value }) => value === 1)
  return again ? opensList(block.text) : clearlyOpens(block.text)
}

/** "That:" above recommendations whose first labels were lost. */
function opensBeforeLost(block: Paragraph, after: readonly Paragraph[]): boolean {
  const lost = after.findIndex((one) => one.label)
  const label = after[lost]?.label
  return label !== undefined && label !== null && startsAfter(lost, label) && clearlyOpens(block.text)
}
