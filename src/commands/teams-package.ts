import { z } from 'zod'
import { plainVerb } from './command.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { option } from './typed.ts'
import { writeNamedFile } from './write-named-file.ts'

/** @param make passed in, because the settings are read in `app/` */
export function teamsPackageVerb(make: () => Promise<Uint8Array>) {
  return plainVerb({
    group: 'teams',
    name: 'package',
    about: 'Write the app for Teams as a zip, from the settings, to upload in the Teams admin centre',
    input: z.object({
      out: option(z.string().default('quorate-teams.zip'), 'where to write it', 'file'),
    }),
    async run({ out }, console) {
      await writeNamedFile(console.cwd, out, await make())
      console.out(`${setUpCommandWords.teamsPackage(out)}\n`)
    },
  })
}
