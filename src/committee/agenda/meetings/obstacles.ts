import { dayOf } from '../../kernel/dates.ts'
import type { ErrorCode } from '../../kernel/errors.ts'
import type { Place } from '../find.ts'
import type { AgendaItem } from './agenda.ts'
import { obstacleWords } from './obstacle.words.ts'

/** Something that stands in the way of posting to members. */
export type Obstacle = {
  readonly code: ErrorCode
  readonly sentence: string
  /** Where the clerk puts it right; null if that is not done in chat. */
  readonly mend: 'put-item' | 'set-publication' | 'set-closing' | 'drafts' | null
}

/** All that stands in the way of posting to members, in the order in which the clerk puts it right. */
export function obstaclesToPosting(
  { meeting }: Place,
  rooms: number,
  agenda: readonly AgendaItem[],
  educationSits: boolean,
  now: Date,
): Obstacle[] {
  const today = dayOf(now)
  if (meeting.date < today)
    return [{ code: 'date-past', sentence: obstacleWords.past(meeting.date), mend: null }]
  const obstacles: Obstacle[] = []
  const add = (code: ErrorCode, mend: Obstacle['mend'], sentence: string) =>
    obstacles.push({ code, mend, sentence })
  if (agenda.length === 0) add('nothing-to-post', 'put-item', obstacleWords.noItems)
  if (rooms === 0) add('no-room', null, obstacleWords.noRoom)
  if (meeting.agendaUrl === null || meeting.publishedOn === null)
    add('agenda-not-linked', 'set-publication', obstacleWords.notLinked)
  else if (meeting.publishedOn > today)
    add('not-yet-published', 'set-publication', obstacleWords.notPublished(meeting.publishedOn))
  if (meeting.repliesCloseAt === null) add('closing-not-set', 'set-closing', obstacleWords.closingNotSet)
  else if (meeting.repliesCloseAt <= now) add('date-past', 'set-closing', obstacleWords.closingPast)
  const unmarked = educationSits ? agenda.filter(isUnmarked).map(({ item }) => item.number) : []
  if (unmarked.length > 0) add('education-not-marked', 'drafts', obstacleWords.educationNotSaid(unmarked))
  return obstacles
}

function isUnmarked({ item, recommendations }: AgendaItem): boolean {
  if (item.openness !== 'open') return false
  return recommendations.some((one) => one.asks !== 'nothing' && one.onEducation === null)
}
