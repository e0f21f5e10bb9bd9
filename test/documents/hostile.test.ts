import { describe, expect, it } from 'vitest'
import { readReport } from './reading.ts'

const report = 'Title: Home care\nDate: 3 March 2027\n\nRecommendations\n\nThat:\n\n(a) it is noted.\n'

/** A reader of quadratic time takes eight seconds or far more for these, a linear one less than two. */
describe('a text built to take long', () => {
  it.each([
    ['endless nested lists', `${report}${'1.1 note it\n'.repeat(25_000)}`],
    ['lists of one', `${report}${'1. Note it.\n\n'.repeat(25_000)}`],
    ['headings and nothing else', `${report}${'## Note it\n'.repeat(25_000)}`],
    ['lead-ins and nothing else', `${report}${'That:\n\n(a) x\n\n'.repeat(12_000)}`],
    ['a classification of a million letters', `Classification: ${'appendix '.repeat(110_000)}\n${report}`],
    ['one recommendation of work plans', `${report.trim()} ${'work plan '.repeat(100_000)}`],
    ['a line of labels', `${report.trim()} ${'(a) note it; and (b) '.repeat(25_000)}`],
    ['a line of spaces', `${report}${'\u00a0 \t'.repeat(300_000)}x`],
  ])('is read in three seconds of CPU time: %s', async (_, text) => {
    const before = process.cpuUsage()
    const { kind } = await readReport({ name: 'a.txt', bytes: Buffer.from(text) })
    const { user, system } = process.cpuUsage(before)
    expect(kind).toBe('report')
    expect((user + system) / 1_000_000).toBeLessThan(3)
  })
})
