import { randomUUID } from 'node:crypto'
import type { Card } from '../cards/card.ts'
import type { Reaction } from '../cards/screen.ts'
import { committeesOf } from '../committee/agenda/home.ts'
import { mustTakeFile } from '../committee/agenda/reports/hand-in-report.ts'
import { noteFileCard, receiveFile } from '../committee/agenda/reports/receive-file.ts'
import { accountRecorder } from '../committee/council/see-account.ts'
import { whoIs } from '../committee/council/who-is.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { AccountKey, Core } from '../committee/ports.ts'
import { tryPlaceAgain } from '../committee/record/try-again.ts'
import { interact } from '../conversation/interactions.ts'
import { homeCard } from '../conversation/people/home.card.ts'
import { fileCard } from '../conversation/reports/file-question.card.ts'
import { problemCard, readingCard } from '../conversation/reports/received.card.ts'
import { fileView } from '../conversation/reports/view-file.ts'
import { doorWords } from './door.words.ts'
import { type ReadPapers, sha256 } from './held-files.ts'
import type { Door, SentFile, Tell } from './platform.ts'
import { tellProgress } from './tell-progress.ts'

type Log = { error(about: object, message: string): void }

/**
 * The entry point for the platforms. Every failure comes back as a screen or a card: with a sentence if the person can fix
 * it, or with a reference that is also in the log if the fault is ours.
 */
export function createDoor(core: Core, readFile: ReadPapers, log: Log): Door {
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
        await tryPlaceAgain(core, by)
        return homeCard(person, await committeesOf(core.store.reads, person, core.now()), core.now())
      } catch (error) {
        return problemCard(sentenceFor(error, log))
      }
    },

    async sentFile(by, file, tell) {
      try {
        await take(core, readFile, by, file, tell)
      } catch (error) {
        await tell(problemCard(sentenceFor(error, log)))
      }
    },

    async mended(place) {
      try {
        await tryPlaceAgain(core, place)
      } catch (error) {
        sentenceFor(error, log)
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

/** Reads a file and asks whether it is open. Until the clerk has answered, what was read is in memory only. */
async function take(
  core: Core,
  readFile: ReadPapers,
  by: AccountKey,
  file: SentFile,
  tell: Tell,
): Promise<void> {
  const actor = { kind: 'account', account: by } as const
  const { name, platformFile, size } = file
  // Where the platform states the size, a file that is too large is not even downloaded.
  await mustTakeFile(core, actor, size)
  await tell(readingCard(name))
  const bytes = await file.fetch()
  const papers = await tellProgress(name, tell, (onProgress) => readFile({ name, bytes }, onProgress))
  if (papers.kind === 'refused') throw new CommitteeError('file-refused', papers.sentence)
  const waiting = await receiveFile(core, actor, {
    platform: by.platform,
    workspace: by.workspace,
    platformFile,
    digest: sha256(bytes),
    numbers: papers.reports.map(({ number }) => number),
  })
  core.files.hold(waiting, { name, papers, overruled: [], fetch: () => file.fetch() })
  const placed = await tell(fileCard(await fileView(core, waiting)))
  await noteFileCard(core, waiting, by, placed)
}

function sentenceFor(error: unknown, log: Log): string {
  if (error instanceof CommitteeError) return error.message
  const reference = randomUUID().slice(0, 8)
  const at = error instanceof Error ? error.stack?.split('\n').slice(1, 6) : undefined
  log.error({ reference, code: error instanceof Error ? error.name : 'fault', at }, 'a fault of ours')
  return doorWords.fault(reference)
}
