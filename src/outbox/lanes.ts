import type { PlatformName } from '../committee/ports.ts'

/** What is under way on one platform. Each has a lane of its own, so a slow platform never delays the other. */
export type Lane = {
  readonly platform: PlatformName
  /** How many more may begin. */
  free(): number
  /** @param work never throws */
  run(work: () => Promise<void>): void
  idle(): Promise<void>
}

/** @param ended called whenever something under way ends */
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
