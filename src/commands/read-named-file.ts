import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { namedFileWords } from './named-file.words.ts'

/**
 * Reads a file by the path that the caller typed, relative to the caller's folder.
 * @throws CommitteeError file-refused
 */
export async function readNamedFile(
  cwd: string,
  path: string,
  largest: number,
  tooLarge: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const place = resolve(cwd, path)
  try {
    const found = await stat(place)
    if (!found.isFile()) throw new CommitteeError('file-refused', namedFileWords.notAFile(path))
    if (found.size > largest) throw new CommitteeError('file-refused', tooLarge)
    return { name: basename(place), bytes: await readFile(place) }
  } catch (error) {
    if (error instanceof CommitteeError) throw error
    throw new CommitteeError('file-refused', whyNot(path, error))
  }
}

function whyNot(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return namedFileWords.noFile(path)
  if (code === 'EACCES' || code === 'EPERM') return namedFileWords.mayNotRead(path)
  return namedFileWords.cannotRead(path)
}
