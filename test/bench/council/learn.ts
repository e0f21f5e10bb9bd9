import type { Program } from '../driver/checkout.ts'
import type { FarSide } from '../far-side/far-side.ts'
import { type Form, filledWith, type Member } from '../members/form.ts'
import { slackMember } from '../members/slack-client.ts'
import { teamsMember } from '../members/teams-client.ts'
import { accountOf, type Platform, slackChannel, teamsChannel } from './names.ts'

/** The forms of all recommendations of committee 0, as a member sees them who has answered none. */
export type Learnt = Readonly<Record<Platform, readonly string[]>>

/** Members 1 and 2 answer everything, which shows what the others are asked. */
export const scouts = { Slack: 1, Teams: 2 } as const

export async function learnForms(program: Program, farSide: FarSide, items: number): Promise<Learnt> {
  const slack = slackMember(farSide.slack, program.port, accountOf('Slack', 0, scouts.Slack))
  const caller = {
    user: accountOf('Teams', 0, scouts.Teams),
    serviceUrl: `${farSide.address}/`,
    token: await farSide.teams.token(),
    channel: teamsChannel(0),
  }
  const teams = teamsMember(farSide.teams, program.port, caller)
  return {
    Slack: await answerAll(slack, slackChannel(0), items),
    Teams: await answerAll(teams, teamsChannel(0), items),
  }
}

async function answerAll(member: Member, channel: string, items: number): Promise<string[]> {
  const forms: string[] = []
  for (let item = 1; item <= items; item++) {
    const prepare = items === 1 ? /^Prepare/ : new RegExp(`^Prepare.*\\b${item}\\b`)
    let form: Form = await member.press(prepare, channel)
    if (form.fields.length === 0) throw new Error(`Item ${item} asks nothing: ${form.drawn}`)
    for (; form.fields.length > 0; form = await member.submit(form, filledWith({}, 'A scout was here.')))
      forms.push(form.drawn)
  }
  return forms
}
