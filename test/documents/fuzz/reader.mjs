// Reads one file after another, where reading-child reads one and ends: starting a process for each of ten thousand
// files would take most of an hour.
import { printReading } from '../../../dist/documents/print-reading.js'
import { readReport } from '../../../dist/documents/read-report.js'
import { readingSchema } from '../../../dist/documents/reading.js'
import { printTrace } from '../../../dist/documents/trace.js'
import { traceReport } from '../../../dist/documents/trace-report.js'

process.on('message', async ({ seed, name, bytes }) => {
  const before = process.cpuUsage()
  const reading = await readReport({ name, bytes })
  const { user, system } = process.cpuUsage(before)
  // A damaged PDF may print its lines one over another, the mark of Part 2 and what it hides in a single one.
  const traced = seed % 5 === 0 && !name.endsWith('.pdf')
  const trace = traced ? printTrace(await traceReport({ name, bytes })) : ''
  process.send({
    seed,
    shaped: readingSchema.safeParse(reading).success,
    output: [JSON.stringify(reading), printReading(reading), trace].join('\n'),
    outcome: reading.kind === 'refused' ? reading.code : reading.kind,
    milliseconds: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  })
})
