import { CommitteeError } from '../kernel/errors.ts'
import { committeeWords } from './committee.words.ts'
import type { Committee } from './council.ts'

/** @param day YYYY-MM-DD
 * @throws CommitteeError not-allowed if the committee is closed by then */
export function mustBeOpenOn({ name, closedOn }: Committee, day: string): void {
  if (closedOn === null || day <= closedOn) return
  throw new CommitteeError('not-allowed', committeeWords.isClosed(name, closedOn))
}
