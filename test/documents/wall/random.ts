/** Numbers that look random and are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of several, by a number from 0 to 1. */
export function pick<T>(all: readonly T[], at: number): T {
  const found = all[Math.floor(at * all.length)]
  if (found === undefined) throw new Error('there is nothing to pick from')
  return found
}
