import type { Attempt, Permission } from '../../council/permission.ts'
import type { Person } from '../../council/person.ts'
import { isCurrent } from '../../council/seat.ts'
import { whoIs } from '../../council/who-is.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Doing, Subject } from '../../record/row.ts'
import { redraw } from '../../record/want-post.ts'
import { reportWords } from './report.words.ts'
import type { WaitingFile } from './waiting-file.ts'
import { waitingFileWords } from './waiting-file.words.ts'

type AtFile = { readonly file: WaitingFile }

/** Whoever is the clerk of some committee. */
export const anyClerk: Permission<object, Person> = {
  name: 'known',
  async who({ tx, by, now }) {
    const person = await whoIs(tx, by)
    const seats = await tx.seats.find({ personId: person.id, kind: 'clerk' })
    if (seats.some((seat) => isCurrent(seat, dayOf(now)))) return person
    throw new CommitteeError('not-allowed', reportWords.onlyClerk)
  },
}

/** The clerks who sent the file. */
const whoSentIt: Permission<AtFile, Person> = {
  name: 'known',
  async who(attempt) {
    const person = await anyClerk.who(attempt)
    if (attempt.file.personIds.includes(person.id)) return person
    throw new CommitteeError('not-allowed', waitingFileWords.notAsked)
  },
}

/** What the answers about a file share. The file is locked, so of two answers at once the second finds the first. */
export const onWaitingFile = {
  async place({ tx }: Doing, { fileId }: { readonly fileId: string }): Promise<AtFile> {
    return { file: await found({ get: (id) => tx.waitingFiles.take(id) }, fileId) }
  },
  may: whoSentIt,
  on: ({ file }: AtFile): Subject => ['file', file],
  redraws: ({ core, tx, file }: Doing & AtFile) => redraw(core, tx, { kind: 'file', subjectId: file.id }),
}

/** @throws CommitteeError file-refused once its hour is over */
export function mustStillWait({ file, now }: Attempt & AtFile): void {
  if (file.until > now) return
  throw new CommitteeError('file-refused', waitingFileWords.tooLate)
}
