import { whoIs } from '../../council/who-is.ts'
import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { type CommitteeOfTheirs, committeesOf } from '../home.ts'
import { largestFile } from './largest-file.ts'
import { receiveReport } from './receive-report.ts'
import type { Filed, Receiving } from './received.ts'
import { reportWords } from './report.words.ts'
import { whereItGoes } from './where-it-goes.ts'

/** Checks a file that somebody sent, before it is fetched.
 * @param size in bytes, if the platform says
 * @throws CommitteeError not-allowed, file-refused */
export async function mustTakeFile(core: Core, by: By, size: number | null): Promise<void> {
  if (!(await theirs(core, by)).some((one) => one.kinds.includes('clerk')))
    throw new CommitteeError('not-allowed', reportWords.onlyClerk)
  if (size !== null && size > largestFile) throw new CommitteeError('file-refused', reportWords.tooLarge)
}

/** Receives a report for whichever of the clerk's committees and meetings its heading names.
 * @throws CommitteeError */
export async function handInReport(
  core: Core,
  by: By,
  { file, received }: Pick<Receiving, 'file' | 'received'>,
): Promise<Filed> {
  const goes = whereItGoes(await theirs(core, by), received, core.now())
  return receiveReport(core, by, { ...goes, number: null, file, received })
}

async function theirs({ store, now }: Core, by: By): Promise<CommitteeOfTheirs[]> {
  return committeesOf(store.reads, await whoIs(store.look, by), now())
}
