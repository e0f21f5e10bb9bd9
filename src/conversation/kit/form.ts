import { z } from 'zod'
import type { Answers, Screen } from '../../cards/screen.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { answersIn, drawForm, type FormDrawing } from './draw-form.ts'
import type { AnswersTo, Filled, Questions } from './field.ts'
import { type Asking, again, type Interaction, type Press, problemsIn } from './interaction.ts'

export type FormDescription<I, Place, Q extends Questions> = FormDrawing<I, Place, Q> & {
  /** Reads where it is asked.
   * @throws CommitteeError unless whoever asks may */
  place(asking: Asking<I>): Promise<Place>
  /** How answers are read, where the place shapes only how they are asked for: taking them then reads no place, and the
   * verb refuses what is not among the answers there. */
  readonly reads?: Q
  /** Answers that would be taken: every form is tried with them, and with each of them spoilt. */
  readonly example: Filled<Q>
  /** @param place reads the place: an answer that does not need it is spared the read */
  take(asking: Asking<I>, answers: AnswersTo<Q>, place: () => Promise<Place>): Promise<Screen>
}

/** An action that asks, with the screen on which another action may show it. */
export type FormAction<I> = Interaction<I> & {
  readonly example: Answers
  screen(asking: Asking<I>, press: Press): Promise<Screen>
}

/** An action that asks: shown, read back and taken, from one description. */
export function form<I, Place, Q extends Questions>(of: FormDescription<I, Place, Q>): FormAction<I> {
  return {
    example: answersIn(of.example),
    screen: (asking, press) => drawForm(of, asking, press, () => of.place(asking)),
    async respond(asking, press) {
      const place = once(() => of.place(asking))
      const { answers } = press
      if (answers === undefined) return { kind: 'screen', screen: await drawForm(of, asking, press, place) }
      const questions =
        of.reads ?? (typeof of.questions === 'function' ? of.questions(await place()) : of.questions)
      const shape = Object.fromEntries(Object.entries(questions).map(([id, { read }]) => [id, read]))
      const read = z.object(shape).safeParse(answers)
      if (!read.success)
        return again(await drawForm(of, asking, press, place), answers, problemsIn(read.error))
      try {
        // Each was read by its own question.
        const taken = await of.take(asking, read.data as AnswersTo<Q>, place)
        return { kind: 'screen', screen: taken }
      } catch (error) {
        if (!(error instanceof CommitteeError) || error.field === null) throw error
        return again(await drawForm(of, asking, press, place), answers, { [error.field]: error.message })
      }
    },
  }
}

/** What the screen of a form put into its ids when it was shown.
 * @throws CommitteeError malformed where it did not come back with the answers */
export function remembered<Id>(id: Id | undefined): Id {
  if (id !== undefined) return id
  throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
}

function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null
  return () => {
    result ??= read()
    return result
  }
}
