import { said, type Words } from '../committee/kernel/said.ts'

export const doctorWords = {
  line: said(
    (works: boolean, sentence: string) => `${works ? 'Works:' : 'WRONG:'} ${sentence}`,
    [true, 'Slack is off.'],
    [false, 'PUBLIC_URL is not set.'],
  ),
  wrong: said(
    (count: number) => `${count === 1 ? 'One thing is' : `${count} things are`} to be put right.`,
    [1],
    [3],
  ),
} as const satisfies Words
