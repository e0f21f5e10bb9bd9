import { CommitteeError } from '../../kernel/errors.ts'

/** In bytes: what a chat platform and a shell may hand in. A report of 300 pages is well below it. */
export const largestFile = 20_000_000

/** The same sentence whether a platform says how large a file is, or it shows while it comes. */
export function tooLarge(): CommitteeError {
  return new CommitteeError(
    'file-refused',
    'The file is larger than 20 MB, so it was not read. Please send the report without its appendices.',
  )
}
