import type { z } from 'zod'
import type { Attempt, Permission } from '../council/permission.ts'
import type { Person } from '../council/person.ts'
import type { ActName, ActSubject } from '../kernel/act.ts'
import type { By } from '../kernel/actor.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'

/** An attempt inside the verb's transaction. */
export type Doing = Attempt & { readonly tx: Transaction }

/** What somebody may do: everything that the runner, the tests and the command line know of a verb. */
export type Row<Schema extends z.ZodType, Place, Who extends Person | null, Result> = {
  /** What it is called on the record, or which of several names it has there. */
  readonly act: ActName | Acts<z.output<Schema>, Result>
  readonly input: Schema
  /** The usual case in one read and one write, outside a transaction and by the same rules. Null: not a usual one. */
  quickly?(core: Core, by: By, input: z.output<Schema>): Promise<Result | null>
  /** Reads where it happens, with the locks that it needs. A named query goes here. */
  readonly place: (doing: Doing, input: z.output<Schema>) => Promise<Place>
  readonly may: Permission<NoInfer<Place>, Who>
  /** In which states it is done: each throws the sentence that says why not. None: in every state. */
  readonly while: readonly ((of: NoInfer<Attempt & Place & Acting<Who>>) => unknown)[]
  /** Does it. False, null, 0 and `unchanged` say that there was nothing to do, and leave no act on the record. */
  run(of: Doing & Place & Acting<Who>, input: z.output<Schema>): Promise<Result | Unchanged<Result>>
  /** What the act is on. */
  on(
    of: Doing & Place & Acting<Who>,
    input: z.output<Schema>,
    result: Did<Result>,
  ): Subject | Promise<Subject>
  /** Has what shows it drawn anew. */
  redraws?(of: Doing & Place & Acting<Who>, input: z.output<Schema>, result: Did<Result>): Promise<void>
}

export type Acting<Who> = { readonly person: Who }

/** Of several names, which one it is. */
type Acts<Input, Result> = {
  readonly names: readonly ActName[]
  which(input: Input, result: Did<Result>): ActName
}

/** The word for a row, and the row. */
export type Subject = readonly [word: ActSubject, row: { readonly id: string; readonly councilId: string }]

/** The place of what happens at no meeting and on no committee. */
export const nowhere = async () => ({})

const result = Symbol('result')
export type Unchanged<Result> = { readonly [result]: Result }

/** The answer of a verb that found nothing to do, where the answer itself does not say so. */
export function unchanged<Result>(standing: Result): Unchanged<Result> {
  return { [result]: standing }
}

export function answerOf<Result>(came: Result | Unchanged<Result>): Result {
  return isUnchanged(came) ? came[result] : came
}

/** What a verb answers that did something. */
export type Did<Result> = Exclude<Result, false | null | 0>

export function isDone<Result>(came: Result | Unchanged<Result>): came is Did<Result> {
  return Boolean(came) && !isUnchanged(came)
}

function isUnchanged<Result>(came: Result | Unchanged<Result>): came is Unchanged<Result> {
  return came instanceof Object && result in came
}
