import { z } from 'zod'
import { readingWords } from './reading.words.ts'
import { refusalCodeSchema } from './refusal.ts'
import { destinations } from './report/trail.ts'

/** Where a line of a file went. The text of a line that the public may not see is left out. */
const tracedLineSchema = z.object({
  line: z.number().int(),
  text: z.string().nullable(),
  to: z.enum(destinations),
  name: z.string(),
})

export const traceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('trace'), lines: z.array(tracedLineSchema) }),
  z.object({ kind: z.literal('refused'), code: refusalCodeSchema, sentence: z.string() }),
])
export type ReadingTrace = z.infer<typeof traceSchema>

/** Prints one line per line of the file, after where it went. */
export function printTrace(trace: ReadingTrace): string {
  if (trace.kind === 'refused') return trace.sentence
  const places = trace.lines.map(({ to, name }) => (name === '' ? to : `${to}: ${name}`).slice(0, 40))
  const width = Math.max(0, ...places.map((place) => place.length))
  return trace.lines
    .map(({ line, text }, index) =>
      `${String(line).padStart(5)}  ${(places[index] ?? '').padEnd(width)}  ${text ?? readingWords.notShown}`.trimEnd(),
    )
    .join('\n')
}
