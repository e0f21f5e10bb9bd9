import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { noChromium } from './chromium.ts'
import { openRehearsal, type Rehearsal } from './open-rehearsal.ts'
import { membersHaveTwo, postPack, secret, takeInPack } from './pack.ts'

let rehearsal: Rehearsal
let at: Actor

describe.skipIf(noChromium)('a pack, in a browser', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    rehearsal = await openRehearsal('pack', 12_000)
    at = rehearsal.at
  }, 120_000)

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await rehearsal.failed()
  })

  afterAll(() => rehearsal?.close())

  test('the clerk sends it, and answers on one page: two reports are open, and one is not', () =>
    takeInPack(at))
  test('the two are checked and posted', () => postPack(at))
  test('members have the two, and of the third only its number', () => membersHaveTwo(at))

  test('what stands behind the mark is in no log, and in no file of the database', async () => {
    expect(rehearsal.program.log()).not.toContain(secret)
    const entries = await readdir(rehearsal.folder, { recursive: true, withFileTypes: true })
    // What Slack and Teams themselves keep is in a folder of theirs.
    const ours = entries.filter((entry) => entry.isFile() && !/\Wrehearsal\b/.test(entry.parentPath))
    expect(ours.length).toBeGreaterThan(100)
    for (const { parentPath, name } of ours) {
      const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0))
      expect({ name, found: bytes.includes(secret) }).toEqual({ name, found: false })
    }
  })

  test('neither platform refused anything that the bot did', async () => {
    const response = await fetch(`${rehearsal.program.url}/rehearsal/refusals`)
    expect(await response.json()).toEqual([])
  })
})
