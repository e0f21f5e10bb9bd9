import type { Action, Block, Card } from '../../cards/card.ts'
import type { Filed } from '../../committee/agenda/reports/received.ts'
import type { Report } from '../../committee/agenda/reports/report.ts'
import { cardTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { buttons, did, note, say, warn } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { receivedWords } from './received.words.ts'
import { versionFormWords } from './version-form.words.ts'

type Progress = Parameters<typeof receivedWords.stillReading>[1]

export function readingCard(file: string): Card {
  return told(receivedWords.reading(file))
}

/** Said while a reading takes long. */
export function stillReadingCard(file: string, progress: Progress): Card {
  return told(receivedWords.stillReading(file, progress))
}

function told(sentence: string): Card {
  return { title: sentence, blocks: [say(sentence)] }
}

export function problemCard(sentence: string): Card {
  return { title: sentence, blocks: [warn(sentence)] }
}

/** What became of a report of which the clerk has said whether it is open.
 * @param read null if it is not */
export function filedCard(filed: Filed, read: Report | null): Card {
  const { meeting, item } = filed
  const desk = opens(deskWords.open, 'desk', { meeting: meeting.id })
  if (read === null)
    return {
      title: receivedWords.exemptTitle,
      blocks: [warn(receivedWords.exempt(item, meeting.date)), ...buttons(desk)],
    }
  const { withheldParagraphs: withheld, recommendations } = read
  const exemptPart = withheld === 0 ? [] : [warn(receivedWords.exemptPart(withheld))]
  if (meeting.postedAt !== null) return postedAlready(filed, exemptPart, desk)
  return {
    title: cardTitle(receivedWords.titleOf(item.title), receivedWords.title(item.number)),
    blocks: [
      did(receivedWords.read(item.number, meeting.date, recommendations.length)),
      ...exemptPart,
      ...buttons(opens(receivedWords.checkDraft, 'draft', { item: item.id }, { primary: true }), desk),
    ],
  }
}

/** Members have a report on the item already, or wait for one. */
function postedAlready({ meeting, item, report }: Filed, exemptPart: readonly Block[], desk: Action): Card {
  if (report === null || report.inPlace)
    return {
      title: receivedWords.membersHaveItTitle,
      blocks: [note(receivedWords.membersHaveIt(item.number, meeting.date)), ...exemptPart, ...buttons(desk)],
    }
  const ids = { report: report.id }
  return {
    title: receivedWords.newVersionTitle,
    blocks: [
      did(receivedWords.newVersion(item.number, meeting.date)),
      ...exemptPart,
      say(receivedWords.putInPlace),
      ...buttons(
        opens(versionFormWords.check, 'check-version', ids, { primary: true }),
        opens(receivedWords.seeChanges, 'see-version', ids),
        opens(versionFormWords.submit, 'replace-report', ids),
        desk,
      ),
    ],
  }
}
