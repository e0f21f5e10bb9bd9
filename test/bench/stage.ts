import type { Platform } from './council/names.ts'
import { type Prepared, prepare } from './council/prepare.ts'
import { type Due, repliesOf, taken } from './council/replies.ts'
import { type Checkout, type Program, startProgram } from './driver/checkout.ts'
import { type Home, type Scratch, scratchDatabase } from './driver/scratch.ts'
import { type FarSide, startFarSide } from './far-side/far-side.ts'
import { type Crowd, startCrowd } from './members/crowd.ts'
import type { Hits, Volley } from './members/volley.ts'
import { server } from './options.ts'

export type Stage = {
  readonly farSide: FarSide
  readonly crowd: Crowd
  /** A database that is removed when the stage is cleared. */
  scratch(): Promise<Scratch>
  /** Anything else to remove then. */
  own(home: Home): Home
  /**
   * Runs a checkout with spare committees.
   * @param programs how many run on its database
   */
  perform(checkout: Checkout, copies: number, programs?: number): Promise<Performer>
}

export type Performer = Prepared & {
  readonly programs: readonly Program[]
  /** Committees in which only the scouts have replied yet. */
  committees(count: number): number[]
  /** Lets their members reply. */
  reply(
    platform: Platform,
    committees: readonly number[],
    how: Pick<Volley, 'pace' | 'seconds'>,
  ): Promise<Hits>
  /** The words of all acknowledged replies. */
  readonly acknowledged: string[]
  stop(): Promise<void>
}

/** Cleans up whatever happens on the stage. */
export async function onStage<Result>(play: (stage: Stage) => Promise<Result>): Promise<Result> {
  const farSide = await startFarSide()
  const crowd = startCrowd()
  const homes: Home[] = []
  const performers: Performer[] = []
  const clear = async () => {
    for (const one of performers.splice(0)) await one.stop()
    for (const one of homes.splice(0)) await one.remove()
    await crowd.stop()
    farSide.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      console.error(`Ended by ${signal}.`)
      void clear().finally(() => process.exit(130))
    })
  const own = (home: Home) => {
    homes.push(home)
    return home
  }
  const scratch = async () => {
    const made = await scratchDatabase(server())
    homes.push(made)
    return made
  }
  const perform: Stage['perform'] = async (checkout, copies, count = 1) => {
    const prepared = await prepare(checkout, await scratch(), farSide, copies)
    const programs: Program[] = []
    for (let at = 0; at < count; at++)
      programs.push(await startProgram(checkout, prepared.scratch, farSide.address))
    const performer = performerOf(prepared, programs, farSide, crowd)
    performers.push(performer)
    return performer
  }
  try {
    return await play({ farSide, crowd, scratch, own, perform })
  } finally {
    await clear()
  }
}

function performerOf(
  prepared: Prepared,
  programs: readonly Program[],
  farSide: FarSide,
  crowd: Crowd,
): Performer {
  let dealt = 0
  const acknowledged: string[] = []
  return {
    ...prepared,
    programs,
    acknowledged,
    committees: (count) => Array.from({ length: count }, () => ++dealt),
    async reply(platform, committees, how) {
      const lists: Due[][] = []
      for (const one of committees) lists.push(await repliesOf(prepared.learnt, platform, one, farSide))
      // At a fixed rate all committees reply at once; as fast as possible, one after the other.
      const due = 'perSecond' in how.pace ? interleaved(lists) : lists.flat()
      const ports = programs.map(({ port }) => port)
      const hits = await crowd.fire({ ports, shots: due.map(({ shot }) => shot), mark: taken, ...how })
      acknowledged.push(...hits.taken.flatMap((at) => due[at]?.words ?? []))
      return hits
    },
    async stop() {
      for (const program of programs) await program.stop()
    },
  }
}

function interleaved<One>(lists: readonly (readonly One[])[]): One[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}
