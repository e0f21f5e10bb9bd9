import type { Ids } from '../../cards/card.ts'
import { type Answers, type Problems, type Reaction, type Screen, withAnswers } from '../../cards/screen.ts'
import type { By } from '../../committee/kernel/actor.ts'
import type { Core } from '../../committee/ports.ts'
import type { ActionName, IdsOf } from '../actions.ts'

export type Asking<I> = { readonly core: Core; readonly by: By; readonly ids: I }

/** As it came from a client, with answers where a form was sent, or what stands in the form around a button. */
export type Press = {
  readonly action: string
  readonly ids: Ids
  readonly answers?: Answers
  readonly typed?: Answers
}

/** One action: pressed, it shows a screen; submitted, it takes the form's answers. */
export type Interaction<I> = {
  /** @throws CommitteeError */
  respond(asking: Asking<I>, press: Press): Promise<Reaction>
}

/** What each of these actions shows and takes. */
export type Handling<Names extends ActionName> = { readonly [Name in Names]: Interaction<IdsOf<Name>> }

/** An action that only shows. */
export function shows<I>(screen: (asking: Asking<I>) => Promise<Screen>): Interaction<I> {
  return {
    async respond(asking) {
      return { kind: 'screen', screen: await screen(asking) }
    },
  }
}

/** The same form with what was typed. A problem that belongs to none of its fields stands at the top. */
export function again(screen: Screen, answers: Answers, problems: Problems): Reaction {
  const ids = new Set(screen.form?.fields.map((field) => field.id))
  const stray = Object.entries(problems).filter(([id]) => !ids.has(id))
  if (stray.length === 0) return { kind: 'problems', problems, screen: withAnswers(screen, answers) }
  const text = stray.map(([, sentence]) => sentence).join(' ')
  const noticed: Screen = { ...screen, blocks: [{ kind: 'notice', tone: 'warning', text }, ...screen.blocks] }
  const own = Object.fromEntries(Object.entries(problems).filter(([id]) => ids.has(id)))
  return { kind: 'problems', problems: own, screen: withAnswers(noticed, answers) }
}
