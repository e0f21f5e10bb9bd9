import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPapersInChild } from '../../src/documents/read-report-in-child.ts'
import { mutated } from './fuzz/mutate.ts'
import { type Outcome, type Read, readAll } from './fuzz/readers.ts'
import { exemptWord, fuzzSamples } from './fuzz/samples.ts'

const built = existsSync(new URL('../../dist/documents/reading-child.js', import.meta.url))
const inputs = 10_000
const every200th = Array.from({ length: inputs / 200 }, (_, at) => at * 200)

/**
 * All inputs are read, and every fifth that is not a PDF traced, in two processes of a thousand files each. Every
 * two-hundredth is read again in a process of its own, as Quorate reads a file. Time is the reader's own CPU time,
 * since wall time on a busy machine proves nothing.
 */
describe.skipIf(!built)(
  'ten thousand damaged files, with bytes flipped, cut off and spliced in (needs the build)',
  () => {
    let make: (seed: number) => { name: string; bytes: Uint8Array }
    let outcomes: Outcome[]
    let printed = ''
    const reads = () => outcomes.flatMap((one) => (one.kind === 'read' ? [one.read] : []))
    const where = (wrong: (read: Read) => boolean) =>
      reads()
        .filter(wrong)
        .map(({ seed, outcome }) => ({ seed, name: make(seed).name, outcome }))

    beforeAll(async () => {
      const { samples, donors } = await fuzzSamples()
      make = (seed) => mutated(samples, donors, seed)
      const seeds = Array.from({ length: inputs }, (_, seed) => seed)
      const halves = [0, 1].map((half) => seeds.filter((seed) => seed % 2 === half))
      const print = (text: string) => {
        printed += text
      }
      outcomes = (await Promise.all(halves.map((half) => readAll(half, make, print)))).flat()
    }, 600_000)

    it('crash no reader and hang none', () => {
      expect(outcomes.filter((one) => one.kind !== 'read')).toEqual([])
      expect(outcomes).toHaveLength(inputs)
      expect(where(({ milliseconds }) => milliseconds > 2000)).toEqual([])
    })

    it('take no reader over 300 MB', () => {
      expect(Math.max(...reads().map(({ peakBytes }) => peakBytes))).toBeLessThan(300_000_000)
    })

    it('are all read into the same shape', () => {
      expect(where(({ shaped }) => !shaped)).toEqual([])
    })

    it('reveal nothing of the exempt part, and print nothing', () => {
      expect(where(({ output }) => output.includes(exemptWord))).toEqual([])
      expect(printed).toBe('')
    })

    it('are reports often enough to make these tests meaningful', () => {
      expect(reads().filter(({ outcome }) => outcome === 'papers').length).toBeGreaterThan(inputs / 2)
      expect(
        reads().filter(({ output }) => /"withheldParagraphs":[1-9]/.test(output)).length,
      ).toBeGreaterThan(inputs / 4)
    })

    it('are read in a fresh process as in a long-lived one', async () => {
      const outcomeOf = new Map(reads().map(({ seed, outcome }) => [seed, outcome]))
      const differing: unknown[] = []
      const read = async (seeds: number[]) => {
        for (const seed of seeds) {
          const reading = await readPapersInChild(make(seed))
          const outcome = reading.kind === 'refused' ? reading.code : reading.kind
          if (outcome !== outcomeOf.get(seed) || JSON.stringify(reading).includes(exemptWord))
            differing.push({ seed, outcome, before: outcomeOf.get(seed) })
        }
      }
      await Promise.all([0, 1].map((half) => read(every200th.filter((_, at) => at % 2 === half))))
      expect(differing).toEqual([])
    }, 300_000)
  },
)
