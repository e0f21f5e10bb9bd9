import { chown } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { databaseWords } from '../database.words.ts'
import { type Cluster, nobody } from './cluster.ts'
import { checkPrograms, type Programs } from './programs.ts'
import { inNamespaceOf, ourselves, type ServerUser, userNumbered } from './run-as.ts'

const asNobody = userNumbered(nobody)
const inNamespace = inNamespaceOf(nobody)

/**
 * The user that runs PostgreSQL: its programs refuse root, and make no cluster for a user without a name.
 * @param namespace a user namespace in which we are another user, if one can be created
 * @throws CommitteeError database-unfit, or not-allowed if root cannot switch to another user
 */
export async function serverUserFor(
  folder: string,
  { owner }: Pick<Cluster, 'owner'>,
  programs: Programs,
  namespace: ServerUser = inNamespace,
): Promise<ServerUser> {
  await checkPrograms(programs)
  const us = process.getuid?.() ?? 0
  if (us === 0 && owner === nobody) return asNobody
  if (us !== 0 && (owner !== null || hasName())) return ourselves
  if (await works(namespace, programs)) return namespace
  if (us === 0 && owner === null && (await give(folder, programs))) return asNobody
  throw new CommitteeError('not-allowed', databaseWords.cannotRunAs(us === 0 ? 'root' : 'unnamed'))
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function works(user: ServerUser, programs: Programs): Promise<boolean> {
  return user.run(programs.postgres, ['--version']).then(
    () => true,
    () => false,
  )
}

/** Gives the folder to the user nobody, if that user can then reach it and the programs. */
async function give(folder: string, programs: Programs): Promise<boolean> {
  try {
    await chown(folder, nobody, nobody)
    await asNobody.run('/bin/sh', ['-c', 'cd "$1" && "$2" --version', 'sh', folder, programs.postgres])
    return true
  } catch {
    await chown(folder, 0, 0)
    return false
  }
}
