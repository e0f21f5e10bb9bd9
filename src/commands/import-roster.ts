import { z } from 'zod'
import { rosterColumns } from '../committee/council/roster.ts'
import { importRoster } from '../committee/setup/import-roster.ts'
import { readRoster } from '../documents/read-roster.ts'
import { byConsole, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { readNamedFile } from './read-named-file.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { argument } from './typed.ts'

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
  }),
  async run(core, { file }, console) {
    const { bytes } = await readNamedFile(console.cwd, file, maxRosterBytes, setUpCommandWords.rosterTooLarge)
    const { seats, fresh } = await importRoster(core, byConsole, readRoster(bytes))
    console.out(`${setUpCommandWords.roster(seats, fresh)}\n`)
  },
})
