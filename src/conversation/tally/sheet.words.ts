import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { committee, day, member } = example

export const sheetCardWords = {
  heading: said((day: string) => `Sheet for ${longDay(day)}`, [day]),
  title: said(
    (day: string, committee: string) => `Sheet for ${longDay(day)}: ${committee}`,
    [day, committee],
  ),
  screen: 'The sheet',

  opening: said(
    (committee: string, replied: number, outOf: number, pages: number) =>
      `${committee}. Replies have closed: ${replied} of ${outOf} replied to everything that was asked. All members and the clerk have this same sheet${pages > 1 ? ` (${pages} pages)` : ''}.`,
    [committee, 6, 9, 1],
    [committee, 6, 9, 3],
  ),
  notAVote:
    'Indicative only: this is not a vote and decides nothing. Anyone may change their mind at the meeting.',

  notShown: 'What was said on it is kept on the record and not shown here.',
  reply: said(
    (answer: string, words: string | null, onEarlierWording: boolean, entered: boolean) =>
      `${answer}.${words === null ? '' : ` “${words}”`}${onEarlierWording ? ' (given on earlier wording)' : ''}${entered ? enteredMark : ''}`,
    ['Support', null, false, false],
    ['Support with changes', 'Not before May.', true, true],
  ),
  suggestions: 'Suggestions for the committee to discuss:',
  suggestion: said(
    (words: string, entered: boolean) => `${words}${entered ? enteredMark : ''}`,
    ['That the council ask schools.', false],
    ['That the council ask schools.', true],
  ),

  topics: 'Topics proposed for the work plan',
  topic: {
    proposedBy: said((proposer: string) => `Proposed by ${proposer}.`, [member]),
    whyNow: 'Why now',
    change: 'What should change',
    elsewhere: 'Looked at elsewhere',
    method: 'How',
    hearFrom: 'Whom to hear from',
    when: 'When',
    notSaid: 'Not said',
  },

  reopenedTitle: said(
    (committee: string, day: string) => `Replies are open again: ${committee}, ${longDay(day)}`,
    [committee, day],
  ),
  reopened: said(
    (committee: string) =>
      `${committee}. Replies were reopened, so the sheet that stood here is taken back. What it showed is on the record. A new sheet comes here when replies close again.`,
    [committee],
  ),
  notTheirs: said(
    (committee: string) =>
      `${committee}. Replies were reopened and have closed again. You do not sit at this meeting any more, so the new sheet does not come to you.`,
    [committee],
  ),

  notYet: 'The sheet is made when replies close. Until then nobody sees what members answered.',
  notForYou: 'The sheet of this meeting is for those who sat at it and the clerk.',
} as const satisfies Words

const enteredMark = ' (entered by the clerk)'
