import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'

const { committee } = example

/** A committee's dates in somebody's own diary. */
export const diaryWords = {
  meets: said((committee: string) => `${committee}: meeting`, [committee]),
  closes: said((committee: string) => `${committee}: replies close`, [committee]),
  notSetUp: 'Calendar links are not set up here. Please ask whoever runs Quorate to set PUBLIC_URL.',
} as const satisfies Words
