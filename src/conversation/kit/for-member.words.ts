import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

export const forMemberWords = {
  somethingElse: 'Enter something else for them',
  whose: said(
    (member: string) =>
      `For ${member}: you are entering what they told you. “You” and “I” below mean them. They get a copy where they have an account.`,
    [example.member],
  ),
} as const satisfies Words
