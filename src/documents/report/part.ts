import type { HeadingKind } from '../evidence/heading-words.ts'
import type { WeighedList } from '../evidence/weigh-list.ts'
import type { FileLine } from '../line.ts'
import type { Heading } from './heading.ts'
import type { FieldName } from './label-books.ts'

/** A section of a report under one heading or one header label. */
export interface Part {
  kind: PartKind
  field: FieldName | null
  heading: string
  /** The line of its heading or label, if it has one of its own. */
  head: FileLine | null
  /** True if its heading is known by its words rather than its look. */
  known: boolean
  line: number
  lines: FileLine[]
  /** True if the label stood on a line of its own. */
  apart: boolean
  /** True if it yields to another part of the same field. */
  weak: boolean
  /** How its lines are read as a list, if they may be the recommendations. */
  list: WeighedList | null
}

/** The first list of recommendations; one that may be somebody else's only if there is no other. */
export function firstList(parts: readonly Part[]): Part | undefined {
  return (
    parts.find(({ kind, lines }) => kind === 'recommendations' && lines.length > 0) ??
    parts.find(({ kind }) => kind === 'maybe-recommendations')
  )
}

export type PartKind = HeadingKind | 'preamble' | 'field'

/** A part before its lines are known. */
export function emptyPart(kind: PartKind, heading: string, head: FileLine | null, line: number): Part {
  return {
    kind,
    field: null,
    heading,
    head,
    known: true,
    line,
    lines: [],
    apart: true,
    weak: false,
    list: null,
  }
}

export function headedPart({ kind, text, known }: Heading, line: FileLine): Part {
  return { ...emptyPart(kind, text, line, line.number), known }
}
