import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Committee } from '../../committee/council/council.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { responseLabels } from '../../committee/outcomes/resolution.words.ts'
import type { Made, Tracked } from '../../committee/outcomes/tracker.ts'
import { pagedScreen } from '../kit/paged.ts'
import { draftNotice } from './record.words.ts'

/** What the committee has recommended, to whom, and what came of it. */
export function recommendationsScreen(
  committee: Committee,
  tracked: readonly Tracked[],
  page: number,
): Screen {
  const none: Block = { kind: 'text', text: 'No recommendation has been made to anybody yet.' }
  return pagedScreen({
    title: 'Recommendations',
    pages: pagesOf([
      { kind: 'text', text: [{ strong: committee.name }] },
      ...(tracked.length === 0 ? [none] : tracked.flatMap(rowBlocks)),
    ]),
    page,
    action: 'recommendations',
    ids: { committee: committee.id },
  })
}

function rowBlocks({ meeting, item, made }: Tracked): Block[] {
  if (made === null)
    return [{ kind: 'text', text: [{ strong: `${longDay(meeting)}, item ${item}` }, ' is not open.'] }]
  const name = made.label === null ? 'further resolution' : made.label
  return [
    {
      kind: 'text',
      text: [{ strong: `${longDay(meeting)}, item ${item}, ${name}.` }, made.draft ? ` ${draftNotice}` : ''],
    },
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
      : [`${responseLabels[response]}${respondedOn === null ? '' : ` (${longDay(respondedOn)})`}.`]),
  ]
  return parts.join(' ')
}

function overdueBlocks({ overdue, response }: Made): Block[] {
  const noted = response === 'noted' ? ' “Noted” is not an answer, so one is still due.' : ''
  if (overdue === null)
    return noted === '' ? [] : [{ kind: 'notice', tone: 'information', text: noted.trim() }]
  const late =
    overdue === 'law'
      ? 'Overdue: the last day for an answer has gone by.'
      : 'Overdue by the council’s own limit.'
  return [{ kind: 'notice', tone: 'warning', text: `${late}${noted}` }]
}
