import type { PlatformName } from '../committee/ports.ts'

/** What is under way on one platform, so that a slow one never holds up the other. */
export type Lane = {
  readonly platform: PlatformName
  /** How much more may be begun. */
  free(): number
  /** @param work never throws */
  run(work: () => Promise<void>): void
  idle(): Promise<void>
}

/** @param ended called whenever something under way has ended */
export function laneFor(platform: PlatformName, width: number, ended: () => void = () => {}): Lane {
  const running = new Set<Promise<void>>()
  return {
    platform,
    free: () => width - running.size,
    run(work) {
      const one = work().finally(() => {
        running.delete(one)
        ended()
      })
      running.add(one)
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
