import { setTimeout as pause } from 'node:timers/promises'
import { copyRows } from '../council/copies.ts'
import { ordinaryReports } from '../council/papers.ts'
import { idsOf } from '../council/prepare.ts'
import {
  addMeeting,
  closingAt,
  dayAhead,
  postToMembers,
  setUpCommittee,
  whileRunning,
} from '../council/set-up.ts'
import { startProgram } from '../driver/checkout.ts'
import type { FarSide } from '../far-side/far-side.ts'
import type { Options } from '../options.ts'
import { onStage } from '../stage.ts'

const meetings = 400
const farSideMs = 100
/** Long enough to copy the meetings before they close. */
const aheadMs = 240_000
const longestSeconds = 150
/** Longer than the program's interval between two checks of what is due. */
const quietSeconds = 25

/** Measures how long it takes to post everything if many meetings close at once and the far side is slow. */
export function measureClosing({ checkouts }: Options) {
  return onStage(async ({ farSide, scratch }) => {
    const rows = []
    for (const checkout of checkouts) {
      const site = { checkout, home: await scratch(), farSide }
      await setUpCommittee(site)
      await addMeeting(site, dayAhead(40), ordinaryReports)
      const closes = new Date(Math.ceil((Date.now() + aheadMs) / 60_000) * 60_000)
      await whileRunning(site, (program) => postToMembers(program, farSide, closingAt(closes)))
      await copyRows(site.home, { from: 1, to: meetings - 1, keep: await idsOf(site.home, 'councils') })
      farSide.answersIn(farSideMs)
      const program = await startProgram(checkout, site.home, farSide.address)
      await pause(Math.max(0, closes.getTime() - Date.now()))
      rows.push({ which: checkout.which, meetings, ...(await watch(farSide)) })
      await program.stop()
      farSide.answersIn(0)
    }
    return { closing: rows }
  })
}

/** Watches until no new post arrives, or long enough to extrapolate the rest. */
async function watch(farSide: FarSide) {
  const begun = Date.now()
  const before = new Map(farSide.postsBy())
  const perCommittee = () => [...farSide.postsBy()].map(([place, count]) => count - (before.get(place) ?? 0))
  const total = () => perCommittee().reduce((sum, count) => sum + count, 0)
  let last = begun
  let posts = 0
  while (Date.now() - begun < longestSeconds * 1000 && Date.now() - last < quietSeconds * 1000) {
    await pause(100)
    if (total() > posts) last = Date.now()
    posts = total()
  }
  const seconds = (last - begun) / 1000
  const perMeeting = Math.max(0, ...perCommittee())
  const allOut = posts === meetings * perMeeting
  const minutes = (allOut ? seconds : (seconds * meetings * perMeeting) / posts) / 60
  return { posts, seconds, allOut, perMeeting, postsASecond: posts / seconds, minutesForAll: minutes }
}
