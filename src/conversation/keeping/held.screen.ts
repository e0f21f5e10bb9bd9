import { z } from 'zod'
import { type Block, opens } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { type Item, inPrintedOrder, shownTitle } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { words } from '../kit/answers.ts'
import { confirmField } from '../kit/confirm.screen.ts'
import { pagedScreen } from '../kit/paged.ts'

/** The items of a meeting, and which of them are held for a request for information. */
export function heldScreen(
  meeting: Meeting,
  items: readonly Item[],
  page: number,
  done: string | null,
): Screen {
  const blocks = inPrintedOrder(items).flatMap((item): Block[] => {
    const ids = { item: item.id }
    const state = item.heldFor === null ? '' : ` Held for ${item.heldFor}.`
    return [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}.` }, state] },
      {
        kind: 'actions',
        actions: [
          item.heldFor === null
            ? opens(`Hold item ${item.number}`, 'hold-item', ids)
            : opens(`Release item ${item.number}`, 'release-item', ids),
        ],
      },
    ]
  })
  const about: Block = {
    kind: 'text',
    text: 'While a request for information is being answered, hold its item, and nothing on it is deleted. To have it exported, ask whoever runs Quorate: the command is “export item”.',
  }
  const screen = pagedScreen({
    title: 'Held for requests',
    pages: pagesOf([about, ...blocks]),
    page,
    action: 'held-items',
    ids: { meeting: meeting.id },
    actions: [opens('Outcomes', 'outcomes', { meeting: meeting.id })],
  })
  if (done === null) return screen
  return { ...screen, blocks: [{ kind: 'notice', tone: 'done', text: done }, ...screen.blocks] }
}

export function holdScreen({ item }: ItemPlace): Screen {
  return {
    title: `Hold item ${item.number}`.slice(0, 24),
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      {
        kind: 'text',
        text: 'Everything on it is kept until you release it, even what would be deleted when the minutes are confirmed or when its time is up. Clerks see the reference.',
      },
    ],
    form: {
      action: 'hold-item',
      ids: { item: item.id },
      revision: `${item.id}-hold`,
      submit: 'Hold it',
      fields: [
        {
          kind: 'text',
          id: 'reference',
          label: 'The reference of the request',
          hint: 'For example: FOI 2027/114. Please give no name.',
          lines: 'one',
          longest: 100,
          ...(item.heldFor === null ? {} : { value: item.heldFor }),
        },
      ],
    },
  }
}

export function releaseScreen({ item }: ItemPlace): Screen {
  const held = item.heldFor === null ? 'It is not held.' : `It is held for ${item.heldFor}.`
  return {
    title: `Release item ${item.number}`.slice(0, 24),
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      {
        kind: 'notice',
        tone: 'warning',
        text: `${held} When it is released, what would have been deleted by now is deleted for good. Please release it only once the request has been answered and the time for a review or a complaint is over.`,
      },
    ],
    form: {
      action: 'release-item',
      ids: { item: item.id },
      revision: `${item.id}-release`,
      submit: 'Release it',
      fields: [confirmField('The request has been answered')],
    },
  }
}

export const holdAnswers = z.object({ reference: words('the reference', 100) })
