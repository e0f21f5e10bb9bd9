import type { ItemPlace, Place } from '../../agenda/find.ts'
import { stageOf } from '../../agenda/meetings/meeting.ts'
import type { Person } from '../../council/person.ts'
import { askClerk, clerksOf } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf, shortMoment } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import type { Tables } from '../../store.ts'
import { noPartIn } from '../replies/no-part.ts'
import { whoSitsThere } from '../replies/who-replies.ts'
import { questionDates, takesQuestions } from './question-dates.ts'

/**
 * The person, where they may put questions for officers on this item now.
 * @throws CommitteeError with what they can do instead
 */
export async function whoAsks(core: Core, tables: Tables, by: By, place: ItemPlace): Promise<Person> {
  const person = await whoAsksThere(core, tables, by, place)
  const { item } = place
  const number = `item ${item.number}`
  if (item.openness !== 'open')
    throw new CommitteeError(
      'exempt',
      `Nothing is asked in chat on ${number}, so nothing was recorded. ${await whomToAsk(core, tables, place)}`,
    )
  if (item.state !== 'standing')
    throw new CommitteeError(
      'questions-closed',
      `The meeting does not take ${number} (${item.state}), so no questions are put on it and nothing was recorded.`,
    )
  if ((await noPartIn(tables, item.id)).has(person.id))
    throw new CommitteeError(
      'takes-no-part',
      `You told the clerk that you take no part in ${number}, so nothing was recorded. If that is not right, use “Declare an interest” to change it.`,
    )
  return person
}

/**
 * The person, where they sit at the meeting and questions are still put.
 * @throws CommitteeError
 */
export async function whoAsksThere(core: Core, tables: Tables, by: By, place: Place): Promise<Person> {
  const now = core.now()
  const { meeting, committee } = place
  const person = await whoSitsThere(tables, by, place, now, 'ask a question')
  const dates = questionDates(meeting, committee.settings, core.bankHolidays)
  if (takesQuestions(meeting, dates, now)) return person
  const ask = await whomToAsk(core, tables, place)
  const stage = stageOf(meeting, now)
  if (stage === 'drafting')
    throw new CommitteeError(
      'not-posted',
      `This meeting has not been posted to members yet, so no questions are taken. ${ask}`,
    )
  if (stage === 'cancelled')
    throw new CommitteeError(
      'questions-closed',
      `This meeting is cancelled, so no questions are taken. ${ask}`,
    )
  const closedAt = meeting.questionsSentAt ?? dates.closesAt
  throw new CommitteeError(
    'questions-closed',
    `Questions for officers closed (${shortMoment(closedAt < dates.closesAt ? closedAt : dates.closesAt)}), so nothing was recorded. You can still ask at the meeting. ${ask}`,
  )
}

async function whomToAsk(core: Core, tables: Tables, { meeting }: Place): Promise<string> {
  return askClerk(await clerksOf(tables, meeting.committeeId, dayOf(core.now())))
}
