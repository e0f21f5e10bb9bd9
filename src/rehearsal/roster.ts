import { committeeName, people } from './people.ts'

type Ids = { readonly slackTeam: string; readonly teamsTenant: string; readonly meetingDate: string }

/** The committee's people as rows of the roster that a clerk would submit. */
export function rosterRows({ slackTeam, teamsTenant, meetingDate }: Ids): Record<string, string>[] {
  return people.map((person) => ({
    committee: committeeName,
    name: person.name,
    email: person.email,
    seat: person.seat,
    counts_on: person.countsOn ?? '',
    substitutes_for: person.substitutesFor ?? '',
    meeting: person.sits === true ? meetingDate : '',
    slack_team: person.slackUser === undefined ? '' : slackTeam,
    slack_user: person.slackUser ?? '',
    teams_tenant: person.teamsUser === undefined ? '' : teamsTenant,
    teams_object: person.teamsUser ?? '',
  }))
}
