import { z } from 'zod'
import type { Person } from '../committee/council/person.ts'
import { exportPerson } from '../committee/keeping/export-person.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Tables } from '../committee/store.ts'
import { writePersonExport } from '../documents/write-person-export.ts'
import { byConsole, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { exportCommandWords } from './export.words.ts'
import { exportOptions, giveOut } from './export-options.ts'
import { argument, option } from './typed.ts'

export const exportPersonVerb = coreVerb({
  group: 'export',
  name: 'person',
  about: 'All that a council holds of a person, for a subject access request',
  input: z.object({
    email: argument(textGiven(commandWords.given.exportEmail), 'their e-mail address'),
    council: option(
      textGiven(commandWords.given.council).optional(),
      'the council, where more than one knows the address',
    ),
    ...exportOptions,
  }),
  async run(core, input, console) {
    const person = await personNamed(core.store.look, input.email.toLowerCase(), input.council ?? null)
    const exported = await exportPerson(core, byConsole, person.id)
    const text = writePersonExport(exported, input.format)
    await giveOut(
      console,
      input.out,
      text,
      (file) => exportCommandWords.person(exported.council, person.name, file),
      exported.leftOut,
    )
  },
})

/** @throws CommitteeError not-found */
async function personNamed(tables: Tables, email: string, council: string | null): Promise<Person> {
  const known = await tables.people.find({ email })
  const councils = await tables.councils.find({ id: known.map((person) => person.councilId) })
  const asked = councils.filter((one) => council === null || one.name.toLowerCase() === council.toLowerCase())
  const [person, another] = known.filter((one) => asked.some(({ id }) => id === one.councilId))
  if (person !== undefined && another === undefined) return person
  throw new CommitteeError(
    'not-found',
    person === undefined
      ? exportCommandWords.nobody(email, council !== null)
      : exportCommandWords.severalCouncils(asked.map(({ name }) => name)),
  )
}
