import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** A user that runs programs. */
export type ServerUser = {
  start(program: string, args: readonly string[], options: SpawnOptions): ChildProcess
  /** Runs a program to its end. @throws Error with the program's own message */
  run(program: string, args: readonly string[]): Promise<void>
}

/** The caller's own environment is not for the server. */
const env = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

export const ourselves = userOf((program, args, options) => spawn(program, args, options))

/** The same user under another id: PostgreSQL sees that one, and the files stay ours. */
export function inNamespaceOf(uid: number): ServerUser {
  const namespace = ['--user', `--map-user=${uid}`, `--map-group=${uid}`, '--']
  return userOf((program, args, options) => spawn('unshare', [...namespace, program, ...args], options))
}

export function userNumbered(uid: number): ServerUser {
  return userOf((program, args, options) => spawn(program, args, { ...options, uid, gid: uid }))
}

function userOf(launch: ServerUser['start']): ServerUser {
  const start: ServerUser['start'] = (program, args, options) => {
    // If the user may not enter the working directory, the program fails before it begins.
    return launch(program, args, { env, cwd: '/', ...options })
  }
  return {
    start,
    async run(program, args) {
      const child = start(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
      const ended = new Promise<string | null>((resolve) => {
        child.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
        child.once('close', (code) => resolve(code === 0 ? null : `code ${code}`))
      })
      const said = child.stderr === null ? '' : await text(child.stderr)
      const failure = await ended
      if (failure !== null) throw new Error(errorIn(said) ?? failure)
    },
  }
}

/** A program's own error message. */
export function errorIn(said: string): string | null {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const wrong = lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1)
  return wrong?.replace(/^.*?\b(error|FATAL): +/, '').replace(/\.$/, '') ?? null
}
