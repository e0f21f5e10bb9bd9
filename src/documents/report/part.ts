import type { FileLine } from '../line.ts'
import type { FieldName } from './header-field.ts'
import type { HeadingKind } from './heading.ts'

/** A stretch of a report under one heading or one label of its header. */
export interface Part {
  kind: PartKind
  field: FieldName | null
  heading: string
  /** The line of its heading or label, if it has one of its own. */
  head: FileLine | null
  /** Whether its heading is known by its words, rather than by its looks. */
  known: boolean
  line: number
  lines: FileLine[]
  /** Whether the label stood on a line of its own. */
  apart: boolean
  /** Whether it gives way to another part of the same field. */
  weak: boolean
  /** Whether a line in it has a label of a list. */
  labelled: boolean
}

export type PartKind = HeadingKind | 'preamble' | 'field'
