import { unzipSync } from 'fflate'
import { Refusal } from '../refusal.ts'

export interface ArchiveLimits {
  inflatedBytes: number
  entries: number
}

/** Wide enough for a 300-page agenda pack, whose text parts come to some 20 MB. */
export const archiveLimits: ArchiveLimits = { inflatedBytes: 64_000_000, entries: 4000 }

/**
 * The wanted files of a zip. Sizes are added up before anything is inflated, and an entry that says less than it
 * holds is cut off at what it said.
 */
export function openArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ArchiveLimits = archiveLimits,
): Record<string, Uint8Array> {
  let inflated = 0
  let entries = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++
        if (entries > limits.entries) throw new Refusal('expands-too-far')
        if (!wanted(name)) return false
        inflated += originalSize
        if (inflated > limits.inflatedBytes) throw new Refusal('expands-too-far')
        return true
      },
    })
  } catch (fault) {
    throw fault instanceof Refusal ? fault : new Refusal('damaged')
  }
}
