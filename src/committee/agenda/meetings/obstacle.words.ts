import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'

const { day, item } = example

/** What stands in the way of posting to members. */
export const obstacleWords = {
  past: said(
    (day: string) => `The meeting of ${longDay(day)} is past, so it cannot be posted to members.`,
    [day],
  ),
  noItems: 'The agenda has no items yet. Add an item or send a report first.',
  noRoom:
    'This committee has no room yet, so there is nowhere to post to. Link its Slack or Teams channel first (“room link”).',
  notLinked:
    'The link to the published agenda is missing. Members are told after the council has published, so add the link and the day first.',
  notPublished: said(
    (day: string) => `The agenda is published on ${longDay(day)}. Post to members on that day or later.`,
    [day],
  ),
  closingNotSet: 'Say when replies close first.',
  closingPast: 'The time at which replies close is past. Set a later one first.',
  educationNotSaid: said(
    (items: readonly string[]) =>
      `Say for each recommendation of item ${items.join(', ')} whether it is an education matter: church and parent-governor members count on those only.`,
    [[item]],
    [[item, '8']],
  ),
} as const satisfies Words
