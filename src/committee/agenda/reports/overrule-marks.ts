import { z } from 'zod'
import { verb } from '../../record/verb.ts'
import { mustStillWait, onWaitingFile } from './at-waiting-file.ts'
import { waitingFileWords } from './waiting-file.words.ts'

/** A clerk says why marks do not mean that a report is closed. The file is then read as if they were not there. */
export const overruleMarks = verb({
  ...onWaitingFile,
  act: 'overrule a mark',
  input: z.object({
    fileId: z.string(),
    marks: z.array(z.number().int().positive()).min(1, waitingFileWords.noSuchMark),
    reason: z.string(),
  }),
  while: [mustStillWait],
  async run({ tx, file: { id, overruled } }, { marks, reason }) {
    const fresh = marks.filter((mark) => !overruled.some((one) => one.mark === mark))
    if (fresh.length === 0) return false
    const added = fresh.map((mark) => ({ mark, reason }))
    return (await tx.waitingFiles.update({ id }, { overruled: [...overruled, ...added] })) > 0
  },
})
