import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The longest path of a Unix socket in bytes; beyond it, Node says that there is no such socket. */
const longestPath = process.platform === 'linux' ? 107 : 103

export type SocketFolder = {
  /** Short enough for the socket's path. */
  readonly path: string
  /** Call it before each connection: systems clean up old entries in their temporary folder. */
  renew(): void
  remove(): void
}

/**
 * Gives a short path to a folder of any depth. If its own path is too long, it goes through a link that only we may
 * follow.
 */
export function socketFolderOf(folder: string): SocketFolder {
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= longestPath)
    return { path: folder, renew() {}, remove() {} }
  const home = mkdtempSync(join(tmpdir(), 'quorate-'))
  const path = join(home, 'd')
  symlinkSync(folder, path)
  return {
    path,
    renew() {
      const found = lstatSync(home, { throwIfNoEntry: false })
      if (found === undefined) mkdirSync(home, { mode: 0o700 })
      else if (found.uid !== process.getuid?.()) throw new Error(`Another user has made ${home}.`)
      if (lstatSync(path, { throwIfNoEntry: false }) === undefined) symlinkSync(folder, path)
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
