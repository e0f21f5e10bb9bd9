import { whoIs } from '../../council/who-is.ts'
import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { type CommitteeOfTheirs, committeesOf } from '../home.ts'
import { largestFile, tooLarge } from './largest-file.ts'
import { receiveReport } from './receive-report.ts'
import type { Filed, Receiving } from './received.ts'
import { whereItGoes } from './where-it-goes.ts'

/** What is asked before a file is fetched that somebody sent.
 * @param size in bytes, where the platform says so
 * @throws CommitteeError not-allowed, file-refused */
export async function mustTakeFile(core: Core, by: By, size: number | null): Promise<void> {
  if (!(await theirs(core, by)).some((one) => one.kinds.includes('clerk')))
    throw new CommitteeError(
      'not-allowed',
      'Only the clerk of a committee hands in reports, so nothing was kept of the file.',
    )
  if (size !== null && size > largestFile) throw tooLarge()
}

/** Receives a report for whichever of the clerk's committees and meetings it says that it is.
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
