import type { ItemPlace, Place } from '../../agenda/find.ts'
import { stageOf } from '../../agenda/meetings/meeting.ts'
import type { Attempt } from '../../council/permission.ts'
import { permissionWords } from '../../council/permission.words.ts'
import type { Person } from '../../council/person.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { noPartIn } from '../replies/no-part.ts'
import { seated } from '../replies/who-replies.ts'
import { questionWords } from './question.words.ts'
import { questionDates, takesQuestions } from './question-dates.ts'

/** Whoever sits at the meeting. */
export const asker = seated('ask a question')

/** @throws CommitteeError not-posted, questions-closed */
export async function mustTakeQuestions(of: Attempt & Place): Promise<void> {
  const { core, now, meeting, committee } = of
  const dates = questionDates(meeting, committee.settings, core.bankHolidays)
  if (takesQuestions(meeting, dates, now)) return
  const stage = stageOf(meeting, now)
  const ask = await whomToAsk(of)
  if (stage === 'drafting') throw new CommitteeError('not-posted', questionWords.notPosted(ask))
  if (stage === 'cancelled') throw new CommitteeError('questions-closed', questionWords.cancelled(ask))
  const { questionsSentAt: sentAt } = meeting
  const closedAt = sentAt !== null && sentAt < dates.closesAt ? sentAt : dates.closesAt
  throw new CommitteeError('questions-closed', questionWords.closed(closedAt, ask))
}

/** @throws CommitteeError exempt, questions-closed */
export async function mustBeAskedOn(of: Attempt & ItemPlace): Promise<void> {
  const { number, openness, state } = of.item
  if (openness !== 'open')
    throw new CommitteeError('exempt', questionWords.notOpen(number, await whomToAsk(of)))
  if (state !== 'standing')
    throw new CommitteeError('questions-closed', questionWords.offTheAgenda(number, state))
}

/** @throws CommitteeError takes-no-part */
export async function mustTakePart(of: Attempt & ItemPlace & { readonly person: Person }): Promise<void> {
  if (!(await noPartIn(of.tx, of.item.id)).has(of.person.id)) return
  throw new CommitteeError('takes-no-part', questionWords.takesNoPart(of.item.number))
}

async function whomToAsk({ tx, now, meeting }: Attempt & Place): Promise<string> {
  return permissionWords.askClerk(await clerksOf(tx, meeting.committeeId, dayOf(now)))
}
