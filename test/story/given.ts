import { postToMembers } from '../../src/committee/agenda/meetings/post-to-members.ts'
import { setClosing } from '../../src/committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../src/committee/agenda/meetings/set-publication.ts'
import { mendRecommendation } from '../../src/committee/agenda/reports/mend-report.ts'
import { receiveReport } from '../../src/committee/agenda/reports/receive-report.ts'
import { readReport } from '../documents/reading.ts'
import { meetingDate, report, reportFile } from './council.ts'
import type { World } from './world.ts'

const console_ = { kind: 'console' } as const

export type Given = { readonly meetingId: string; readonly itemId: string }

/** A meeting whose one item has a checked report, published on 20 September 2017. Replies close on the 28th. */
export async function aCheckedMeeting({ core }: World, committeeId: string): Promise<Given> {
  const received = await readReport({ name: reportFile, bytes: await report() })
  if (received.kind === 'refused') throw new Error(received.sentence)
  const file = { name: reportFile, digest: 'digest' }
  const filed = await receiveReport(core, console_, { committeeId, meetingDate, number: '1', file, received })
  const meetingId = filed.meeting.id
  for (const { id, label, text, asks, scale } of await core.store.look.recommendations.find({}))
    await mendRecommendation(core, console_, {
      recommendationId: id,
      mend: { label, text, asks, scale, onEducation: true },
    })
  const agendaUrl = 'https://marlshire.example/agenda'
  await setPublication(core, console_, { meetingId, agendaUrl, publishedOn: '2017-09-20' })
  await setClosing(core, console_, { meetingId, at: new Date('2017-09-28T11:00:00Z') })
  return { meetingId, itemId: filed.item.id }
}

export async function aPostedMeeting(world: World, committeeId: string): Promise<Given> {
  const given = await aCheckedMeeting(world, committeeId)
  await postToMembers(world.core, console_, given)
  await world.settled()
  return given
}
