import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Checkout, here } from './driver/checkout.ts'

/** npm runs a script in the package's own folder, and says where it was called. */
const path = z.string().transform((given) => resolve(process.env.INIT_CWD ?? '.', given))

const schema = z.object({
  before: path.optional(),
  json: path.optional(),
  rounds: z.coerce.number().int().positive().default(3),
  seconds: z.coerce.number().positive().default(4),
  replies: z.coerce.number().int().positive().default(20_000),
})

export type Options = {
  /** What is measured, side by side. */
  readonly checkouts: readonly Checkout[]
  readonly json?: string | undefined
  readonly rounds: number
  /** How long one round lasts. */
  readonly seconds: number
  /** How many replies the memory is watched during. */
  readonly replies: number
}

/** The measures to take, and their options. */
export function readOptions(argv: readonly string[]): { names: readonly string[]; options: Options } {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { before: text, json: text, rounds: text, seconds: text, replies: text },
    allowPositionals: true,
  })
  const { before, ...rest } = schema.parse(values)
  const checkouts: Checkout[] = before === undefined ? [here] : [{ which: 'before', folder: before }, here]
  return { names: positionals, options: { ...rest, checkouts } }
}

/** @throws if DATABASE_URL names no server */
export function server(): string {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL === undefined)
    throw new Error('Set DATABASE_URL to a PostgreSQL server on which a superuser may make databases.')
  return DATABASE_URL
}
