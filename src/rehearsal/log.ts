export type Refusal = {
  readonly at: string
  readonly platform: 'slack' | 'teams'
  readonly code: string
  readonly detail: string
}

/** What the far side refused and why, newest last, for the page to show. */
export type Refusals = {
  note(platform: Refusal['platform'], code: string, detail: string): void
  all(): readonly Refusal[]
  /**
   * Calls the listener after each note.
   * @returns a function that stops the calls
   */
  onChange(listener: () => void): () => void
}

const maxKept = 200

export function createRefusals(): Refusals {
  const kept: Refusal[] = []
  const listeners = new Set<() => void>()
  return {
    note(platform, code, detail) {
      kept.push({ at: new Date().toISOString(), platform, code, detail })
      if (kept.length > maxKept) kept.shift()
      for (const listener of listeners) listener()
    },
    all: () => [...kept],
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
