import type { Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { listBlocks } from '../../cards/pages.ts'
import type { Person } from '../../committee/council/person.ts'
import { type FormQuestion, oneOf, question } from '../kit/field.ts'
import { remembered } from '../kit/form.ts'
import { recordFormWords } from './record.words.ts'

/** Larger committees are asked about in pages, as Teams limits the size of a form. */
const peopleAPage = 10

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

/** The ids that a form about these people carries. */
export function idsOfPage({ people, page }: PeoplePage): { readonly page: string; readonly people: string } {
  return { page: String(page), people: people.map((one) => one.id).join(',') }
}

/** One question for each person. What is not answered stays as it was. */
export type AboutEach<Answer> = Readonly<Record<string, FormQuestion<Answer | undefined>>>

export function aboutEach<Answer extends string>(
  { people }: PeoplePage,
  labels: Readonly<Record<Answer, string>>,
): AboutEach<Answer> {
  return about(people.map(called), labels)
}

/** Reads answers about any people. */
export function aboutAnybody<Answer extends string>(
  labels: Readonly<Record<Answer, string>>,
): AboutEach<Answer> {
  return about(Array<string>(peopleAPage).fill(''), labels)
}

/** What the fields show before anyone answers. */
export function filledEach({ people }: PeoplePage, standing: (person: Person) => string | undefined) {
  return Object.fromEntries(people.map((person, at) => [fieldId(at), standing(person)]))
}

/** In full, the names that are too long for a label. */
export function longNames({ people }: PeoplePage): Block[] {
  return listBlocks(
    people.flatMap((one, at) => (isLong(one) ? [recordFormWords.longName(at + 1, one.name)] : [])),
  )
}

/** Each person's answer.
 * @throws CommitteeError malformed if the form does not name its people */
export function answersByPerson<Answer>(
  people: string | undefined,
  given: Readonly<Record<string, Answer | undefined>>,
): { personId: string; answer: Answer }[] {
  return remembered(people)
    .split(',')
    .flatMap((personId, at) => {
      const answer = given[fieldId(at)]
      return answer === undefined ? [] : [{ personId, answer }]
    })
}

function about<Answer extends string>(
  names: readonly string[],
  labels: Readonly<Record<Answer, string>>,
): AboutEach<Answer> {
  return Object.fromEntries(
    names.map((name, at) => {
      const one = oneOf(name, labels)
      return [fieldId(at), question(one.ask, () => one.read.optional())]
    }),
  )
}

function called(person: Person, at: number): string {
  return isLong(person) ? recordFormWords.numbered(at + 1) : person.name
}

function isLong({ name }: Person): boolean {
  return name.length > limits.label
}

function fieldId(at: number): string {
  return `person-${at + 1}`
}
