import { spawnSync } from 'node:child_process'
import { chmod, chown, lstat, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { makeDataFolder } from '../../../src/store/data-folder.ts'
import { nobody } from '../../../src/store/embedded/cluster.ts'
import { holdServer } from '../../../src/store/embedded/hold-server.ts'
import { inNamespaceOf, type ServerUser } from '../../../src/store/embedded/run-as.ts'
import { dataFolder } from '../../support/data-folder.ts'

vi.setConfig({ testTimeout: 120_000 })

const isRoot = process.getuid?.() === 0
/** The user nobody cannot run programs in root's own home, where this project or Node itself may be. */
const othersReach =
  isRoot && spawnSync(process.execPath, ['--version'], { cwd: process.cwd(), uid: nobody }).status === 0
/** As in many containers, `unshare` is refused. */
const noNamespace: ServerUser = { ...inNamespaceOf(1), run: () => Promise.reject(new Error('not permitted')) }

describe.runIf(isRoot)('as root', () => {
  const folder = dataFolder()
  const open = (more = {}) =>
    holdServer(folder.path, expect.unreachable, { settings: { fsync: 'off' }, ...more })
  const ownerOf = async (name: string) => (await lstat(join(folder.path, name))).uid

  it('the database belongs to root, in a namespace', async () => {
    await makeDataFolder(folder.path)
    const held = await open()
    expect(await ownerOf('database')).toBe(0)
    await held.release()
  })

  it.runIf(othersReach)(
    'if no namespace can be created, the folder is given to the user nobody',
    async () => {
      await makeDataFolder(folder.path)
      await chmod(dirname(folder.path), 0o755)
      await (await open({ namespace: noNamespace })).release()
      expect([await ownerOf('.'), await ownerOf('database')]).toEqual([nobody, nobody])
      await (await open({ namespace: noNamespace })).release()
    },
  )

  it('if the user nobody cannot reach the folder either, the error says what to do', async () => {
    await makeDataFolder(folder.path)
    await expect(open({ namespace: noNamespace })).rejects.toMatchObject({
      code: 'not-allowed',
      message:
        'The embedded database cannot run as root here. Run Quorate as another user, with a data folder of that user’s, or set DATABASE_URL to a PostgreSQL server instead.',
    })
    expect(await ownerOf('.')).toBe(0)
  })

  it.runIf(othersReach)(
    'a folder created by root is refused to another user, with a clear error',
    async () => {
      await makeDataFolder(folder.path)
      await chmod(dirname(folder.path), 0o755)
      await (await open()).release()
      const other = folder.run('hold', nobody)
      expect(await other.says('refused')).toEqual({
        refused: 'not-allowed',
        sentence: `The data folder ${folder.path} belongs to another user. Run Quorate as that user, or choose another DATA_FOLDER.`,
      })
    },
  )

  it.runIf(othersReach)('a user without a name gets one in a namespace, or a clear error', async () => {
    await mkdir(folder.path)
    await chmod(dirname(folder.path), 0o755)
    await chown(folder.path, 54_321, 54_321)
    const nameless = folder.run('hold', 54_321)
    const answer = await Promise.race([nameless.says('opened'), nameless.says('refused')])
    if ('refused' in answer) expect(answer.sentence).toContain('cannot run as a user without a name here')
    else await nameless.close()
  })

  it.runIf(othersReach)(
    'a folder created by another user is refused to root, with a clear error',
    async () => {
      await mkdir(folder.path)
      await chmod(dirname(folder.path), 0o755)
      await chown(folder.path, 1, 1)
      const other = folder.run('hold', 1)
      await other.says('opened')
      await expect(open()).rejects.toMatchObject({
        code: 'not-allowed',
        message: `The data folder ${folder.path} belongs to the user with the number 1. Run Quorate as that user, or choose another DATA_FOLDER.`,
      })
      await other.close()
      expect(await ownerOf('database')).toBe(1)
    },
  )
})
