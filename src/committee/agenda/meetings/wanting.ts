import { dayOf } from '../../kernel/dates.ts'
import type { ErrorCode } from '../../kernel/errors.ts'
import type { Place } from '../find.ts'
import type { AgendaItem } from './agenda.ts'
import { wantingWords } from './wanting.words.ts'

/** Something that stands in the way of posting to members. */
export type Wanting = {
  readonly code: ErrorCode
  readonly sentence: string
  /** Where the clerk puts it right; null if that is not done in chat. */
  readonly mend: 'put-item' | 'set-publication' | 'set-closing' | 'drafts' | null
}

/** All that stands in the way of posting to members, in the order in which the clerk puts it right. */
export function whatIsWanting(
  { meeting }: Place,
  rooms: number,
  agenda: readonly AgendaItem[],
  educationSits: boolean,
  now: Date,
): Wanting[] {
  const today = dayOf(now)
  if (meeting.date < today)
    return [{ code: 'date-past', sentence: wantingWords.past(meeting.date), mend: null }]
  const wanting: Wanting[] = []
  const want = (code: ErrorCode, mend: Wanting['mend'], sentence: string) =>
    wanting.push({ code, mend, sentence })
  if (agenda.length === 0) want('nothing-to-post', 'put-item', wantingWords.noItems)
  if (rooms === 0) want('no-room', null, wantingWords.noRoom)
  if (meeting.agendaUrl === null || meeting.publishedOn === null)
    want('agenda-not-linked', 'set-publication', wantingWords.notLinked)
  else if (meeting.publishedOn > today)
    want('not-yet-published', 'set-publication', wantingWords.notPublished(meeting.publishedOn))
  if (meeting.repliesCloseAt === null) want('closing-not-set', 'set-closing', wantingWords.closingNotSet)
  else if (meeting.repliesCloseAt <= now) want('date-past', 'set-closing', wantingWords.closingPast)
  const unmarked = educationSits ? agenda.filter(isUnmarked).map(({ item }) => item.number) : []
  if (unmarked.length > 0) want('education-not-marked', 'drafts', wantingWords.educationNotSaid(unmarked))
  return wanting
}

function isUnmarked({ item, recommendations }: AgendaItem): boolean {
  if (item.openness !== 'open') return false
  return recommendations.some((one) => one.asks !== 'nothing' && one.onEducation === null)
}
