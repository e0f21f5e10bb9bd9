import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Field, Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { NextItem } from '../../committee/agenda/meetings/put-item.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { choice, link, longestLink, ticked, words } from '../kit/answers.ts'
import { confirmField } from '../kit/confirm.screen.ts'
import { hiddenChosen, hiddenOptions, itemAnswers, itemFields } from '../meetings/item.form.ts'
import { reasonField, reasonGiven } from './reason.field.ts'

const notice = (text: string): Block => ({ kind: 'notice', tone: 'warning', text })
const titleOf = ({ item }: ItemPlace): Block => ({
  kind: 'text',
  text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }],
})

const discreetReason: Field = { ...reasonField, hint: 'Members see it. Do not say what the matter is.' }

export function addItemScreen(meeting: Meeting, next: NextItem): Screen {
  return {
    title: 'Add an item',
    blocks: [
      { kind: 'text', text: `To the agenda of ${longDay(meeting.date)}, which members have.` },
      notice(
        'Everyone gets a notice with your reason. Of an item that is exempt or confidential it gives the number, and the title where you choose so, and no reason.',
      ),
      { kind: 'text', text: 'Once it is there, please send me its report as a file.' },
    ],
    form: {
      action: 'add-item',
      ids: { meeting: meeting.id },
      revision: `${meeting.id}-${next.number}`,
      submit: 'Add it',
      fields: [...itemFields(next), reasonField],
    },
  }
}

export const addItemAnswers = itemAnswers.extend({ reason: reasonGiven })

/** How a new version of a report comes in: as a file, like the first. */
export function newVersionScreen(place: ItemPlace): Screen {
  const { number } = place.item
  return {
    title: `New version: item ${number}`,
    blocks: [
      titleOf(place),
      {
        kind: 'text',
        text: `Please send me the new version as a file in our conversation, with “item ${number}” in the file’s name. Members see nothing of it until you have seen what it changes and put it in place.`,
      },
    ],
  }
}

export function supplementScreen(place: ItemPlace): Screen {
  const { item } = place
  return {
    title: `Supplement: item ${item.number}`,
    blocks: [
      titleOf(place),
      notice('Publish it on the council’s website first. Everyone gets a notice with your reason.'),
    ],
    form: {
      action: 'add-supplement',
      ids: { item: item.id },
      revision: `${item.id}-${item.appendices.length}`,
      submit: 'Add it',
      fields: [
        {
          kind: 'text',
          id: 'title',
          label: 'Title of the supplement',
          hint: 'For example: Supplement 1, or Appendix C.',
          lines: 'one',
          longest: 150,
        },
        {
          kind: 'text',
          id: 'link',
          label: 'Link to the supplement',
          hint: 'It starts with https://',
          lines: 'one',
          longest: longestLink,
        },
        reasonField,
      ],
    },
  }
}

export const supplementAnswers = z.object({
  title: words('the title', 150),
  link: link('the link'),
  reason: reasonGiven,
})

export function takeOffScreen(place: ItemPlace): Screen {
  const { item } = place
  return {
    title: 'Withdraw or defer',
    blocks: [
      titleOf(place),
      notice(
        'Nothing more is asked on the item, and what members said on it is kept. It stays on the agenda with your reason beside it, and everyone who has the agenda gets a notice. You can put it back.',
      ),
    ],
    form: {
      action: 'take-off-item',
      ids: { item: item.id },
      revision: `${item.id}-${item.state}`,
      submit: 'Withdraw or defer it',
      fields: [
        {
          kind: 'one-of',
          id: 'state',
          label: 'What happens to it',
          options: [
            { value: 'withdrawn', label: 'It is withdrawn' },
            { value: 'deferred', label: 'It is deferred to a later meeting' },
          ],
        },
        item.openness === 'open' ? reasonField : discreetReason,
      ],
    },
  }
}

export const takeOffAnswers = z.object({ state: choice(['withdrawn', 'deferred']), reason: reasonGiven })

export function restoreScreen(place: ItemPlace): Screen {
  const { item } = place
  return {
    title: `Put item ${item.number} back`,
    blocks: [
      titleOf(place),
      notice('Members are asked again what they have not answered. Everyone gets a notice with your reason.'),
    ],
    form: {
      action: 'restore-item',
      ids: { item: item.id },
      revision: `${item.id}-${item.state}`,
      submit: 'Put it back',
      fields: [reasonField],
    },
  }
}

export const restoreAnswers = z.object({ reason: reasonGiven })

export function withholdScreen(place: ItemPlace): Screen {
  const { item } = place
  return {
    title: `Withhold item ${item.number}`,
    blocks: [
      titleOf(place),
      notice(
        'For an item that was posted as open and is not. Its title, links and report go off every card at once, and nothing of the report is kept. This cannot be undone. Everyone gets a notice with your reason; what was read in chat before cannot be unread.',
      ),
    ],
    form: {
      action: 'withhold-item',
      ids: { item: item.id },
      revision: item.id,
      submit: 'Withhold it',
      fields: [
        {
          kind: 'one-of',
          id: 'openness',
          label: 'What may be shown',
          options: hiddenOptions,
        },
        discreetReason,
        confirmField('Withhold the item now'),
      ],
    },
  }
}

export const withholdAnswers = z.object({
  openness: hiddenChosen,
  reason: reasonGiven,
  confirmed: ticked,
})
