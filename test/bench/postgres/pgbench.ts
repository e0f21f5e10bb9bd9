import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { mark, slackWorld } from '../council/names.ts'
import { memberCount } from '../council/papers.ts'
import { idsOf, type Prepared } from '../council/prepare.ts'
import { hotReplySql } from './hot-reply.ts'

const run = promisify(execFile)

export type Pgbench = { repliesASecond(): Promise<number | null> }

/**
 * How many replies a second PostgreSQL alone takes from its own client.
 * @param committees the first and the last of those in which nobody else replies
 */
export async function pgbench(
  { scratch }: Prepared,
  committees: readonly [number, number],
  settings: { readonly atOnce: number; readonly seconds: number },
): Promise<Pgbench> {
  const program = await pgbenchHere()
  const file = join(scratch.dataFolder, 'hot-reply.sql')
  const ids = await idsOf(scratch, 'recommendations', `substr(id, 20, 4) >= '8000'`)
  const part = (from: number, to: number) =>
    `(ARRAY[${ids.map((id) => `'${id.slice(from, to)}'`)}])[:place::int]`
  const sql = hotReplySql({
    recommendation: `${part(0, 19)} || lpad(to_hex(:committee::int), 4, '0') || ${part(23, 36)}`,
    workspace: `'${slackWorld.team}'`,
    user: `'U0${mark.toUpperCase()}' || lpad(:committee::text, 4, '0') || lpad(:member::text, 3, '0')`,
  })
  const [from, to] = committees
  await writeFile(
    file,
    `\\set committee random(${from}, ${to})\n\\set member random(3, ${memberCount})\n\\set place random(1, ${ids.length})\n${sql}`,
  )
  const { atOnce, seconds } = settings
  const argv = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(atOnce),
    '-j',
    '2',
    '-T',
    String(Math.ceil(seconds)),
    '-f',
    file,
  ]
  return {
    async repliesASecond() {
      if (program === null) return null
      try {
        const { stdout } = await run(program, [...argv, scratch.databaseUrl])
        return Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1] ?? Number.NaN)
      } catch (fault) {
        console.error('pgbench was left out:', fault instanceof Error ? fault.message.slice(-800) : fault)
        return null
      }
    },
  }
}

/** Debian installs it beside the server, outside the path. */
async function pgbenchHere(): Promise<string | null> {
  const { stdout } = await run('sh', [
    '-c',
    'command -v pgbench || ls -1 /usr/lib/postgresql/*/bin/pgbench | tail -1',
  ])
  return stdout.trim() === '' ? null : stdout.trim()
}
