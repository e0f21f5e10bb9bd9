export type Random = {
  /** At least 0 and below 1. */
  next(): number
  /** A whole number, at least 0 and below `below`. */
  below(below: number): number
  pick<Value>(values: readonly Value[]): Value
}

/** Mulberry32: small, quick, and the same everywhere for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    below: (below) => Math.floor(next() * below),
    pick(values) {
      const value = values[Math.floor(next() * values.length)]
      if (value === undefined) throw new Error('there is nothing to pick from')
      return value
    },
  }
}
