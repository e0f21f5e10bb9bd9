import type { ItemPlace, Place } from '../../agenda/find.ts'
import { stageOf } from '../../agenda/meetings/meeting.ts'
import type { Attempt } from '../../council/permission.ts'
import type { Person } from '../../council/person.ts'
import { askClerk, clerksOf } from '../../council/who-may.ts'
import { dayOf, shortMoment } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { noPartIn } from '../replies/no-part.ts'
import { seated } from '../replies/who-replies.ts'
import { questionDates, takesQuestions } from './question-dates.ts'

/** Whoever sits at the meeting. */
export const asker = seated('ask a question')

/** @throws CommitteeError not-posted, questions-closed */
export async function mustTakeQuestions(of: Attempt & Place): Promise<void> {
  const { core, now, meeting, committee } = of
  const dates = questionDates(meeting, committee.settings, core.bankHolidays)
  if (takesQuestions(meeting, dates, now)) return
  const stage = stageOf(meeting, now)
  if (stage === 'drafting')
    throw new CommitteeError(
      'not-posted',
      `This meeting has not been posted to members yet, so no questions are taken. ${await whomToAsk(of)}`,
    )
  if (stage === 'cancelled')
    throw new CommitteeError(
      'questions-closed',
      `This meeting is cancelled, so no questions are taken. ${await whomToAsk(of)}`,
    )
  const closedAt = meeting.questionsSentAt ?? dates.closesAt
  throw new CommitteeError(
    'questions-closed',
    `Questions for officers closed (${shortMoment(closedAt < dates.closesAt ? closedAt : dates.closesAt)}), so nothing was recorded. You can still ask at the meeting. ${await whomToAsk(of)}`,
  )
}

/** @throws CommitteeError exempt, questions-closed */
export async function mustBeAskedOn(of: Attempt & ItemPlace): Promise<void> {
  const { number, openness, state } = of.item
  if (openness !== 'open')
    throw new CommitteeError(
      'exempt',
      `Nothing is asked in chat on item ${number}, so nothing was recorded. ${await whomToAsk(of)}`,
    )
  if (state !== 'standing')
    throw new CommitteeError(
      'questions-closed',
      `The meeting does not take item ${number} (${state}), so no questions are put on it and nothing was recorded.`,
    )
}

/** @throws CommitteeError takes-no-part */
export async function mustTakePart(of: Attempt & ItemPlace & { readonly person: Person }): Promise<void> {
  if (!(await noPartIn(of.tx, of.item.id)).has(of.person.id)) return
  throw new CommitteeError(
    'takes-no-part',
    `You told the clerk that you take no part in item ${of.item.number}, so nothing was recorded. If that is not right, use “Declare an interest” to change it.`,
  )
}

async function whomToAsk({ tx, now, meeting }: Attempt & Place): Promise<string> {
  return askClerk(await clerksOf(tx, meeting.committeeId, dayOf(now)))
}
