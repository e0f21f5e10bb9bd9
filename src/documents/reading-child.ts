// Reads one file and exits. The parent ends it when it takes too long. A watchdog thread, which runs even while a
// library is busy, ends it when it has grown too large, because a heap limit does not bound buffers.
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { readPapers } from './read-papers.ts'
import { readReport } from './read-report.ts'
import { type OnProgress, type ReadingTask, type ReportFile, readingTaskSchema } from './reading.ts'
import { traceReport } from './trace-report.ts'

const requestSchema = z.object({
  task: readingTaskSchema,
  file: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  residentBytes: z.number().positive(),
})

const watch = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.residentBytes) process.kill(process.pid, 'SIGKILL')
}, 20)
`

process.once('disconnect', () => process.exit(1))
process.once('message', async (message) => {
  const { task, file, residentBytes } = requestSchema.parse(message)
  new Worker(watch, { eval: true, workerData: { residentBytes } }).unref()
  process.send?.(await answerTo(task, file), () => process.exit(0))
})

function answerTo(task: ReadingTask, file: ReportFile) {
  if (task === 'trace') return traceReport(file, sendProgress())
  if (task === 'read') return readReport(file, sendProgress())
  return readPapers(file, sendProgress(), task.papers)
}

/** A message per page would cost more than reading the page. */
function sendProgress(): OnProgress {
  let told = performance.now()
  return (progress) => {
    if (performance.now() - told < 250) return
    told = performance.now()
    process.send?.({ kind: 'progress', ...progress })
  }
}
