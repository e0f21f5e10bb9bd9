import { unzipSync } from 'fflate'
import { Refusal } from '../refusal.ts'

export interface ArchiveLimits {
  inflatedBytes: number
  entries: number
  /** How many times its packed size an entry may have, if it is larger than `smallBytes`. */
  ratio: number
  smallBytes: number
}

/** Enough for a 300-page agenda pack, whose text parts unpack to about 20 MB. */
export const archiveLimits: ArchiveLimits = {
  inflatedBytes: 64_000_000,
  entries: 4000,
  ratio: 250,
  smallBytes: 4_000_000,
}

/**
 * Reads the wanted files of a zip. Sizes are added up before anything is inflated, and an entry that holds more than it
 * declares is cut off at the declared size.
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
      filter: ({ name, size, originalSize }) => {
        entries++
        if (entries > limits.entries) throw new Refusal('expands-too-far')
        if (!wanted(name)) return false
        inflated += originalSize
        const swollen = originalSize > limits.smallBytes && originalSize > size * limits.ratio
        if (swollen || inflated > limits.inflatedBytes) throw new Refusal('expands-too-far')
        return true
      },
    })
  } catch (fault) {
    throw fault instanceof Refusal ? fault : new Refusal('damaged')
  }
}
