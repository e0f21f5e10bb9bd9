import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into the program under measure: how long its event loop was held up at most since it was last asked to
 * begin anew, written down when it ends.
 */
const resolution = 5
const delays = monitorEventLoopDelay({ resolution })
delays.enable()
process.on('SIGUSR2', () => delays.reset())
process.once('exit', () => {
  const milliseconds = Math.max(0, delays.max / 1e6 - resolution)
  writeFileSync('stalls', String(milliseconds))
})
