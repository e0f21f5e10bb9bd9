import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, item, label } = example

export const whoCountsScreenWords = {
  title: said((item: string) => `Who counts: item ${item}`, [item]),
  now: 'As it stands now. When replies close it is kept, and changes no more.',
  kept: said(
    (at: Date) =>
      `As it was when replies closed, ${shortMoment(at)}. What changed since changes nothing here.`,
    [at],
  ),
  whoSees: 'Only the clerk sees who and why. Everyone sees the number and the rule.',
  nothingAsked: 'Nothing is asked in chat on this item.',
  recommendations: said(
    (labels: readonly string[]) => `Recommendation${labels.length === 1 ? '' : 's'} ${labels.join(', ')}`,
    [[label]],
    [['(a)', label]],
  ),
  forgotten: 'Who counted, and why, is no longer kept.',
  interests: 'Interests',
} as const satisfies Words
