import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { lowered } from '../../committee/kernel/text.ts'

const { item, label } = example
const name = `${item} ${label}`

export const outcomesScreenWords = {
  title: 'Outcomes',
  none: 'There is nothing to record an outcome of.',
  requests: 'Requests for information',
  addResolution: 'Add a resolution',

  recommendation: said(
    (item: string, label: string) => `Item ${item}, recommendation ${label}.`,
    [item, label],
  ),
  further: said((item: string, number: number) => `Item ${item}, resolution ${number}.`, [item, 1]),
  topic: said((number: number, what: string) => `Topic ${number}: ${what}.`, [1, 'Bus routes']),
  recorded: said(
    (decision: string, byName: boolean) =>
      `Recorded: ${lowered(decision)}${byName ? ', with a recorded vote' : ''}.`,
    ['Amended', false],
    ['Amended', true],
  ),
  notRecorded: 'Not recorded yet.',

  /** What buttons call a recommendation. */
  shortRecommendation: said((item: string, label: string) => `${item} ${label}`, [item, label]),
  shortFurther: said((item: string, number: number) => `${item}, resolution ${number}`, [item, 1]),
  outcomeOf: said((name: string) => `Outcome of ${name}`, [name]),
  outcomeOfTopic: said((number: number) => `Outcome of topic ${number}`, [1]),
  change: said((name: string) => `Change ${name}`, [`${item}, resolution 1`]),
  vote: said((name: string) => `Vote on ${name}`, [name]),
  sending: said((name: string) => `Where ${name} goes`, [name]),
  answer: said((name: string) => `Answer to ${name}`, [name]),
} as const satisfies Words
