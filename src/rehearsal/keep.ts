import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** State that is changed in place. save() resolves once the state at the time of the call is on disk. */
export type Kept<T> = { readonly state: T; save(): Promise<void> }

/**
 * Reads the state from a file, or starts fresh if there is none. A file that does not match the schema is refused,
 * never overwritten.
 */
export async function keep<T>(file: string, schema: z.ZodType<T>, fresh: () => T): Promise<Kept<T>> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const text = await readIfThere(file)
  const state = text === null ? fresh() : parse(file, schema, text)
  const save = coalesced(() => writeWhole(file, JSON.stringify(state)))
  if (text === null) await save()
  return { state, save }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function parse<T>(file: string, schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(`The rehearsal cannot read ${file}. Move it away to begin a new rehearsal.`, { cause })
  }
}

/** Renaming is atomic, so a process that dies while writing leaves the last complete file. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.new`
  await writeFile(unfinished, text, { mode: 0o600 })
  await rename(unfinished, file)
}

/** One write at a time; calls that arrive during one share the next. */
function coalesced(write: () => Promise<void>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting: Promise<void> | null = null
  return () => {
    if (waiting !== null) return waiting
    const turn = last.then(() => {
      waiting = null
      return write()
    })
    waiting = turn
    last = turn.catch(() => undefined)
    return turn
  }
}
