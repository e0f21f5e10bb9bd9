import { z } from 'zod'
import { rosterColumns } from '../committee/council/roster.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { importRoster } from '../committee/setup/import-roster.ts'
import { type MissingSeat, missingFrom } from '../committee/setup/missing-from-roster.ts'
import { readRoster } from '../documents/read-roster.ts'
import { byConsole, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { readNamedFile } from './read-named-file.ts'
import { seatCommandWords } from './seat.words.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { argument, flag } from './typed.ts'

/** A council's whole roster is less than a tenth of this. */
const maxRosterBytes = 5_000_000

export const importRosterVerb = coreVerb({
  group: 'roster',
  name: 'import',
  about: 'Take in the people of committees from a CSV file, or nothing of it where a row is wrong',
  input: z.object({
    file: argument(
      textGiven(commandWords.given.file, 4000),
      `a CSV file with the columns ${rosterColumns.join(', ')}`,
    ),
    whole: flag('show who is missing from the file, and end their seats today'),
    yes: flag('end these seats without asking'),
  }),
  async run(core, { file, whole, yes }, console) {
    const { bytes } = await readNamedFile(console.cwd, file, maxRosterBytes, setUpCommandWords.rosterTooLarge)
    const lines = readRoster(bytes)
    const missing = whole ? await missingFrom(core.store.look, lines, dayOf(core.now())) : []
    if (missing.length > 0) {
      console.out(`${seatCommandWords.missing(missing.map(nameOf))}\n`)
      const sure = yes || (await console.ask?.(seatCommandWords.sure))
      if (sure !== true) return console.out(`${seatCommandWords.notTaken(sure !== undefined)}\n`)
    }
    const ends = whole ? missing.map(({ person }) => person.id) : null
    const { seats, fresh, ended } = await importRoster(core, byConsole, lines, ends)
    console.out(`${setUpCommandWords.roster(seats, fresh)}\n`)
    if (ended > 0) console.out(`${seatCommandWords.rosterEnded(ended)}\n`)
  },
})

function nameOf({ person, seat, committee }: MissingSeat): string {
  return seatCommandWords.missingSeat(person.name, seat.kind, committee.name)
}
