import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Committee } from '../../committee/council/council.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import type { Made, Tracked } from '../../committee/outcomes/tracker.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note, say, strong, warn } from '../kit/write.ts'
import { draftNotice } from './record.words.ts'

/** What the committee has recommended, to whom, and what came of it. */
export function recommendationsScreen(
  committee: Committee,
  tracked: readonly Tracked[],
  page: number,
): Screen {
  const none: Block = say('No recommendation has been made to anybody yet.')
  return pagedScreen({
    title: 'Recommendations',
    pages: pagesOf([strong(committee.name), ...(tracked.length === 0 ? [none] : tracked.flatMap(rowBlocks))]),
    page,
    action: 'recommendations',
    ids: { committee: committee.id },
  })
}

function rowBlocks({ meeting, item, made }: Tracked): Block[] {
  if (made === null) return [say([{ strong: `${longDay(meeting)}, item ${item}` }, ' is not open.'])]
  const name = made.label === null ? 'further resolution' : made.label
  return [
    say([{ strong: `${longDay(meeting)}, item ${item}, ${name}.` }, made.draft ? ` ${draftNotice}` : '']),
    ...textBlocks(made.wording),
    ...textBlocks(stateOf(made)),
    ...(made.responseWords === null ? [] : textBlocks(`Reasons: ${made.responseWords}`)),
    ...overdueBlocks(made),
  ]
}

function stateOf(made: Made): string {
  const { madeTo, sentOn, receivedOn, lastDay, ownLastDay, response, respondedOn } = made
  const parts = [
    `Made to: ${madeTo}.`,
    sentOn === null ? 'Not sent yet.' : `Sent on ${longDay(sentOn)}.`,
    ...(receivedOn === null ? [] : [`Received on ${longDay(receivedOn)}.`]),
    ...(lastDay === null ? [] : [`Last day for an answer: ${longDay(lastDay)}.`]),
    ...(ownLastDay === null ? [] : [`By the council’s own limit: ${longDay(ownLastDay)}.`]),
    ...(response === null
      ? []
      : [
          `${resolutionWords.responses[response]}${respondedOn === null ? '' : ` (${longDay(respondedOn)})`}.`,
        ]),
  ]
  return parts.join(' ')
}

function overdueBlocks({ overdue, response }: Made): Block[] {
  const noted = response === 'noted' ? ' “Noted” is not an answer, so one is still due.' : ''
  if (overdue === null) return noted === '' ? [] : [note(noted.trim())]
  const late =
    overdue === 'law'
      ? 'Overdue: the last day for an answer has gone by.'
      : 'Overdue by the council’s own limit.'
  return [warn(`${late}${noted}`)]
}
