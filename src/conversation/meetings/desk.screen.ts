import type { Screen } from '../../cards/screen.ts'
import type { Asking } from '../kit/interaction.ts'
import { clerksMeeting } from '../kit/place.ts'
import { saying } from '../kit/write.ts'
import { deskCard } from './desk.card.ts'
import { deskWords } from './desk.words.ts'
import { deskView } from './view-meeting.ts'

/** @throws CommitteeError unless the clerk asks */
export async function deskOf(
  asking: Asking<unknown>,
  meeting: string,
  done: string | null = null,
): Promise<Screen> {
  await clerksMeeting({ ...asking, ids: { meeting } })
  const { blocks } = deskCard(await deskView(asking.core, meeting))
  return saying(done, { title: deskWords.screen, blocks })
}
