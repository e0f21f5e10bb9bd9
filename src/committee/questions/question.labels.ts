import type { Wish } from './question.ts'

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

/** "3 questions, 1 without an answer" */
export function countsLine({ asked, unanswered }: { readonly asked: number; readonly unanswered: number }) {
  const questions = asked === 1 ? '1 question' : `${asked} questions`
  return unanswered === 0 ? questions : `${questions}, ${unanswered} without an answer`
}
