import type { z } from 'zod'
import type { Attempt, Permission } from '../council/permission.ts'
import type { Person } from '../council/person.ts'
import type { ActName, ActSubject } from '../kernel/act.ts'
import type { By } from '../kernel/actor.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'

/** An attempt inside the verb's transaction. */
export type Doing = Attempt & { readonly tx: Transaction }

/** One thing that somebody may do: all that the runner, the tests and the command line know of a verb. */
export type Row<Schema extends z.ZodType, Place, Who extends Person | null, Result> = {
  /** Its name on the record, or a choice of several. */
  readonly act: ActName | Acts<z.output<Schema>, Result>
  readonly input: Schema
  /** The usual case in one read and one write, outside a transaction and by the same rules. Null if this is another case. */
  quickly?(core: Core, by: By, input: z.output<Schema>): Promise<Result | null>
  /** Reads where it happens, with the locks that it needs. A named query goes here. */
  readonly place: (doing: Doing, input: z.output<Schema>) => Promise<Place>
  readonly may: Permission<NoInfer<Place>, Who>
  /** Checks of the state: each throws a refusal that says why not. None allows every state. */
  readonly while: readonly ((of: NoInfer<Attempt & Place & Acting<Who>>) => unknown)[]
  /** Does it. False, null, 0 and `unchanged` mean that there was nothing to do, and record no act. */
  run(of: Doing & Place & Acting<Who>, input: z.output<Schema>): Promise<Result | Unchanged<Result>>
  /** What the act is on. */
  on(
    of: Doing & Place & Acting<Who>,
    input: z.output<Schema>,
    result: Did<Result>,
  ): Subject | Promise<Subject>
  /** Redraws what shows it. */
  redraws?(of: Doing & Place & Acting<Who>, input: z.output<Schema>, result: Did<Result>): Promise<void>
}

export type Acting<Who> = { readonly person: Who }

/** Several names, and which one applies. */
type Acts<Input, Result> = {
  readonly names: readonly ActName[]
  which(input: Input, result: Did<Result>): ActName
}

/** A row, and the word for it on the record. */
export type Subject = readonly [word: ActSubject, row: { readonly id: string; readonly councilId: string }]

/** The place of a verb that belongs to no meeting and no committee. */
export const nowhere = async () => ({})

const result = Symbol('result')
export type Unchanged<Result> = { readonly [result]: Result }

/** The answer of a verb that found nothing to do, if the answer itself does not say so. */
export function unchanged<Result>(standing: Result): Unchanged<Result> {
  return { [result]: standing }
}

export function answerOf<Result>(came: Result | Unchanged<Result>): Result {
  return isUnchanged(came) ? came[result] : came
}

/** The answer of a verb that did something. */
export type Did<Result> = Exclude<Result, false | null | 0>

export function isDone<Result>(came: Result | Unchanged<Result>): came is Did<Result> {
  return Boolean(came) && !isUnchanged(came)
}

function isUnchanged<Result>(came: Result | Unchanged<Result>): came is Unchanged<Result> {
  return came instanceof Object && result in came
}
