import { z } from 'zod'
import type { Checkout } from '../driver/checkout.ts'
import type { Scratch } from '../driver/scratch.ts'
import type { FarSide } from '../far-side/far-side.ts'
import { copyRows } from './copies.ts'
import { type Learnt, learnForms } from './learn.ts'
import { ordinaryReports } from './papers.ts'
import { addMeeting, dayAhead, inTenDays, postToMembers, setUpCommittee, whileRunning } from './set-up.ts'

/** A checkout on a database of its own, and what the members of committee 0 are asked. */
export type Prepared = { readonly checkout: Checkout; readonly scratch: Scratch; readonly learnt: Learnt }

/** @param copies how many committees there are beside committee 0, all of one council */
export async function prepare(
  checkout: Checkout,
  scratch: Scratch,
  farSide: FarSide,
  copies: number,
): Promise<Prepared> {
  const site = { checkout, home: scratch, farSide }
  await setUpCommittee(site)
  await addMeeting(site, dayAhead(40), ordinaryReports)
  const learnt = await whileRunning(site, async (program) => {
    await postToMembers(program, farSide, inTenDays())
    return learnForms(program, farSide, ordinaryReports.length)
  })
  await copyRows(scratch, { from: 1, to: copies, keep: await idsOf(scratch, 'councils') })
  return { checkout, scratch, learnt }
}

const ids = z.array(z.object({ id: z.string() }))

export async function idsOf(scratch: Scratch, table: string, where = 'true'): Promise<string[]> {
  return ids.parse(await scratch.query(`SELECT id FROM ${table} WHERE ${where}`)).map(({ id }) => id)
}
