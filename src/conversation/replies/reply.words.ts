import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'

const { at, item, label } = example

export const replyFormWords = {
  title: said((item: string, which: number, of: number) => `Item ${item}: ${which} of ${of}`, [item, 1, 3]),
  closes: said((at: Date) => ` Replies close ${shortMoment(at)}.`, [at]),
  recommendation: said((label: string) => `Recommendation ${label}`, [label]),

  readReport: 'Read the report',
  later: 'Leave this for later',
  ask: 'Ask a question',
  declareInterest: 'Declare an interest',
  whatChanged: 'What changed',

  whoSees:
    'Only you see this until replies close. Then committee members and the clerk see it with your name. It is a council record and may be released under Freedom of Information. Please do not identify a child, a family or a member of staff. This is not a vote; you may change your mind at the meeting.',
  /** The same if the clerk enters it for a member. */
  whoSeesEntered:
    'Until replies close only the member and the clerk know this. Then committee members see it with the member’s name, marked as entered by the clerk. It is a council record and may be released under Freedom of Information. Please do not identify a child, a family or a member of staff. This is not a vote; the member may change their mind at the meeting.',

  hidden:
    'The member has answered this already; you see it when replies close. What you enter takes its place.',
  answered: said(
    (answer: string, entered: boolean) =>
      `You answered: ${answer}${entered ? ' (entered by the clerk)' : ''}. You can change it here.`,
    ['Assured', false],
    ['Assured', true],
  ),
  wordingCorrected: said(
    (answer: string) =>
      `The wording was corrected since you answered: ${answer}. Your reply is kept, marked as given on the earlier wording. Please reply on the wording as it stands now.`,
    ['Assured'],
  ),

  position: 'Your reply',
  view: 'Your view',
  words: 'In your words',
  yourWords: 'your words',
  wordsNeeded: said(
    (scale: 'support' | 'assurance') =>
      `Needed with ${scale === 'support' ? '“Support with changes” and ' : ''}“Need more information”; otherwise as you like.`,
    ['support'],
    ['assurance'],
  ),
  suggest: 'Do you want to suggest a recommendation?',
  suggestion: 'Your suggestion',
  suggestionHint: 'Word it as the committee might: “That the council …”. The committee will discuss it.',
  workPlan: 'Should the committee look at something?',
  offers: {
    suggested: 'Yes, I suggest the following',
    proposed: 'Yes, I propose a topic',
  },
  send: 'Send my reply',
  goOn: 'Go on',

  topicTitle: 'Propose a topic',
  sendTopic: 'Propose this topic',

  taken: said(
    (label: string, answer: string, changed: boolean) =>
      `${changed ? 'Changed' : 'Taken'}: recommendation ${label}, ${answer}.`,
    [label, replyWords.answers.assured, false],
    [label, replyWords.answers.assured, true],
  ),
  nothingAskedTitle: 'Nothing is asked',
  nothingAsked: 'Nothing is asked of members before this meeting.',
} as const satisfies Words
