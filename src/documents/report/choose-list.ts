import { plain } from '../../committee/agenda/reports/same-words.ts'
import { hiddenStarts, type ListStart, shownStarts } from './list-starts.ts'
import type { Part } from './part.ts'
import { type ReadRecommendations, readRecommendations } from './read-recommendations.ts'
import { startWeight } from './start-weight.ts'

export interface WeighedStart extends ListStart {
  read: ReadRecommendations
  weight: number
}

export interface ChosenLists {
  /** The report's own lists, in their order. */
  own: WeighedStart[]
  /** The list that comes next, and how far behind it is, if it may be the right one. */
  rival: { start: WeighedStart; behind: number } | null
  /** The report's parts, cut where the lists begin. */
  parts: Part[]
}

/** From here on, nobody looks for a list inside other parts. */
const sure = 3.5
/** Lists so close to the best stand beside it: a report may address two bodies. */
const beside = 2
/** A list further behind is not worth a doubt. */
const narrow = 3

/** Chooses among all places where the report's own recommendations may begin. */
export function chooseLists(parts: readonly Part[], meeting: string | null): ChosenLists {
  const weigh = (start: ListStart): WeighedStart[] => {
    const read = readRecommendations(start.part, meeting)
    return read.recommendations.length === 0
      ? []
      : [{ ...start, read, weight: startWeight(start, read, meeting) }]
  }
  const shown = shownStarts(parts).flatMap(weigh)
  const found = heaviest(shown)
  const all =
    found && found.weight >= sure ? shown : [...shown, ...hiddenStarts(found?.parts ?? parts).flatMap(weigh)]
  const best = heaviest(all)
  if (!best) return { own: [], rival: null, parts: parts.map(asSection) }
  const near = all.filter((one) => best.parts === one.parts && best.weight - one.weight <= beside)
  const own = near.filter((one, index) => one === best || addsTo(near.slice(0, index), one))
  const rest = all.filter((one) => !near.includes(one) && addsTo([best], one))
  const next = heaviest(rest)
  const behind = next ? best.weight - next.weight : 0
  const chosen = new Set(own.map(({ part }) => part))
  return {
    own,
    rival: next && behind <= narrow ? { start: next, behind } : null,
    parts: best.parts.map((part) => (chosen.has(part) ? part : asSection(part))),
  }
}

/** The parts of a report, cut where its list begins if no heading or lead-in of its own shows that. */
export function cutAtList(parts: readonly Part[]): readonly Part[] {
  const shown = shownStarts(parts).some(({ part }) => part.list?.steps.some(({ role }) => role === 'item'))
  return shown ? parts : chooseLists(parts, null).parts
}

function asSection(part: Part): Part {
  return part.kind === 'maybe-recommendations' ? { ...part, kind: 'section' } : part
}

function heaviest(starts: readonly WeighedStart[]): WeighedStart | undefined {
  return starts.reduce<WeighedStart | undefined>(
    (best, one) => (best === undefined || one.weight > best.weight ? one : best),
    undefined,
  )
}

/** True unless a list only repeats earlier recommendations, as at the end of a report or in an appendix. */
function addsTo(earlier: readonly WeighedStart[], later: WeighedStart): boolean {
  const said = new Set(earlier.flatMap(({ read }) => read.recommendations.map(({ text }) => plain(text))))
  return later.read.recommendations.some(({ text }) => !said.has(plain(text)))
}
