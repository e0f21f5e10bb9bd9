// Reads one file after another, where reading-child reads one and ends: starting a process for each of ten thousand
// files would take most of an hour.
import { printReading } from '../../../dist/documents/print-reading.js'
import { readReport } from '../../../dist/documents/read-report.js'
import { readingSchema } from '../../../dist/documents/reading.js'

process.on('message', async ({ seed, name, bytes }) => {
  const before = process.cpuUsage()
  const reading = await readReport({ name, bytes })
  const { user, system } = process.cpuUsage(before)
  process.send({
    seed,
    shaped: readingSchema.safeParse(reading).success,
    output: `${JSON.stringify(reading)}\n${printReading(reading)}`,
    outcome: reading.kind === 'refused' ? reading.code : reading.kind,
    milliseconds: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  })
})
