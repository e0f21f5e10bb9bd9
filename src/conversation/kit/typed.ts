import type { Ids } from '../../cards/card.ts'
import type { Answers } from '../../cards/screen.ts'

/** How much may travel. */
export const longestTyped = 800

/** What was typed on the other pages of a form. It travels in the id “typed” until the form is sent. */
export function typedIn({ typed }: Ids): Answers {
  const params = new URLSearchParams(typed)
  return Object.fromEntries(
    [...new Set(params.keys())].map((id) => {
      const [first = '', ...more] = params.getAll(id)
      return [id, more.length === 0 ? first : [first, ...more]]
    }),
  )
}

/** The ids with these answers in them. */
export function withTyped({ typed: _, ...ids }: Ids, answers: Answers): Ids {
  const params = new URLSearchParams()
  for (const [id, given] of Object.entries(answers)) for (const one of [given].flat()) params.append(id, one)
  return params.size === 0 ? ids : { ...ids, typed: String(params) }
}
