import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into the program under measure. Measures the longest stall of its event loop since the last reset, and writes
 * it down when the program ends.
 */
const resolution = 5
const delays = monitorEventLoopDelay({ resolution })
delays.enable()
process.on('SIGUSR2', () => delays.reset())
process.once('exit', () => {
  const milliseconds = Math.max(0, delays.max / 1e6 - resolution)
  writeFileSync('stalls', String(milliseconds))
})
