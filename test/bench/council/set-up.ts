import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checkout, command, type Program, startProgram } from '../driver/checkout.ts'
import type { Home } from '../driver/scratch.ts'
import type { FarSide } from '../far-side/far-side.ts'
import { filledWith } from '../members/form.ts'
import { slackMember } from '../members/slack-client.ts'
import {
  accountOf,
  committeeName,
  council,
  slackChannel,
  slackWorld,
  teamsChannel,
  teamsWorld,
} from './names.ts'
import { roster } from './papers.ts'

const committee = ['--committee', committeeName(0)]
const dayMs = 24 * 60 * 60 * 1000
export const dayAhead = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

/** Where one checkout runs. */
export type Site = { readonly checkout: Checkout; readonly home: Home; readonly farSide: FarSide }

/** Sets up committee 0 with its people and rooms through the program's own command line. */
export async function setUpCommittee(site: Site): Promise<void> {
  const { farSide } = site
  // Every database has the same rooms: what an earlier program posted there must not be pressed.
  await farSide.quiet()
  farSide.slack.clear()
  farSide.teams.clear()
  const room = (platform: string, workspace: string, channel: string) => {
    const place = ['--platform', platform, '--workspace', workspace, '--channel', channel]
    return type(site, 'room', 'link', ...committee, ...place, '--service-url', `${farSide.address}/`)
  }
  await type(site, 'committee', 'add', committeeName(0), '--council', council)
  await type(site, 'roster', 'import', await file(site, 'roster.csv', roster(0)))
  await room('slack', slackWorld.team, slackChannel(0))
  await room('teams', teamsWorld.tenant, teamsChannel(0))
}

/** Adds a meeting with a draft of each report. */
export async function addMeeting(site: Site, date: string, reports: readonly string[]): Promise<void> {
  const meeting = [...committee, '--meeting', date]
  // An earlier program takes a report without being told that it is open.
  const open = site.checkout.which === 'now' ? ['--open'] : []
  await type(site, 'meeting', 'add', ...committee, '--date', date)
  for (const [at, text] of reports.entries())
    await type(site, 'receive', await file(site, `${date}-${at}.txt`, text), ...open, ...meeting)
}

/** Runs the program during the work, and until it has sent everything. */
export async function whileRunning<Result>(
  { checkout, home, farSide }: Site,
  work: (program: Program) => Promise<Result>,
): Promise<Result> {
  const program = await startProgram(checkout, home, farSide.address)
  try {
    const result = await work(program)
    await farSide.quiet()
    return result
  } finally {
    await program.stop()
  }
}

/** The clerk links the agenda, says when replies close, and posts to members, all in Slack. */
export async function postToMembers(program: Program, farSide: FarSide, closing: Closing): Promise<void> {
  const clerk = slackMember(farSide.slack, program.port, accountOf('Slack', 0, 0))
  const publication = await clerk.press(/^Agenda link and publication$/, clerk.chat)
  const published = await clerk.submit(
    publication,
    filledWith({ 'Link to the agenda': 'https://benchshire.example/agenda', 'Published on': dayAhead(0) }),
  )
  const closes = await clerk.pressIn(published, /^When replies close$/)
  const desk = await clerk.submit(closes, filledWith(closing))
  await clerk.submit(await clerk.pressIn(desk, /^Post to members$/), filledWith({}))
}

/** Keyed by the labels of the form. */
type Closing = { readonly Day: string; readonly Time: string }

export const inTenDays = (): Closing => ({ Day: dayAhead(10), Time: '12:00' })

/** A moment as the council's clock shows it. */
export function closingAt(moment: Date): Closing {
  const shown = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', ...options }).format(moment)
  return { Day: shown({ dateStyle: 'short' }), Time: shown({ timeStyle: 'short' }) }
}

function type({ checkout, home }: Site, ...argv: string[]): Promise<string> {
  return command(checkout, home, argv)
}

async function file({ home }: Site, name: string, text: string): Promise<string> {
  const path = join(home.dataFolder, name)
  await writeFile(path, text)
  return path
}
