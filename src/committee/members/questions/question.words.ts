import type { Wish } from './question.ts'
import type { QuestionGroup } from './question-group.ts'

type NameOf = (personId: string) => string

export const wishLabels: Readonly<Record<Wish, string>> = {
  written: 'A written answer before the meeting',
  'at-meeting': 'Raise it at the meeting',
}

/** As others read what an asker wants. */
export const wantsLabels: Readonly<Record<Wish, string>> = {
  written: 'Wants a written answer before the meeting.',
  'at-meeting': 'To be raised at the meeting.',
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Asha Patel, Ben Cole and Cara Dunn" */
export function listed(names: readonly string[]): string {
  return list.format(names)
}

/** "Asked by Asha Patel and Ben Cole (entered by the clerk)" */
export function askedBy({ askers, standing }: QuestionGroup, name: NameOf): string {
  const entered = new Set(standing.filter((one) => one.entered).map((one) => one.personId))
  return `Asked by ${listed(askers.map((id) => `${name(id)}${entered.has(id) ? enteredMark : ''}`))}`
}

export const enteredMark = ' (entered by the clerk)'

/** "Wants a written answer before the meeting. Gil Hart wants it raised at the meeting." */
export function wantsLine(group: QuestionGroup, name: NameOf): string {
  return [wantsLabels[group.wants], ...raisedLine(group, name)].join(' ')
}

/** None where nobody wants it otherwise than it is put. */
export function raisedLine({ raisers }: QuestionGroup, name: NameOf): string[] {
  if (raisers.length === 0) return []
  return [`${listed(raisers.map(name))} ${raisers.length === 1 ? 'wants' : 'want'} it raised at the meeting.`]
}

/** "3 questions, 1 without an answer" */
export function countsLine({ asked, unanswered }: { readonly asked: number; readonly unanswered: number }) {
  const questions = asked === 1 ? '1 question' : `${asked} questions`
  return unanswered === 0 ? questions : `${questions}, ${unanswered} without an answer`
}
