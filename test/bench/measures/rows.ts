import type { Spent } from '../driver/spent.ts'
import { percentile } from '../figures.ts'
import type { Hits } from '../members/volley.ts'

export function rateOf({ taken, seconds }: Hits): number {
  return taken.length / seconds
}

export function repliesIn(rounds: readonly Hits[]): number {
  return rounds.reduce((sum, { taken }) => sum + taken.length, 0)
}

/** How long replies took, including those that came too late. */
export function waits(rounds: readonly Hits[]) {
  const times = rounds.flatMap((one) => one.times)
  return {
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    max: percentile(times, 100),
    refused: rounds.reduce((sum, { refused }) => sum + refused, 0),
  }
}

export function spentOnEach(spent: readonly Spent[], replies: number) {
  const sum = (what: (one: Spent) => number | null) => {
    const values = spent.map(what)
    return values.includes(null)
      ? null
      : values.reduce((all: number, value) => all + (value ?? 0), 0) / replies
  }
  return {
    statements: sum((one) => one.statements),
    cpuMs: sum((one) => one.cpuMs),
    postgresCpuMs: sum((one) => one.postgresCpuMs),
  }
}
