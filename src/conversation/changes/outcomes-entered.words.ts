import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { capitalised } from '../../committee/kernel/text.ts'

const { item, label } = example
const recommendation = `recommendation ${label} of item ${item}`

export const outcomesEnteredWords = {
  title: 'Take back an outcome',
  numbered: said((number: number, what: string) => `${number}. ${capitalised(what)}`, [1, recommendation]),
  takeBack: said((number: number) => `Take back ${number}`, [1]),
  none: 'Nothing has been entered after this meeting yet.',

  of: said((what: string) => `The outcome entered for ${what}`, [recommendation]),
  warning:
    'For an outcome that was entered wrongly. What was entered is kept with your reason, everyone is told, and a topic goes off the work plan. You can enter the right one afterwards.',
  submit: 'Take it back',
  done: 'Taken back. Everyone is told.',
} as const satisfies Words
