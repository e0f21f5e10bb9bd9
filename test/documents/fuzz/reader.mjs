// Reads one file after another, where reading-child reads one and ends: starting a process for each of ten thousand
// files would take most of an hour.
import { printPapers } from '../../../dist/documents/print-papers.js'
import { readPapers } from '../../../dist/documents/read-papers.js'
import { papersReadingSchema } from '../../../dist/documents/reading.js'
import { printTrace } from '../../../dist/documents/trace.js'
import { traceReport } from '../../../dist/documents/trace-report.js'

process.on('message', async ({ seed, name, bytes }) => {
  const before = process.cpuUsage()
  const reading = await readPapers({ name, bytes })
  const { user, system } = process.cpuUsage(before)
  // A damaged PDF may print its lines one over another, the mark of Part 2 and what it hides in a single one.
  const traced = seed % 5 === 0 && !name.endsWith('.pdf')
  const trace = traced ? printTrace(await traceReport({ name, bytes })) : ''
  process.send({
    seed,
    shaped: papersReadingSchema.safeParse(reading).success,
    output: [
      JSON.stringify(reading),
      reading.kind === 'refused' ? reading.sentence : printPapers(reading),
      trace,
    ].join('\n'),
    outcome: reading.kind === 'refused' ? reading.code : reading.kind,
    milliseconds: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  })
})
