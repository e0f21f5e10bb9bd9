import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { namedFileWords } from './named-file.words.ts'

/**
 * Writes a file by the path that the caller typed, relative to the caller's folder. Only its owner may read it, and an
 * existing file is never overwritten.
 * @throws CommitteeError file-refused
 */
export async function writeNamedFile(cwd: string, path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(resolve(cwd, path), content, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw new CommitteeError('file-refused', whyNot(path, error))
  }
}

function whyNot(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EEXIST') return namedFileWords.taken(path)
  if (code === 'ENOENT' || code === 'ENOTDIR') return namedFileWords.noFolder(path)
  if (code === 'EACCES' || code === 'EPERM') return namedFileWords.mayNotWrite(path)
  return namedFileWords.cannotWrite(path)
}
