import { describe, expect, test } from 'vitest'
import type { HeldFile } from '../../src/committee/agenda/reports/held-file.ts'
import type { WaitingFile } from '../../src/committee/agenda/reports/waiting-file.ts'
import { waitingFileWords } from '../../src/committee/agenda/reports/waiting-file.words.ts'
import { sha256 } from '../../src/platforms/held-files.ts'
import { fileOf, filesInTests } from '../support/files-in-tests.ts'
import { openPaper, pack, packUnmarked, papers } from '../support/waiting-files.ts'

const bytes = fileOf(pack, packUnmarked)

function waiting(id: string, more: Partial<WaitingFile> = {}): WaitingFile {
  return {
    id,
    councilId: 'council',
    personIds: [],
    platform: 'slack',
    workspace: 'T1',
    platformFile: 'F1',
    digest: sha256(bytes),
    receivedAt: new Date(0),
    until: new Date(3_600_000),
    waits: true,
    reports: [],
    overruled: [],
    ...more,
  }
}

const held = (content = bytes): HeldFile => ({
  name: 'pack.pdf',
  papers: pack,
  overruled: [],
  fetch: async () => content,
})

/** Slack gives the file out by its id. */
const slack = (content = bytes) =>
  new Map([['slack', async () => ({ name: 'pack.pdf', fetch: async () => content })]] as const)

describe('files that wait for an answer', () => {
  test('are held until their hour is over', () => {
    const files = filesInTests()
    files.hold(waiting('one'), held())
    expect(files.held(waiting('one'))?.papers).toEqual(pack)
    files.letGo(new Date(3_599_999))
    expect(files.held(waiting('one'))).not.toBeNull()
    files.letGo(new Date(3_600_000))
    expect(files.held(waiting('one'))).toBeNull()
  })

  test('leave in the order in which they came once there is no room, and are fetched again', async () => {
    const files = filesInTests({ most: JSON.stringify(pack).length * 2 })
    for (const id of ['one', 'two', 'three']) files.hold(waiting(id), held())
    expect(['one', 'two', 'three'].map((id) => files.held(waiting(id)) !== null)).toEqual([false, true, true])
    expect((await files.readAgain(waiting('one')))?.papers).toEqual(pack)
    expect(files.held(waiting('two'))).toBeNull()
  })

  test('are held however large, if they are the only one', () => {
    const files = filesInTests({ most: 10 })
    files.hold(waiting('one'), held())
    expect(files.held(waiting('one'))).not.toBeNull()
  })

  test('are fetched by their id after a restart, or by another replica', async () => {
    const files = filesInTests({ again: slack() })
    expect(files.held(waiting('one'))).toBeNull()
    expect(await files.readAgain(waiting('one'))).toMatchObject({ name: 'pack.pdf', papers: pack })
    expect(files.held(waiting('one'))).not.toBeNull()
  })

  test('are not taken for a file that is another by now', async () => {
    const files = filesInTests({ again: slack(fileOf(papers(openPaper))) })
    await expect(files.readAgain(waiting('one'))).rejects.toThrow(waitingFileWords.changed)
    expect(files.held(waiting('one'))).toBeNull()
  })

  test.each([
    ['a platform that gives no file out again', waiting('one', { platform: 'teams', platformFile: null })],
    ['a file without an id', waiting('one', { platformFile: null })],
  ])('are asked for again on %s', async (_, file) => {
    const files = filesInTests({ again: slack() })
    const platform = file.platform === 'slack' ? 'Slack' : 'Teams'
    await expect(files.readAgain(file)).rejects.toThrow(waitingFileWords.sendAgain(platform))
  })

  test('are read again if a mark was overruled since', async () => {
    const files = filesInTests()
    files.hold(waiting('one'), held())
    const overruled = waiting('one', { overruled: [{ mark: 1, reason: 'A name.' }] })
    expect(files.held(overruled)).toBeNull()
    expect((await files.readAgain(overruled))?.papers).toEqual(packUnmarked)
    expect(files.held(overruled)?.overruled).toEqual([1])
  })

  test('keep no press waiting: once it was read, the next press finds it', async () => {
    let finish = () => {}
    const reading = new Promise<void>((resolve) => {
      finish = resolve
    })
    let read = 0
    const files = filesInTests({
      again: slack(),
      patience: 1,
      async read() {
        read += 1
        await reading
        return pack
      },
    })
    expect(await files.readAgain(waiting('one'))).toBeNull()
    expect(await files.readAgain(waiting('one'))).toBeNull()
    finish()
    await expect.poll(() => files.held(waiting('one'))).not.toBeNull()
    expect(read).toBe(1)
  })

  test('tell the next press of a fault that came too late for the first', async () => {
    let fail = () => {}
    const failing = new Promise<never>((_, reject) => {
      fail = () => reject(new Error('Slack is down'))
    })
    const again = new Map([['slack', () => failing]] as const)
    const files = filesInTests({ again, patience: 1 })
    expect(await files.readAgain(waiting('one'))).toBeNull()
    fail()
    await expect(files.readAgain(waiting('one'))).rejects.toThrow('Slack is down')
  })
})
