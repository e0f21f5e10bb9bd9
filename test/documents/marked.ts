import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const folder = new URL('./marked/', import.meta.url)
const opennessSchema = z.enum(['open', 'part', 'whole'])

/** A paper that says something of its own openness, and what of it may come out. */
export interface MarkedPaper {
  /** Whether all of it is open, or a part, or nothing. */
  openness: z.infer<typeof opennessSchema>
  about: string
  /** For `readSource`. Words in SECRET never come out; those in KEEP do. */
  source: string
}

const usualHead = ['Report to: Scrutiny Committee', 'Date: 14 May 2024', 'Title: Meals in schools']
const usualText = [
  '# Recommendations',
  'That the Committee:',
  '(a)~notes the KEEPA; and',
  '(b)~gives its views on KEEPB.',
  '# Background',
  'Meals are served each day.',
]

/** In the files, "^" stands for a plain header, and "~" for recommendations and a background. */
export function markedPapers(): MarkedPaper[] {
  return readdirSync(folder).flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split(/^== /m)
      .slice(1)
      .map((paper) => {
        const [, openness = '', about = '', source = ''] = /^(\w+): ([^\n]*)\n(.*)$/s.exec(paper) ?? []
        const lines = source
          .split('\n')
          .flatMap((line) => (line === '^' ? usualHead : line === '~' ? usualText : [line]))
        return {
          openness: opennessSchema.parse(openness),
          about: `${name}: ${about}`,
          source: lines.join('\n'),
        }
      }),
  )
}
