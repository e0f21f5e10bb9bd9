import { rosterRowSchema } from '../../src/committee/council/roster.ts'
import { addCommittee } from '../../src/committee/setup/add-committee.ts'
import { importRoster } from '../../src/committee/setup/import-roster.ts'
import { linkRoom } from '../../src/committee/setup/link-room.ts'
import { committeeName, councilName } from '../../src/rehearsal/people.ts'
import { rosterRows } from '../../src/rehearsal/roster.ts'
import { sampleReport } from '../../src/rehearsal/sample.ts'
import type { World } from './world.ts'

export const meetingDate = '2017-10-02'
export const aWeekAndMoreBefore = '2017-09-20T09:00:00Z'
export const reportFile = 'road-safety-review.md'
export const otherCommittee = 'Highways scrutiny committee'

const console_ = { kind: 'console' } as const

type Row = Record<string, string>

/**
 * The rehearsal's committee, its people and its two rooms, and another committee of the council.
 * @param change overrides a person's details, by name
 */
export async function setUpCouncil(
  { core, slack, teams }: World,
  change: Record<string, Row> = {},
): Promise<string> {
  const add = (name: string) =>
    addCommittee(core, console_, { council: councilName, name, countsInRoom: false })
  const committee = await add(committeeName)
  await add(otherCommittee)
  const rows = rosterRows({ slackTeam: slack.workspace, teamsTenant: teams.tenant, meetingDate })
  await importRoster(
    core,
    console_,
    rows.map((row, at) => ({
      line: at + 2,
      row: rosterRowSchema.parse({ ...row, ...change[row.name ?? ''] }),
    })),
  )
  const committeeId = committee.id
  const { workspace, channel } = slack
  await linkRoom(core, console_, { committeeId, platform: 'slack', workspace, channel, serviceUrl: null })
  await linkRoom(core, console_, {
    committeeId,
    platform: 'teams',
    workspace: teams.tenant,
    channel: teams.channel,
    serviceUrl: teams.serviceUrl,
  })
  return committeeId
}

export async function report(): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(await sampleReport(meetingDate))
}
