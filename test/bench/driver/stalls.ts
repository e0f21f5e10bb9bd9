import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into the program under measure. From a signal on it measures the longest stall of the event loop, and writes it
 * down when the program ends. Measuring takes more processor time than an idle program does.
 */
const resolution = 5
const delays = monitorEventLoopDelay({ resolution })
process.on('SIGUSR2', () => delays.enable())
process.once('exit', () => {
  const milliseconds = Math.max(0, delays.max / 1e6 - resolution)
  writeFileSync('stalls', String(milliseconds))
})
