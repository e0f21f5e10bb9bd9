import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Console } from './command.ts'
import { addressIn, type Message, messageSchema, parseJson } from './local-messages.ts'

/**
 * Has the program that has the folder run what was typed.
 * @returns the exit code, or null where no program answers
 * @throws CommitteeError not-allowed where the folder is another user's
 */
export async function askRunningProgram(
  folder: string,
  argv: readonly string[],
  console: Console,
): Promise<number | null> {
  const socket = await connectTo(addressIn(folder))
  if (socket === null) return null
  socket.write(`${JSON.stringify({ argv, cwd: console.cwd })}\n`)
  let code: number | null = null
  try {
    for await (const line of createInterface({ input: socket })) {
      const message = messageSchema.parse(parseJson(line))
      if (message.kind === 'exit') code = message.code
      else show(message, console)
    }
  } catch (error) {
    if (!isBroken(error)) throw error
  } finally {
    console.busy(null)
    socket.destroy()
  }
  if (code !== null) return code
  console.err('The running program stopped before it had answered; please try again.\n')
  return 1
}

/** The other end is gone: whether it has answered is known already. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
}

function show(message: Exclude<Message, { kind: 'exit' }>, console: Console): void {
  switch (message.kind) {
    case 'stdout':
      console.out(message.text)
      return
    case 'stderr':
      console.err(message.text)
      return
    case 'busy':
      console.busy(message.doing)
  }
}

function connectTo(address: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.removeAllListeners('error')
      // A connection that breaks ends the answer, and that is told.
      socket.on('error', () => socket.destroy())
      resolve(socket)
    })
    socket.once('error', (error) => {
      const code = 'code' in error ? error.code : null
      if (code !== 'EACCES' && code !== 'EPERM') return resolve(null)
      const why = 'The data folder belongs to another user. Please run this as the user that Quorate runs as.'
      reject(new CommitteeError('not-allowed', why))
    })
  })
}
