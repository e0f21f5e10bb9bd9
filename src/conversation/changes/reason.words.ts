import type { Words } from '../../committee/kernel/said.ts'

export const reasonFieldWords = {
  label: 'The reason',
  called: 'the reason',
  hint: 'One sentence. Members see it.',
  discreetHint: 'Members see it. Do not say what the matter is.',
  inMarkHint: 'It stands in the mark for all to see. Do not repeat what you hide.',
} as const satisfies Words
