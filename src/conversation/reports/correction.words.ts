import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { item, label } = example

export const correctionWords = {
  titleOfItem: said((item: string) => `Correct item ${item}`, [item]),
  corrected: '(corrected)',
  correct: said((label: string) => `Correct ${label}`, [label]),

  title: 'Correct the wording',
  everyoneIsTold:
    'Everyone gets a notice with your reason. Replies given so far are kept, marked as given on the earlier wording, and asked again.',
  earlier: said(
    (wording: number, reason: string) => `Wording ${wording}, corrected since: ${reason}`,
    [1, 'It was misprinted.'],
  ),
  whereAllAre: '“What changed” on the item shows all earlier wordings.',
  wording: 'The wording as it should be',
  submit: 'Correct it',
  done: said((label: string) => `Corrected: recommendation ${label}. Everyone gets a notice.`, [label]),
  asBefore: 'Nothing was changed: it reads so already, or somebody else corrected it just now.',
} as const satisfies Words
