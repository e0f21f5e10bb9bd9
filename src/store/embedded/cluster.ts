import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { othersFolder } from '../data-folder.ts'
import { databaseWords } from '../database.words.ts'
import type { Programs } from './programs.ts'
import type { ServerUser } from './run-as.ts'

/** The only PostgreSQL version whose folders these programs read. */
export const postgresMajor = '18'

/** A user that every Linux has and nobody logs in as. It owns the cluster if root may not. */
export const nobody = 65_534

export type Cluster = {
  readonly path: string
  /** The user id that owns the files, or null if there are none yet. */
  readonly owner: number | null
}

/**
 * Describes the database in the data folder.
 * @throws CommitteeError folder-too-old, or not-allowed if it belongs to another user
 */
export async function clusterIn(folder: string): Promise<Cluster> {
  const path = join(folder, 'database')
  await refuseEarlierEngine(folder)
  const found = await stat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw hasCode(error, 'EACCES') ? othersFolder(folder) : error
  })
  const owner = found?.uid ?? null
  const us = process.getuid?.() ?? 0
  const ours = owner === null || owner === us || (us === 0 && owner === nobody)
  if (!ours) throw othersFolder(folder, owner)
  return { path, owner }
}

/** @throws CommitteeError folder-too-old */
export async function checkVersion(cluster: Cluster): Promise<void> {
  const major = (await readFile(join(cluster.path, 'PG_VERSION'), 'utf8')).trim()
  if (major === postgresMajor) return
  throw new CommitteeError('folder-too-old', databaseWords.otherPostgres(major, postgresMajor))
}

/**
 * Created beside its place and then moved there, so that a half-made cluster is never taken for a whole one.
 * @throws CommitteeError database-broken
 */
export async function makeCluster(
  folder: string,
  cluster: Cluster,
  user: ServerUser,
  programs: Programs,
): Promise<void> {
  const half = join(folder, `database.${randomUUID()}.new`)
  // Anybody who reaches the socket may connect, and only its owner reaches it. The locale knows the capital of every
  // letter.
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = ['-D', half, '-U', 'quorate', '-A', 'trust', ...locale, '--no-instructions']
  await user.run(programs.initdb, args).catch((error: Error) => {
    throw new CommitteeError('database-broken', databaseWords.notMade(folder, error.message))
  })
  await rename(half, cluster.path)
  const parent = await open(folder)
  await parent.sync().finally(() => parent.close())
}

/**
 * Clears clusters that were left half made. A process killed while creating one may have left a program still writing
 * to it, which then fails by itself. Call it while holding the folder's lock.
 */
export async function clearHalfMade(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^database\..*\.new$/.test(name))
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {})
}

/** Version 0.1 kept its record in PGlite's folder, which PostgreSQL's own programs cannot read. */
async function refuseEarlierEngine(folder: string): Promise<void> {
  const written = await stat(join(folder, 'postgres', 'PG_VERSION')).catch(() => null)
  if (written === null) return
  throw new CommitteeError('folder-too-old', databaseWords.fromQuorate01(folder))
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
