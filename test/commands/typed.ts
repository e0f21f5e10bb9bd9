import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import { commandsOn } from '../../src/commands/answer-commands.ts'
import type { Core } from '../../src/committee/ports.ts'
import { memoryStore } from '../support/memory-store.ts'

export type Said = { code: number; out: string; err: string; busy: (string | null)[] }

/** The day on which the commands of these tests are typed. */
export const today = new Date('2027-06-01T09:00:00Z')

export function memoryCore() {
  let ids = 0
  const store = memoryStore()
  return {
    store,
    bankHolidays: bankHolidays(),
    newDiaryLink: null,
    now: () => today,
    newId: () => `id-${String(++ids).padStart(4, '0')}`,
  }
}

/** Types commands to a core, as from a shell that stands in a folder. */
export function typedTo(core: Core, cwd = process.cwd()) {
  const logged: object[] = []
  const run = commandsOn(core, { error: (about) => logged.push(about) })
  async function type(...argv: string[]): Promise<Said> {
    const said: Said = { code: -1, out: '', err: '', busy: [] }
    said.code = await run(argv, {
      cwd,
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      busy: (doing) => said.busy.push(doing),
    })
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
