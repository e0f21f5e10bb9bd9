import type { FarSide } from '../far-side/far-side.ts'
import { filledWith, type Shot } from '../members/form.ts'
import { slackForm, slackSubmission } from '../members/slack-wire.ts'
import { teamsForm, teamsSubmission } from '../members/teams-wire.ts'
import { copied } from './copies.ts'
import { type Learnt, scouts } from './learn.ts'
import { accountOf, type Platform, teamsChannel } from './names.ts'
import { memberCount } from './papers.ts'
import type { Prepared } from './prepare.ts'

/** A reply, with words by which it can be found in the record. */
export type Due = { readonly shot: Shot; readonly words: string }

const members = Array.from({ length: memberCount + 1 }, (_, person) => person).filter(
  (person) => person > Math.max(...Object.values(scouts)),
)

/**
 * All replies of a committee's members: first everyone's to the first recommendation, and so on.
 * @param time how often they have answered before, each time in other words
 */
export async function repliesOf(
  learnt: Learnt,
  platform: Platform,
  committee: number,
  farSide: FarSide,
  time = 0,
): Promise<Due[]> {
  const token = await farSide.teams.token()
  return learnt[platform].flatMap((drawn, at) => {
    const form = copied(drawn, committee)
    return members.map((person) => {
      const words = `Reply ${committee}-${at}-${person}-${time}: I should like to hear from the officers how the third measure was reached, and by when it is met.`
      const user = accountOf(platform, committee, person)
      const fill = filledWith({}, words)
      if (platform === 'Slack') return { words, shot: slackSubmission(user, slackForm(form), fill) }
      const caller = { user, serviceUrl: `${farSide.address}/`, token, channel: teamsChannel(committee) }
      return { words, shot: teamsSubmission(caller, teamsForm(form), fill) }
    })
  })
}

/** What the answer to a recorded reply begins with, the first time and later. */
export const taken = 'Taken: '
export const changed = 'Changed: '

/** How many acknowledged replies the record does not hold. */
export async function missingIn({ scratch }: Prepared, acknowledged: readonly string[]): Promise<number> {
  const rows = await scratch.query(`SELECT words FROM replies WHERE words LIKE 'Reply %'`)
  const kept = new Set(rows.map(({ words }) => words))
  return acknowledged.filter((words) => !kept.has(words)).length
}
