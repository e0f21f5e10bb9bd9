import type { Head } from './find-heads.ts'
import type { SignKind } from './line-signs.ts'

/** How much evidence makes a head the start of a paper. */
const bound = 3
/** After the title of an appendix, since an attached paper may have a head of its own. */
const boundInAppendix = 4.5
/** For a head with the same meeting or date as another. */
const sameMeetingWeight = 1
/** How many lines may stand between an appendix's title and the head of the paper that it is. */
const near = 6

/**
 * The heads that begin a paper of their own: not those that every page repeats, nor those of attached papers.
 * @param opensList for each line, whether it opens a list of recommendations
 */
export function chooseStarts(heads: readonly Head[], opensList: readonly boolean[]): Head[] {
  const starts: Head[] = []
  let appendix: Head | null = null
  for (const head of heads) {
    const current = starts.at(-1)
    const titled = head.signs.some(({ kind }) => kind === 'appendix')
    const attached = titled || (appendix !== null && head.at - appendix.to < near)
    const same = starts.some((start) => meets(start, head))
    const named = head.anchored || head.signs.some(({ kind }) => kind === 'listed')
    const evidence = head.evidence + (same ? sameMeetingWeight : 0)
    const enough = evidence >= (appendix || titled ? boundInAppendix : bound)
    const begins =
      enough &&
      (named || !attached || same) &&
      isAnother(head, current) &&
      !continues(head, current, opensList)
    if (begins) starts.push(head)
    if (begins && !titled) appendix = null
    else if (titled) appendix = head
  }
  return starts
}

/** Less than a start needs, but enough to say that another paper may begin. */
const doubtful = 2

/** True if a head that begins nothing may begin another paper all the same. */
export function mayBegin(head: Head, start: Head | null): boolean {
  const printed = head.signs.some(({ kind }) => kind === 'letterhead' || kind === 'appendix')
  return (head.evidence >= doubtful || printed) && head.names.some((name) => !start?.names.includes(name))
}

/** How many lines a header may take that a page or a table cuts in two. */
const longestHeader = 30

/** True if the item's number stands above, and the rest of its header here. */
function continues(head: Head, current: Head | undefined, opensList: readonly boolean[]): boolean {
  if (!current || current.number === null || head.number !== null || head.anchored) return false
  const whole = current.signs.some(({ kind }) => kind === 'title' || kind === 'listed' || kind === 'minutes')
  if (whole || head.at - current.to > longestHeader) return false
  return !opensList.slice(current.at, head.at).includes(true)
}

/** True if a head names another paper than the one that it stands in. */
function isAnother(head: Head, current: Head | undefined): boolean {
  if (!current) return true
  if (head.number !== null && current.number !== null && head.number !== current.number) return true
  if (head.names.length > 0 && head.names.every((name) => current.names.includes(name))) return false
  const says = (kind: SignKind) => head.signs.some((sign) => sign.kind === kind)
  const fresh = head.signs.some((sign) => !current.signs.some((one) => one.value === sign.value))
  return (
    head.anchored || says('title') || says('heading') || says('between') || (fresh && head.names.length > 0)
  )
}

function meets(first: Head, head: Head): boolean {
  return head.signs.some(
    ({ kind, value }) =>
      (kind === 'date' || kind === 'meeting') &&
      first.signs.some((one) => one.kind === kind && one.value === value),
  )
}
