import type { Pages, Paper } from '../../committee/agenda/reports/papers.ts'

/** A report as it may be named before the clerk has answered. */
export type NamedReport = {
  /** Its place in the file, from 1; null if it is the only one. */
  readonly at: number | null
  readonly number: string | null
  /** Null if a mark covers it. */
  readonly title: string | null
  readonly pages: Pages | null
}

/** @param paper null where this program does not hold the file */
export function namedReport(at: number | null, number: string | null, paper: Paper | null): NamedReport {
  return { at, number, title: paper?.report?.title ?? null, pages: paper?.pages ?? null }
}
