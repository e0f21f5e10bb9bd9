import type { Block } from '../../cards/card.ts'
import { type Answers, filledIn, type Screen } from '../../cards/screen.ts'
import type { Filled, Questions } from './field.ts'
import type { Asking, Press } from './interaction.ts'
import { idsIn } from './opens.ts'

/** How a form looks, before anybody has answered. */
export type FormDrawing<I, Place, Q extends Questions> = {
  readonly title: string | ((place: Place) => string)
  says(place: Place, asking: Asking<I>): readonly Block[] | Promise<readonly Block[]>
  /** A function where what is asked depends on the place. */
  readonly questions: Q | ((place: Place) => Q)
  readonly submit: string | ((place: Place) => string)
  /** What stands in the fields beforehand. */
  filled?(place: Place): Filled<Q>
  /** Ids that come back with the answers: they say what was shown. */
  remember?(place: Place, asking: Asking<I>): object
  /** What is shown instead of the form, where there is nothing to ask. */
  instead?(place: Place, asking: Asking<I>): Screen | null | Promise<Screen | null>
}

/** The screen of a form, or what is shown instead of it. */
export async function drawForm<I, Place, Q extends Questions>(
  of: FormDrawing<I, Place, Q>,
  asking: Asking<I>,
  press: Press,
  read: () => Promise<Place>,
): Promise<Screen> {
  const place = await read()
  const instead = (await of.instead?.(place, asking)) ?? null
  if (instead !== null) return instead
  const questions = typeof of.questions === 'function' ? of.questions(place) : of.questions
  const ids = { ...press.ids, ...idsIn(of.remember?.(place, asking) ?? {}) }
  const asked = Object.entries(questions).flatMap(([id, question]) => question.ask(id) ?? [])
  const fields = filledIn(asked, answersIn(of.filled?.(place) ?? {}))
  return {
    title: typeof of.title === 'string' ? of.title : of.title(place),
    blocks: await of.says(place, asking),
    form: {
      action: press.action,
      ids,
      revision: revisionOf(ids, fields),
      fields,
      submit: typeof of.submit === 'string' ? of.submit : of.submit(place),
    },
  }
}

/** What is given, without what is left empty. */
export function answersIn(given: object): Answers {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  )
}

/** Differs whenever the questions or what they are filled with differ: Slack keeps what was typed as long as the ids of a
 * form's inputs stay the same. FNV-1a, in base 36. */
function revisionOf(ids: object, fields: unknown): string {
  let hash = 0x811c9dc5
  for (const char of JSON.stringify([ids, fields]))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
