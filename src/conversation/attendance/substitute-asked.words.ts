import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { committee, day, member } = example

/** A substitute is told that they may be needed. */
export const substituteAskedWords = {
  title: said(
    (committee: string, day: string) => `${committee}, ${longDay(day)}: about your sitting as a substitute`,
    [committee, day],
  ),
  asked: said(
    (member: string, day: string) =>
      `${member} sends apologies for the meeting of ${longDay(day)}. The clerk confirms whether you sit in their place; until then you need do nothing.`,
    [member, day],
  ),
  youSit: said(
    (member: string) => `You sit in ${member}’s place at the meeting. The clerk has confirmed it.`,
    [member],
  ),
  notAskedNow: 'Nothing is asked of you for this meeting now: what you were told before no longer stands.',
  cancelled: 'The meeting is cancelled. Nothing is asked of you.',
} as const satisfies Words
