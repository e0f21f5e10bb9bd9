// Reads one file and exits. The parent ends it when it takes too long. A watchdog thread, which runs even while a
// library is busy, ends it when it has grown too large, because a heap limit does not bound buffers.
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { readPapers } from './read-papers.ts'
import { type OnProgress, type ReadingTask, type ReportFile, readingTaskSchema } from './reading.ts'
import { traceReport } from './trace-report.ts'
import { warmUp } from './warm-up/warm-up.ts'

const requestSchema = z.object({
  task: readingTaskSchema,
  name: z.string(),
  size: z.number().int().nonnegative(),
})

const watch = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.residentBytes) process.kill(process.pid, 'SIGKILL')
}, 20)
`

const [residentBytes, use] = z.tuple([z.coerce.number().positive(), z.string()]).parse(process.argv.slice(2))
let asked = false
process.once('disconnect', () => process.exit(1))
process.once('message', async (message) => {
  asked = true
  const { task, name, size } = requestSchema.parse(message)
  const bytes = await bytesOf(process.stdin, size)
  process.send?.(await answerTo(task, { name, bytes, spent: true }), () => process.exit(0))
})
new Worker(watch, { eval: true, workerData: { residentBytes } }).unref()
if (use === 'later') await warmUp(() => asked)

/** A message would hold the file twice. */
async function bytesOf(input: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  for await (const piece of input) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function answerTo(task: ReadingTask, file: ReportFile) {
  if (task === 'trace') return traceReport(file, sendProgress())
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
