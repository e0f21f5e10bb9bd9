import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { HeldFile, HeldFiles } from '../committee/agenda/reports/held-file.ts'
import type { Papers } from '../committee/agenda/reports/papers.ts'
import type { WaitingFile } from '../committee/agenda/reports/waiting-file.ts'
import { waitingFileWords } from '../committee/agenda/reports/waiting-file.words.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { PlatformName } from '../committee/ports.ts'
import type { SentAgain } from './platform.ts'
import type { TellableProgress } from './tell-progress.ts'

export type ReadPapers = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  onProgress: (progress: TellableProgress) => void,
  overruled?: readonly number[],
) => Promise<Papers | { readonly kind: 'refused'; readonly sentence: string }>

export type HoldingParts = {
  readonly read: ReadPapers
  /** Filled in once the platforms are there. */
  readonly again: ReadonlyMap<PlatformName, SentAgain>
  /** How many characters may be held. */
  readonly most?: number
  /** How long a press may wait, in milliseconds. */
  readonly patience?: number
}

type Kept = {
  readonly name: string
  readonly fetch: HeldFile['fetch']
  readonly until: Date
  /** Null once there was no room for it any longer. */
  held: HeldFile | null
  size: number
}

/** Holds what was read in this process's memory only. Of a file that has no room, it keeps where it came from. */
export function holdFiles({ read, again, most = 64_000_000, patience = 2000 }: HoldingParts): HeldFiles {
  const kept = new Map<string, Kept>()
  const reading = new Map<string, Promise<HeldFile>>()

  const hold: HeldFiles['hold'] = ({ id, until }, held) => {
    kept.delete(id)
    const { name, fetch } = held
    kept.set(id, { name, fetch, until, held, size: JSON.stringify(held.papers).length })
    let over = [...kept.values()].reduce((sum, { size }) => sum + size, -most)
    for (const [other, one] of kept) {
      if (over <= 0 || other === id) break
      over -= one.size
      Object.assign(one, { held: null, size: 0 })
    }
  }

  async function readOnce(file: WaitingFile): Promise<HeldFile> {
    const { name, fetch } = kept.get(file.id) ?? (await sentAgain(file))
    const bytes = await fetch()
    if (sha256(bytes) !== file.digest) throw refused(waitingFileWords.changed)
    const overruled = marksOverruled(file)
    const papers = await read({ name, bytes }, () => {}, overruled)
    if (papers.kind === 'refused') throw refused(papers.sentence)
    const held = { name, papers, overruled, fetch }
    hold(file, held)
    return held
  }

  async function sentAgain({
    platform,
    platformFile,
  }: WaitingFile): Promise<Pick<HeldFile, 'name' | 'fetch'>> {
    const ask = again.get(platform)
    if (ask !== undefined && platformFile !== null) return ask(platformFile)
    throw refused(waitingFileWords.sendAgain(platform === 'slack' ? 'Slack' : 'Teams'))
  }

  return {
    hold,
    held(file) {
      const held = kept.get(file.id)?.held ?? null
      return String(held?.overruled) === String(marksOverruled(file)) ? held : null
    },
    async readAgain(file) {
      const key = `${file.id} ${marksOverruled(file)}`
      const asked = reading.get(key) ?? readOnce(file)
      reading.set(key, asked)
      // A fault that comes too late for this press is told on the next one.
      asked.catch(() => {})
      const late = new AbortController()
      const waited = pause(patience, null, { signal: late.signal }).catch(() => null)
      try {
        const held = await Promise.race([asked, waited])
        if (held !== null) reading.delete(key)
        return held
      } catch (fault) {
        reading.delete(key)
        throw fault
      } finally {
        late.abort()
      }
    },
    letGo(now) {
      for (const [id, { until }] of kept) if (until <= now) kept.delete(id)
    },
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function marksOverruled({ overruled }: WaitingFile): number[] {
  return overruled.map(({ mark }) => mark).sort((a, b) => a - b)
}

function refused(sentence: string): CommitteeError {
  return new CommitteeError('file-refused', sentence)
}
