import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { item } = example
const reference = 'FOI 2017/114'

export const heldItemsWords = {
  title: 'Held for requests',
  about:
    'While a request for information is being answered, hold its item, and nothing on it is deleted. To have it exported, ask whoever runs Quorate: the command is “export item”.',
  heldFor: said((reference: string) => `Held for ${reference}.`, [reference]),

  hold: {
    title: said((item: string) => `Hold item ${item}`, [item]),
    what: 'Everything on it is kept until you release it, even what would be deleted when the minutes are confirmed or when its time is up. Clerks see the reference.',
    reference: 'The reference of the request',
    referenceCalled: 'the reference',
    referenceHint: 'For example: FOI 2027/114. Please give no name.',
    submit: 'Hold it',
    done: said(
      (item: string, reference: string) => `Item ${item} is held for ${reference}.`,
      [item, reference],
    ),
  },

  release: {
    title: said((item: string) => `Release item ${item}`, [item]),
    warning: said(
      (reference: string | null) =>
        `${reference === null ? 'It is not held.' : `It is held for ${reference}.`} When it is released, what would have been deleted by now is deleted for good. Please release it only once the request has been answered and the time for a review or a complaint is over.`,
      [reference],
      [null],
    ),
    confirmed: 'The request has been answered',
    submit: 'Release it',
    done: said((item: string) => `Item ${item} is released.`, [item]),
    already: said((item: string) => `Item ${item} is not held.`, [item]),
  },
} as const satisfies Words
