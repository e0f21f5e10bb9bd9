import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'

const address = 'https://quorate.marlshire.example/slack/events'
const committee = 'Scrutiny Committee'

export const examinationWords = {
  rehearsal: 'Neither Slack nor Teams is set up, so Quorate runs a rehearsal.',
  slackOff: 'Slack is off.',
  teamsOff: 'Teams is off.',
  clock: 'The clock of this machine is right.',
  clockWrong: said(
    (minutes: number) =>
      `The clock of this machine is ${Math.abs(minutes)} minutes ${minutes > 0 ? 'fast' : 'slow'}, so signatures and tokens fail. Let the machine keep its time by the network (NTP).`,
    [7],
    [-4],
  ),
  clockUnknown: 'The clock could not be compared, because neither Slack nor Microsoft answered.',
  noAddress:
    'PUBLIC_URL is not set, so nobody could check that Slack and Teams reach Quorate. Set it to the address that you gave them, such as https://quorate.example.gov.uk.',
  reached: said((url: string) => `Requests to ${url} reach Quorate.`, [address]),
  unreached: said(
    (url: string) =>
      `Nothing answers at ${url}. Start Quorate, and see that the name, the certificate and the proxy before it are right.`,
    [address],
  ),
  otherSecret: said(
    (url: string) =>
      `The program at ${url} has another SLACK_SIGNING_SECRET, or its clock is wrong. Start it again with these settings.`,
    [address],
  ),
  notQuorate: said(
    (url: string, status: number) =>
      `What answers at ${url} is not Quorate: it says ${status}. Let the proxy pass requests on to Quorate as they are.`,
    [address, 502],
  ),
  database: 'The database can be read.',
  noEmbedded: 'The database in DATA_FOLDER cannot be opened. Type “quorate status”, which says why.',
  noDatabase: 'The database that DATABASE_URL names cannot be opened. Type “quorate status”, which says why.',
  room: said((name: string) => `${name}: its agenda has a room.`, [committee]),
  noRoom: said(
    (name: string) =>
      `${name}: no room is linked on a platform that is on, so no agenda can be posted. Link one with “quorate room link”.`,
    [committee],
  ),
  people: said(
    (name: string, count: number) => `${name}: an account is known for each of its ${count} people.`,
    [committee, 12],
  ),
  unreachable: said(
    (name: string, people: readonly string[]) =>
      `${name}: no account is known for ${people.join(', ')}, so nothing reaches them. Add it with “quorate account link”.`,
    [committee, [example.clerk]],
  ),
} as const satisfies Words
