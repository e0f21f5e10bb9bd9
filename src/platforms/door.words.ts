import { said, type Words } from '../committee/kernel/said.ts'

export const doorWords = {
  pleaseNote: 'Please note',
  fault: said(
    (reference: string) =>
      `Something went wrong on our side, and nothing was recorded. Please try again. If it happens again, give your clerk this reference: ${reference}.`,
    ['3f2a9c1e'],
  ),
} as const satisfies Words
