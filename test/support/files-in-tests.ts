import { z } from 'zod'
import { type Papers, papersSchema } from '../../src/committee/agenda/reports/papers.ts'
import { type HoldingParts, holdFiles } from '../../src/platforms/held-files.ts'

const inFile = z.object({ papers: papersSchema, instead: papersSchema })

/** A file that holds what is read of it, and what is read of it once a mark was overruled. */
export function fileOf(papers: Papers, instead: Papers = papers): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ papers, instead }))
}

/** Holds files that a test puts there, and reads those of `fileOf`. */
export function filesInTests(parts: Partial<HoldingParts> = {}) {
  return holdFiles({
    async read({ bytes }, _, overruled = []) {
      const { papers, instead } = inFile.parse(JSON.parse(new TextDecoder().decode(bytes)))
      return overruled.length === 0 ? papers : instead
    },
    again: new Map(),
    ...parts,
  })
}
