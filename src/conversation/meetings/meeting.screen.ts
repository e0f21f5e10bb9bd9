import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Asking } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { buttons } from '../kit/write.ts'
import { agendaCard } from './agenda.card.ts'
import { agendaCardWords } from './agenda-card.words.ts'
import { deskCard } from './desk.card.ts'
import { deskWords } from './desk.words.ts'
import { agendaView, deskView } from './view-meeting.ts'

/** A meeting as it is shown to whoever asks: the clerk's desk, or the agenda.
 * @throws CommitteeError */
export async function meetingScreen({
  core,
  by,
  ids,
}: Asking<{ readonly meeting: string }>): Promise<Screen> {
  const tables = core.store.look
  const { committee, meeting } = await placeOfMeeting(tables, ids.meeting)
  const today = dayOf(core.now())
  const { person, seats } = await mustBeAllowed(tables, by, committee.id, 'read the report', today)
  // The clerk can act on what they are told only on the desk.
  if (person !== null && (await mayDo(tables, person, committee.id, 'prepare the meeting', today)))
    return { title: deskWords.screen, blocks: deskCard(await deskView(core, ids.meeting)).blocks }
  // Officers hear of a meeting before its papers are there.
  const early = person === null || seats.some(({ kind }) => kind === 'officer')
  if (stageOf(meeting, core.now()) === 'drafting' && !early)
    throw new CommitteeError('not-posted', agendaCardWords.notForMembersYet)
  const { blocks } = agendaCard(await agendaView(tables, ids.meeting, core.now()))
  const sees = person !== null && (await mayDo(tables, person, committee.id, 'see who comes', today))
  const who = sees ? [opens(deskWords.whoIsComing, 'who-is-coming', { meeting: meeting.id })] : []
  return { title: deskWords.screen, blocks: [...blocks, ...buttons(...who)] }
}
