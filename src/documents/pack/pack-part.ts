import type { FileLine } from '../line.ts'
import type { Head } from './find-heads.ts'
import type { PaperKind } from './paper-kind.ts'

/** What stands between one paper's head and the next. */
export interface PackPart {
  kind: PaperKind
  head: Head | null
  lines: FileLine[]
  /** Where another report may begin, although the evidence was not enough. */
  another: FileLine | null
}
