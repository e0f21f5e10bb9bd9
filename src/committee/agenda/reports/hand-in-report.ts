import { looking } from '../../council/permission.ts'
import { whoIs } from '../../council/who-is.ts'
import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { committeesOf } from '../home.ts'
import { anyClerk } from './at-waiting-file.ts'
import { largestFile } from './largest-file.ts'
import type { Report } from './report.ts'
import { reportWords } from './report.words.ts'
import { type Going, whereItGoes } from './where-it-goes.ts'

/** Checks a file that somebody sent, before it is fetched.
 * @param size in bytes, if the platform says
 * @throws CommitteeError not-allowed, file-refused */
export async function mustTakeFile(core: Core, by: By, size: number | null): Promise<void> {
  await anyClerk.who(looking(core, by))
  if (size !== null && size > largestFile) throw new CommitteeError('file-refused', reportWords.tooLarge)
}

/** Which of the clerk's committees and meetings a report is for, if that is certain. */
export async function whereTheirsGoes(core: Core, by: By, report: Report): Promise<Going> {
  const { store, now } = core
  return whereItGoes(await committeesOf(store.reads, await whoIs(store.look, by), now()), report, now())
}
