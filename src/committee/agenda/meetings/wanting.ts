import { dayOf, longDay } from '../../kernel/dates.ts'
import type { ErrorCode } from '../../kernel/errors.ts'
import type { Place } from '../find.ts'
import type { AgendaItem } from './agenda.ts'

/** Something that stands in the way of posting to members. */
export type Wanting = {
  readonly code: ErrorCode
  readonly sentence: string
  /** Where the clerk mends it; null where that is not done in chat. */
  readonly mend: 'put-item' | 'set-publication' | 'set-closing' | 'drafts' | null
}

/** All that stands in the way of posting to members, in the order in which it is mended; none where nothing does. */
export function whatIsWanting(
  { meeting }: Place,
  rooms: number,
  agenda: readonly AgendaItem[],
  educationSits: boolean,
  now: Date,
): Wanting[] {
  const today = dayOf(now)
  if (meeting.date < today)
    return [
      {
        code: 'date-past',
        sentence: `The meeting of ${longDay(meeting.date)} is past, so it cannot be posted to members.`,
        mend: null,
      },
    ]
  const wanting: Wanting[] = []
  const want = (code: ErrorCode, mend: Wanting['mend'], sentence: string) =>
    wanting.push({ code, mend, sentence })
  if (agenda.length === 0)
    want('nothing-to-post', 'put-item', 'The agenda has no items yet. Add an item or send a report first.')
  if (rooms === 0)
    want(
      'no-room',
      null,
      'This committee has no room yet, so there is nowhere to post to. Link its Slack or Teams channel first (“room link”).',
    )
  if (meeting.agendaUrl === null || meeting.publishedOn === null)
    want(
      'agenda-not-linked',
      'set-publication',
      'The link to the published agenda is missing. Members are told after the council has published, so add the link and the day first.',
    )
  else if (meeting.publishedOn > today)
    want(
      'not-yet-published',
      'set-publication',
      `The agenda is published on ${longDay(meeting.publishedOn)}. Post to members on that day or later.`,
    )
  if (meeting.repliesCloseAt === null) want('closing-not-set', 'set-closing', 'Say when replies close first.')
  else if (meeting.repliesCloseAt <= now)
    want('date-past', 'set-closing', 'The time at which replies close is past. Set a later one first.')
  const unmarked = educationSits ? agenda.filter(isUnmarked).map(({ item }) => item.number) : []
  if (unmarked.length > 0)
    want(
      'education-not-marked',
      'drafts',
      `Say for each recommendation of item ${unmarked.join(', ')} whether it is an education matter: church and parent-governor members count on those only.`,
    )
  return wanting
}

function isUnmarked({ item, recommendations }: AgendaItem): boolean {
  if (item.openness !== 'open') return false
  return recommendations.some((one) => one.asks !== 'nothing' && one.onEducation === null)
}
