import type { z } from 'zod'
import type { Attempt } from '../council/permission.ts'
import type { Person } from '../council/person.ts'
import type { By } from '../kernel/actor.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { recordAct } from './record-act.ts'
import { type Acting, answerOf, isDone, type Row } from './row.ts'
import { readingSeatsOnce } from './seats-once.ts'

/** Makes a verb of a row: a function that opens a transaction, reads the place, checks permission and state, runs, and
 * records the act. It carries its row. */
export function verb<
  Schema extends z.ZodType,
  Place,
  Who extends Person | null,
  Result extends NonNullable<unknown> | null,
>(row: Row<Schema, Place, Who, Result>) {
  /** Checks permission and state, as a form does before it opens.
   * @throws CommitteeError that says why not */
  async function check<There extends Attempt & Place>(there: There): Promise<There & Acting<Who>> {
    const of = { ...there, person: await row.may.who(there) }
    for (const must of row.while) await must(of)
    return of
  }

  /** Runs the verb in another verb's transaction. */
  async function within(core: Core, tx: Transaction, by: By, given: z.input<Schema>): Promise<Result> {
    const input = row.input.parse(given)
    const doing = { core, tx, by, now: core.now() }
    const of = await check({ ...doing, ...(await row.place(doing, input)) })
    const came = await row.run(of, input)
    if (!isDone(came)) return answerOf(came)
    const [subject, { id: subjectId, councilId }] = await row.on(of, input, came)
    const act = typeof row.act === 'string' ? row.act : row.act.which(input, came)
    await recordAct(core, tx, { councilId, by, personId: of.person?.id ?? null, act, subject, subjectId })
    await row.redraws?.(of, input, came)
    return came
  }

  async function run(core: Core, by: By, input: z.input<Schema>): Promise<Result> {
    const quick = await row.quickly?.(core, by, row.input.parse(input))
    return quick ?? core.store.transact((tx) => within(core, readingSeatsOnce(tx), by, input))
  }
  return Object.assign(run, row, { check, within })
}
