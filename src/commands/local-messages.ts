import { createHash } from 'node:crypto'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { CommitteeError } from '../committee/kernel/errors.ts'

/** What is asked over the local socket: one line of JSON. */
export const requestSchema = z.object({ argv: z.array(z.string()), cwd: z.string() })

/** What is answered: lines of JSON, of which the last says how it ended. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stdout'), text: z.string() }),
  z.object({ kind: z.literal('stderr'), text: z.string() }),
  z.object({ kind: z.literal('busy'), doing: z.string().nullable() }),
  z.object({ kind: z.literal('exit'), code: z.number().int() }),
])
export type Message = z.infer<typeof messageSchema>

/** The system's own limit on the name of a socket (macOS has the smaller, less its closing zero). */
const longestAddress = 103

/** Where the program that has the folder answers.
 * @throws CommitteeError settings-wrong where the folder's path is too long to hold a socket */
export function addressIn(folder: string): string {
  const whole = resolve(folder)
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\quorate-${createHash('sha256').update(whole.toLowerCase()).digest('hex').slice(0, 32)}`
  const path = join(whole, 'quorate.sock')
  const short = relative(process.cwd(), path)
  const address = [path, short].find((one) => Buffer.byteLength(one) <= longestAddress)
  if (address !== undefined) return address
  throw new CommitteeError(
    'settings-wrong',
    `The path of the data folder is too long (${whole}). Please choose a shorter one.`,
  )
}

/** Null where it is not JSON, which no schema takes. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
