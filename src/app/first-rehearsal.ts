import { addMeeting } from '../committee/agenda/meetings/add-meeting.ts'
import { putItem } from '../committee/agenda/meetings/put-item.ts'
import { rosterRowSchema } from '../committee/council/roster.ts'
import type { Core } from '../committee/ports.ts'
import { addCommittee } from '../committee/setup/add-committee.ts'
import { importRoster } from '../committee/setup/import-roster.ts'
import { linkRoom } from '../committee/setup/link-room.ts'
import { committeeName, councilName } from '../rehearsal/people.ts'
import { rosterRows } from '../rehearsal/roster.ts'
import type { Rehearsal } from '../rehearsal/start-rehearsal.ts'

const console = { kind: 'console' } as const
const firstItems = [
  'Apologies for absence',
  'Declarations of interest',
  'Minutes of the last meeting',
  'Questions from the public',
]

/** Sets up the rehearsal's committee with the same verbs that a clerk uses. Running it again changes nothing. */
export async function setUpFirstRehearsal(core: Core, rehearsal: Rehearsal): Promise<void> {
  const { slack, teams, meetingDate } = rehearsal
  const committee = await addCommittee(core, console, {
    council: councilName,
    name: committeeName,
    countsInRoom: false,
  })
  if ((await core.store.look.seats.count({ committeeId: committee.id })) > 0) return
  const rows = rosterRows({ slackTeam: slack.workspace, teamsTenant: teams.tenant, meetingDate })
  await importRoster(
    core,
    console,
    rows.map((row, at) => ({ line: at + 2, row: rosterRowSchema.parse(row) })),
  )
  const of = { committeeId: committee.id }
  await linkRoom(core, console, {
    ...of,
    platform: 'slack',
    workspace: slack.workspace,
    channel: slack.channel,
    serviceUrl: null,
  })
  await linkRoom(core, console, {
    ...of,
    platform: 'teams',
    workspace: teams.tenant,
    channel: teams.channel,
    serviceUrl: teams.serviceUrl,
  })
  const meeting = await addMeeting(core, console, { ...of, date: meetingDate })
  for (const [at, title] of firstItems.entries())
    await putItem(core, console, {
      meetingId: meeting.id,
      item: { number: String(at + 1), title, openness: 'open', titleShown: true },
    })
}
