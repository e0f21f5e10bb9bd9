import { z } from 'zod'
import type { Field, Option } from '../../cards/screen.ts'
import type { Person } from '../../committee/council/person.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'

/** A committee of forty is asked about in pages: Teams takes so much in one form, and so does a reader. */
const peopleAPage = 10

export const ofPeople = z.object({
  page: z.coerce.number().int().min(1).max(99).default(1),
  /** Whom the form asks about, in its order: who that is may change before it comes back. */
  people: z
    .string()
    .max(1100)
    .regex(/^[\w-]+(,[\w-]+)*$/)
    .optional(),
})

export type PeoplePage = {
  readonly people: readonly Person[]
  readonly page: number
  readonly of: number
}

export function pageOfPeople(all: readonly Person[], page: number): PeoplePage {
  const of = Math.max(1, Math.ceil(all.length / peopleAPage))
  const at = Math.min(page, of)
  return { people: all.slice((at - 1) * peopleAPage, at * peopleAPage), page: at, of }
}

/** The ids that go with a form which asks about each of these. */
export function idsOf({ people, page }: PeoplePage): { readonly page: string; readonly people: string } {
  return { page: String(page), people: people.map((one) => one.id).join(',') }
}

export function fieldsOf(
  { people }: PeoplePage,
  options: readonly Option[],
  standing: (person: Person) => string | undefined,
): Field[] {
  return people.map((person, at): Field => {
    const value = standing(person)
    const field = { kind: 'one-of', id: `person-${at + 1}`, label: person.name.slice(0, 150) } as const
    return { ...field, options, ...(value === undefined ? {} : { value }) }
  })
}

/** What was answered of each, by person.
 * @throws CommitteeError malformed where the form does not say whom it asks about */
export function answersOf<Answer>(
  people: string | undefined,
  given: Readonly<Record<string, Answer>>,
): { personId: string; answer: Answer }[] {
  if (people === undefined)
    throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
  return people.split(',').flatMap((personId, at) => {
    const answer = given[`person-${at + 1}`]
    return answer === undefined ? [] : [{ personId, answer }]
  })
}
