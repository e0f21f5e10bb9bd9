import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { interestWords } from '../../committee/members/replies/interest.words.ts'

const { item, member } = example

/** What the clerk does about the interests that members declared. */
export const clerksInterestsWords = {
  title: said((item: string) => `Interests: item ${item}`, [item]),
  whoSees:
    'Only the clerk sees this. Members see the number on each recommendation and the rule, never who or why.',
  none: 'Nobody has declared an interest in this item.',
  numbered: said((number: number, member: string) => `${number}. ${member}`, [1, member]),
  stands: said(
    (line: string, entered: boolean) => `${line}.${entered ? ' Entered by the clerk.' : ''}`,
    [interestWords.kinds.pecuniary, false],
    [interestWords.kinds.pecuniary, true],
  ),
  noLongerStands: 'no longer stands.',
  undo: said((number: number) => `Undo number ${number}`, [1]),
  dispensation: said((number: number) => `Dispensation for number ${number}`, [1]),
  whoCounts: 'Who counts',

  undoTitle: 'Undo an interest',
  undoNotice:
    'Only the member is told, with your reason. It is kept on the record. While replies are open they are asked for theirs again; what was counted at closing stays as it was.',
  reasonHint: 'One sentence. The member sees it. Say nothing about the interest itself.',
  undoIt: 'Undo it',
  undone: 'Undone. The member is told, and nobody else.',
  stoodNoMore: 'It did not stand any more.',

  dispensationTitle: 'Dispensation',
  dispensationNotice:
    'The council grants it in writing; this only notes it. Only the member is told. It still applies if they declare this interest again. What was counted at closing stays as it was.',
  allowed: 'What the council lets them do',
  allows: {
    speak: 'Speak, not vote: they may reply, heard apart',
    'speak-and-vote': 'Speak and vote: they may reply, and count',
    none: 'No dispensation',
  },
  saved: 'Saved. The member is told, and nobody else.',
  notedAlready: 'It was noted so already.',
} as const satisfies Words
