import { createHash, randomUUID } from 'node:crypto'
import type { Card } from '../cards/card.ts'
import type { Reaction } from '../cards/screen.ts'
import { committeesOf } from '../committee/agenda/home.ts'
import { handInReport, mustTakeFile } from '../committee/agenda/reports/hand-in-report.ts'
import type { Received } from '../committee/agenda/reports/received.ts'
import { accountRecorder } from '../committee/council/see-account.ts'
import { whoIs } from '../committee/council/who-is.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { AccountKey, Core } from '../committee/ports.ts'
import { interact } from '../conversation/interactions.ts'
import { homeCard } from '../conversation/people/home.card.ts'
import { filedCard, problemCard, readingCard } from '../conversation/reports/received.card.ts'
import { doorWords } from './door.words.ts'
import type { Door, SentFile } from './platform.ts'
import { type TellableProgress, tellProgress } from './tell-progress.ts'

type Log = { error(about: object, message: string): void }
type ReadFile = (
  file: { name: string; bytes: Uint8Array },
  onProgress: (progress: TellableProgress) => void,
) => Promise<Received | { readonly kind: 'refused'; readonly sentence: string }>

/**
 * The entry point for the platforms. Every failure comes back as a screen or a card: with a sentence if the person can fix
 * it, or with a reference that is also in the log if the fault is ours.
 */
export function createDoor(core: Core, readFile: ReadFile, log: Log): Door {
  const see = accountRecorder(core)
  return {
    async act({ by, ...press }): Promise<Reaction> {
      try {
        await see(by)
        return await interact(core, { kind: 'account', account: by }, press)
      } catch (error) {
        const text = sentenceFor(error, log)
        return {
          kind: 'screen',
          screen: { title: doorWords.pleaseNote, blocks: [{ kind: 'notice', tone: 'warning', text }] },
        }
      }
    },

    async said(by): Promise<Card> {
      try {
        await see(by)
        const person = await whoIs(core.store.look, { kind: 'account', account: by })
        return homeCard(person, await committeesOf(core.store.reads, person, core.now()), core.now())
      } catch (error) {
        return problemCard(sentenceFor(error, log))
      }
    },

    async sentFile(by, file, tell) {
      try {
        await tell(await take(core, readFile, by, file, tell))
      } catch (error) {
        await tell(problemCard(sentenceFor(error, log)))
      }
    },

    async seen(by, reach) {
      try {
        await see(by, reach)
      } catch (error) {
        sentenceFor(error, log)
      }
    },
  }
}

async function take(
  core: Core,
  readFile: ReadFile,
  by: AccountKey,
  file: SentFile,
  tell: (card: Card) => Promise<void>,
) {
  const actor = { kind: 'account', account: by } as const
  // Where the platform states the size, a file that is too large is not even downloaded.
  await mustTakeFile(core, actor, file.size)
  await tell(readingCard(file.name))
  const bytes = await file.fetch()
  const received = await tellProgress(file.name, tell, (onProgress) =>
    readFile({ name: file.name, bytes }, onProgress),
  )
  if (received.kind === 'refused') throw new CommitteeError('file-refused', received.sentence)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const filed = await handInReport(core, actor, { file: { name: file.name, digest }, received })
  return filedCard(filed, received)
}

function sentenceFor(error: unknown, log: Log): string {
  if (error instanceof CommitteeError) return error.message
  const reference = randomUUID().slice(0, 8)
  const at = error instanceof Error ? error.stack?.split('\n').slice(1, 6) : undefined
  log.error({ reference, code: error instanceof Error ? error.name : 'fault', at }, 'a fault of ours')
  return doorWords.fault(reference)
}
