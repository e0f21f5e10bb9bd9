import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { printRows } from './figures.ts'
import { measureClosing } from './measures/closing.ts'
import { measureGrowth } from './measures/growth.ts'
import { measureIdle } from './measures/idle.ts'
import { measureMemory } from './measures/memory.ts'
import { measureReading } from './measures/reading.ts'
import { measureReplies } from './measures/replies.ts'
import { measureStarts } from './measures/starts.ts'
import { measureTwoPrograms } from './measures/two-programs.ts'
import { readOptions } from './options.ts'

/** Each returns tables by name: `npm run bench -- replies --before FOLDER --json FILE`. */
const measures = {
  reading: measureReading,
  replies: measureReplies,
  'two-programs': measureTwoPrograms,
  closing: measureClosing,
  growth: measureGrowth,
  idle: measureIdle,
  memory: measureMemory,
  starts: measureStarts,
}

const { names, options } = readOptions(process.argv.slice(2))
const unknown = names.filter((name) => !Object.keys(measures).includes(name))
if (unknown.length > 0) throw new Error(`${unknown} is none of ${Object.keys(measures).join(', ')}.`)

const results: Record<string, unknown> = { at: new Date().toISOString(), load: loadavg() }
for (const [name, measure] of Object.entries(measures)) {
  if (names.length > 0 && !names.includes(name)) continue
  const result = await measure(options)
  for (const [title, rows] of Object.entries(result)) {
    results[title] = rows
    if (Array.isArray(rows)) printRows(title, rows)
  }
  results.load = [...loadavg()]
  console.log(
    `Load of the machine: ${loadavg()
      .map((one) => one.toFixed(2))
      .join(' ')}\n`,
  )
}
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`)
process.exit()
