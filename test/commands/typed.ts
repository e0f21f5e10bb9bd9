import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import { runCommand } from '../../src/commands/run-command.ts'
import { commands } from '../../src/commands/table.ts'
import type { Core } from '../../src/committee/ports.ts'
import { filesInTests } from '../support/files-in-tests.ts'
import { memoryStore } from '../support/memory-store.ts'

export type Said = { code: number; out: string; err: string; busy: (string | null)[] }

/** The day on which these tests run their commands. */
export const today = new Date('2027-06-01T09:00:00Z')

export function memoryCore() {
  let ids = 0
  const store = memoryStore()
  return {
    store,
    bankHolidays: bankHolidays(),
    files: filesInTests(),
    newDiaryLink: null,
    now: () => today,
    newId: () => `id-${String(++ids).padStart(4, '0')}`,
  }
}

/** Runs commands against a core, as from a shell in a folder. */
export function typedTo(core: Core, cwd = process.cwd()) {
  const logged: object[] = []
  const ways = {
    withCore: (run: (core: Core) => Promise<void>) => run(core),
    keepFault(about: object) {
      logged.push(about)
      return 'the log'
    },
  }
  async function type(...argv: string[]): Promise<Said> {
    const said: Said = { code: -1, out: '', err: '', busy: [] }
    const console = {
      cwd,
      out(text: string) {
        said.out += text
      },
      err(text: string) {
        said.err += text
      },
      busy: (doing: string | null) => void said.busy.push(doing),
    }
    said.code = await runCommand(argv, console, commands, ways)
    return said
  }
  return { type, logged }
}

export function done(out: string): Omit<Said, 'busy'> {
  return { code: 0, out, err: '' }
}

export function refused(err: string): Omit<Said, 'busy'> {
  return { code: 2, out: '', err: `${err}\n` }
}

/** A shell in an empty folder, beside a record with one committee. */
export async function typedInFolder() {
  const core = memoryCore()
  const folder = await mkdtemp(join(tmpdir(), 'quorate-'))
  const { type } = typedTo(core, folder)
  await type('committee', 'add', 'Children', '--council', 'Wyeford')
  return { core, folder, type }
}
