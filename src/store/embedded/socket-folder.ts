import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The path of a Unix socket holds so many bytes; beyond it, Node says that there is no such socket. */
const longestPath = process.platform === 'linux' ? 107 : 103

export type SocketFolder = {
  /** Short enough for the path of its socket. */
  readonly path: string
  /** Call it before each connection: systems tidy away what has lain long in their folder for such things. */
  renew(): void
  remove(): void
}

/** Reaches a folder of any depth: where its own path is too long, through a link that only we may follow. */
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
