import { type Checkout, command } from '../driver/checkout.ts'
import type { Scratch } from '../driver/scratch.ts'
import type { FarSide } from '../far-side/far-side.ts'
import type { Crowd } from '../members/crowd.ts'
import { filledWith } from '../members/form.ts'
import { slackMember } from '../members/slack-client.ts'
import { copyRows } from './copies.ts'
import { type Learnt, learnForms } from './learn.ts'
import { accountOf, committeeName } from './names.ts'
import { ordinaryReports, shortReport } from './papers.ts'
import { idsOf } from './prepare.ts'
import { repliesOf, taken } from './replies.ts'
import {
  addMeeting,
  dayAhead,
  inTenDays,
  postToMembers,
  type Site,
  setUpCommittee,
  whileRunning,
} from './set-up.ts'

/** How much there is already: earlier meetings of committee 0, and other committees of its clerk. */
export type History = { readonly meetings: number; readonly committees: number }

const closedOn = dayAhead(3)

/** Makes a closed meeting, copies of it in earlier years, and a meeting whose replies are open. */
export async function makeHistory(
  checkout: Checkout,
  home: Scratch,
  { farSide, crowd }: { farSide: FarSide; crowd: Crowd },
  history: History,
): Promise<Learnt> {
  const site = { checkout, home, farSide }
  await setUpCommittee(site)
  await addMeeting(site, closedOn, [shortReport])
  await holdMeeting(site, crowd)
  const shared = ['councils', 'committees', 'people', 'accounts', 'seats', 'rooms']
  const keep = (await Promise.all(shared.map((table) => idsOf(home, table)))).flat()
  const from = history.committees + 1
  if (history.meetings > 0)
    await copyRows(home, { from, to: from + history.meetings - 1, keep, day: closedOn })
  await addMeeting(site, dayAhead(40), ordinaryReports)
  const learnt = await whileRunning(site, async (program) => {
    await postToMembers(program, farSide, inTenDays())
    return learnForms(program, farSide, ordinaryReports.length)
  })
  if (history.committees > 0)
    await copyRows(home, { from: 1, to: history.committees, keep: await clerksIds(home) })
  return learnt
}

/** Everybody is reminded, everybody replies, and the clerk closes. */
async function holdMeeting(site: Site, crowd: Crowd): Promise<void> {
  const { checkout, home, farSide } = site
  await whileRunning(site, async (program) => {
    await postToMembers(program, farSide, { Day: dayAhead(1), Time: '12:00' })
    const learnt = await learnForms(program, farSide, 1)
    await command(checkout, home, ['remind', '--committee', committeeName(0), '--meeting', closedOn, '--yes'])
    const shots = (await repliesOf(learnt, 'Slack', 0, farSide)).map(({ shot }) => shot)
    await crowd.fire({ ports: [program.port], shots, pace: { atOnce: 1 }, seconds: 60, mark: taken })
    const clerk = slackMember(farSide.slack, program.port, accountOf('Slack', 0, 0))
    await clerk.submit(await clerk.press(/^Close replies now$/, clerk.chat), filledWith({}))
  })
}

async function clerksIds(home: Scratch): Promise<string[]> {
  const [clerk = ''] = await idsOf(home, 'people', `name = 'Cllr Number 0'`)
  return [
    clerk,
    ...(await idsOf(home, 'accounts', `"personId" = '${clerk}'`)),
    ...(await idsOf(home, 'councils')),
  ]
}
