import { access, constants, mkdir } from 'node:fs/promises'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { databaseWords } from './database.words.ts'

/**
 * Creates the data folder, private to its owner, if it does not exist.
 * @throws CommitteeError not-allowed if it belongs to another user or cannot be made
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EACCES') throw othersFolder(folder)
    if (typeof code === 'string')
      throw new CommitteeError('not-allowed', databaseWords.folderUnusable(folder, code))
    throw error
  }
}

export function othersFolder(folder: string, owner: number | null = null): CommitteeError {
  return new CommitteeError('not-allowed', databaseWords.othersFolder(folder, owner))
}
