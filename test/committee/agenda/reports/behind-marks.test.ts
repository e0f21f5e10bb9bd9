import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { postToMembers } from '../../../../src/committee/agenda/meetings/post-to-members.ts'
import { sayOpen } from '../../../../src/committee/agenda/reports/answer-for-report.ts'
import { mendRecommendation } from '../../../../src/committee/agenda/reports/mend-report.ts'
import { exportItem } from '../../../../src/committee/keeping/export-item.ts'
import { forgetAllPast } from '../../../../src/committee/keeping/forget-all-past.ts'
import { readPapers } from '../../../../src/documents/read-papers.ts'
import { exportFormats, writeItemExport } from '../../../../src/documents/write-item-export.ts'
import { formats, type WallFile, wallFile } from '../../../documents/wall/wall-file.ts'
import { type Marlshire, meetingDate, openMarlshire } from '../../../support/committee.ts'
import { received, recommendationsOf, sayWhen } from '../../../support/meeting.ts'
import { overheard } from '../../../support/overheard.ts'
import { cards, everything, textOf } from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'
import { waitingFile } from '../../../support/waiting-files.ts'
import { serverFolder, wordsIn } from '../../../support/words-on-disk.ts'

/** Some files of each format that hold a mark of some kind, somewhere, with a word behind it. */
const perFormat = 10

const canaries = /Zq[0-9a-z]+kx/g

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe.each(twoStores)('what stands behind a mark, on $name', ({ name, open }) => {
  beforeAll(async () => {
    await open()
  })

  it('is in no record, card, export, post, log or file, from filing until all is forgotten', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'quorate-marks-'))
    vi.stubEnv('TMPDIR', temporary)
    const m = await openMarlshire((await open()).store)
    const { meeting } = await received(m)
    const files = await Promise.all(
      formats.flatMap((format, one) =>
        Array.from({ length: perFormat }, (_, at) => wallFile(1000 * one + at, format)),
      ),
    )
    const { said, send } = overheard(m.core)
    let filed = 0
    for (const [at, file] of files.entries()) filed += await fileAll(m, file, 20 + at)
    expect(filed).toBeGreaterThan(perFormat)
    const seen: string[] = []
    const look = async () => {
      await send()
      seen.push(JSON.stringify(await everything(m)))
      for (const { card } of await cards(m)) seen.push(textOf(card))
      for (const { id } of await m.store.look.items.find({ meetingId: meeting }))
        for (const format of exportFormats)
          seen.push(writeItemExport(await exportItem(m.core, m.as('ruth'), id), format))
    }
    await look()
    await checkAll(m, meeting)
    await postToMembers(m.core, m.as('ruth'), { meetingId: meeting })
    await look()
    m.at('2019-10-02T10:00')
    await forgetAllPast(m.core)
    await look()
    expect(said.length).toBeGreaterThan(filed)
    const onDisk = [await wordsIn(temporary, canaries)]
    if (name === 'PostgreSQL') {
      const folder = await serverFolder()
      expect(await wordsIn(folder, /notes the menus/g)).not.toEqual(new Set())
      onDisk.push(await wordsIn(folder, canaries))
    }
    await rm(temporary, { recursive: true })
    const shown = [...seen, ...said, ...onDisk.flatMap((words) => [...words])].join('\n')
    expect(files.filter(({ canary }) => shown.includes(canary)).map(({ about }) => about)).toEqual([])
  })
})

/** Files each report of a file of which not all is marked, as an item of its own, and says how many. */
async function fileAll(m: Marlshire, { file }: WallFile, number: number): Promise<number> {
  const read = await readPapers(file)
  if (read.kind === 'refused') return 0
  const waiting = await waitingFile(m, read)
  let filed = 0
  for (const [at, { report }] of read.reports.entries()) {
    if (report === null) continue
    const place = { committeeId: m.committee.id, meetingDate, number: String(number) }
    await sayOpen(m.core, m.as('ruth'), { fileId: waiting.id, report: at + 1, ...place })
    filed += 1
  }
  return filed
}

/** Says of each recommendation whether it is about education, and when the agenda is published. */
async function checkAll(m: Marlshire, meeting: string): Promise<void> {
  for (const { id, label, text, asks, scale } of await recommendationsOf(m, meeting))
    await mendRecommendation(m.core, m.as('ruth'), {
      recommendationId: id,
      mend: { label, text, asks, scale, onEducation: false },
    })
  await sayWhen(m, meeting)
}
