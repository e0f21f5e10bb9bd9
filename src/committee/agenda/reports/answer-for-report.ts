import { z } from 'zod'
import { CommitteeError } from '../../kernel/errors.ts'
import { unchanged } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import type { Transaction } from '../../store.ts'
import { mustStillWait, onWaitingFile } from './at-waiting-file.ts'
import { openPart } from './held-file.ts'
import { receiveReport } from './receive-report.ts'
import { type Filed, receivingSchema } from './received.ts'
import { digestOfReport, type WaitingFile, type WaitingReport } from './waiting-file.ts'
import { waitingFileWords } from './waiting-file.words.ts'

const ofReport = z.object({
  fileId: z.string(),
  /** Its place in the file, from 1. */
  report: z.number().int().positive(),
})
const goes = receivingSchema.pick({ committeeId: true, meetingDate: true, number: true })

/** What was answered for a report, by this answer or before it. */
export type AnsweredFor = { readonly report: WaitingReport; readonly filed: Filed | null }

/** A clerk says that a report is open and published: what no mark covers is filed. */
export const sayOpen = verb({
  ...onWaitingFile,
  act: 'say that a report is open',
  input: ofReport.extend(goes.shape),
  while: [mustStillWait],
  async run({ core, tx, by, file, person }, { fileId: _, report: at, ...place }) {
    const before = answered(file, at)
    if (before !== null) return unchanged(before)
    const held = core.files.held(file)
    if (held === null) throw new CommitteeError('file-refused', waitingFileWords.notHeld)
    const part = openPart(held, file.digest, at)
    if (part === null) throw new CommitteeError('exempt', waitingFileWords.wholeMarked)
    const overruled = file.overruled.map(({ reason }) => reason)
    const filed = await receiveReport.within(core, tx, by, { ...place, ...part, overruled })
    return { filed, report: await answer(tx, file, at, 'open', person.id, filed.item.id) }
  },
})

/** A clerk says that a report is not open: the item's number is kept, and its title if they give it; or nothing at all. */
export const sayNotOpen = verb({
  ...onWaitingFile,
  act: 'say that a report is not open',
  input: ofReport.extend({
    /** Null to keep nothing, as for a report that is not published yet. */
    keep: goes
      .extend({
        number: goes.shape.number.unwrap(),
        title: z.string().nullable(),
        titleShown: z.boolean(),
        classification: z.enum(['exempt', 'confidential']),
      })
      .nullable(),
  }),
  while: [mustStillWait],
  async run({ core, tx, by, file, person }, { report: at, keep }) {
    const before = answered(file, at)
    if (before !== null) return unchanged(before)
    if (keep === null) return { filed: null, report: await answer(tx, file, at, 'nothing', person.id, null) }
    const { title, titleShown, classification, ...place } = keep
    const filed = await receiveReport.within(core, tx, by, {
      ...place,
      file: { name: '', digest: digestOfReport(file.digest, at, file.reports.length) },
      received: { kind: 'exempt', title, titleShown, classification },
    })
    return { filed, report: await answer(tx, file, at, 'closed', person.id, filed.item.id) }
  },
})

function answered({ reports }: WaitingFile, at: number): AnsweredFor | null {
  const report = reports[at - 1]
  if (report === undefined) throw new CommitteeError('not-found', waitingFileWords.noSuchReport)
  return report.answer === 'waits' ? null : { report, filed: null }
}

async function answer(
  tx: Transaction,
  { id, reports }: WaitingFile,
  at: number,
  answer: WaitingReport['answer'],
  personId: string,
  itemId: string | null,
): Promise<WaitingReport> {
  const now = reports.map((one, index) => (index === at - 1 ? { ...one, answer, itemId, personId } : one))
  await tx.waitingFiles.update({ id }, { reports: now, waits: now.some((one) => one.answer === 'waits') })
  return { number: reports[at - 1]?.number ?? null, answer, itemId, personId }
}
