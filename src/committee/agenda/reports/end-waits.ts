import { z } from 'zod'
import { theTimer } from '../../council/permission.ts'
import { forEach } from '../../kernel/for-each.ts'
import type { Core } from '../../ports.ts'
import { verb } from '../../record/verb.ts'
import type { Where } from '../../store.ts'
import { onWaitingFile } from './at-waiting-file.ts'
import { type WaitingFile, waitingFileSchema } from './waiting-file.ts'

/** In milliseconds: how long the clerk's card still says what became of a file. */
const shownFor = 30 * 24 * 3_600_000

/** Ends the wait for an answer: what nobody answered for is not kept. Later it forgets that there was a file. */
export const endWait = verb({
  ...onWaitingFile,
  act: 'end the wait for an answer',
  input: z.object({ fileId: z.string() }),
  may: theTimer,
  while: [],
  async run({ tx, now, file: { id, until, waits, reports } }) {
    if (until > now) return false
    if (until.getTime() + shownFor <= now.getTime()) {
      await tx.posts.remove({ kind: 'file', subjectId: id })
      await tx.waitingFiles.remove({ id })
      return true
    }
    if (!waits) return false
    const ended = reports.map((one) =>
      one.answer === 'waits' ? { ...one, answer: 'nothing' as const } : one,
    )
    return (await tx.waitingFiles.update({ id }, { reports: ended, waits: false })) > 0
  },
})

/** Ends the waits whose hour is over.
 * @returns how many */
export function endDueWaits(core: Core): Promise<number> {
  const now = core.now()
  core.files.letGo(now)
  return endAll(core, { waits: true, until: { atOrBefore: now } })
}

/** Forgets files that were answered for long ago.
 * @returns how many */
export function forgetOldFiles(core: Core): Promise<number> {
  return endAll(core, { until: { atOrBefore: new Date(core.now().getTime() - shownFor) } })
}

function endAll(core: Core, due: Where<WaitingFile>): Promise<number> {
  return forEach(
    files(core, due),
    ({ id }) => endWait(core, { kind: 'timer' }, { fileId: id }),
    (faults) => new AggregateError(faults, `the wait for ${faults.length} files was not ended`),
  )
}

async function* files({ store: { look } }: Core, due: Where<WaitingFile>) {
  yield await look.waitingFiles.findParts(due, waitingFileSchema.pick({ id: true }))
}
