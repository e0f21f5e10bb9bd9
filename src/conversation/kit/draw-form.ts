import type { Block, Ids } from '../../cards/card.ts'
import { type Answers, type Field, filledIn, type Screen } from '../../cards/screen.ts'
import { fingerprint } from '../../committee/kernel/fingerprint.ts'
import type { Filled, Questions } from './field.ts'
import type { Asking, Press } from './interaction.ts'
import { idsIn } from './opens.ts'
import { typedIn, withTyped } from './typed.ts'

/** How a form looks, before anybody has answered. */
export type FormDrawing<I, Place, Q extends Questions> = {
  readonly title: string | ((place: Place) => string)
  says(place: Place, asking: Asking<I>): readonly Block[] | Promise<readonly Block[]>
  /** A function where what is asked depends on the place. */
  readonly questions: Q | ((place: Place) => Q)
  readonly submit: string | ((place: Place) => string)
  /** What stands in the fields beforehand. */
  filled?(place: Place): Filled<Q>
  /** What stands after the questions. */
  below?(place: Place): readonly Block[]
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
  const asked = Object.entries(questions).flatMap(([id, question]) => question.ask(id) ?? [])
  const filled = answersIn(of.filled?.(place) ?? {})
  const typed = typedIn(press.ids)
  const ids = {
    ...withTyped(press.ids, elsewhere(typed, asked, filled)),
    ...idsIn(of.remember?.(place, asking) ?? {}),
  }
  const fields = filledIn(asked, { ...filled, ...typed }).map((field) => ({
    ...field,
    ...(field.above && { above: keeping(field.above, ids) }),
  }))
  const below = keeping(of.below?.(place) ?? [], ids)
  return {
    title: typeof of.title === 'string' ? of.title : of.title(place),
    blocks: await of.says(place, asking),
    form: {
      action: press.action,
      ids,
      // Slack keeps what was typed as long as the ids of a form's inputs stay the same.
      revision: fingerprint([ids, fields]),
      fields,
      ...(below.length === 0 ? {} : { below }),
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

/** What was typed on other pages of the form, where it differs from what stands there. */
function elsewhere(typed: Answers, here: readonly Field[], filled: Answers): Answers {
  const shown = new Set(here.map(({ id }) => id))
  return Object.fromEntries(
    Object.entries(typed).filter(([id, given]) => !shown.has(id) && filled[id] !== given),
  )
}

/** A button that keeps what is typed also carries the page that it stands on, and what was typed on the others. */
function keeping(blocks: readonly Block[], { page, typed }: Ids): Block[] {
  const carried = idsIn({ page, typed })
  return blocks.map((block) => {
    if (block.kind !== 'actions') return block
    const actions = block.actions.map((action) =>
      action.kind === 'open' && action.keeps === true
        ? { ...action, ids: { ...carried, ...action.ids } }
        : action,
    )
    return { ...block, actions }
  })
}
