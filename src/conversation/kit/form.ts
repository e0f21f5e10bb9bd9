import type { Answers, Problems, Screen } from '../../cards/screen.ts'
import { errorWords } from '../../committee/kernel/error.words.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { answersIn, drawForm, type FormDrawing } from './draw-form.ts'
import type { AnswersTo, Filled, Questions } from './field.ts'
import { formWords } from './form.words.ts'
import { type Asking, again, type Interaction, type Press } from './interaction.ts'
import { typedIn } from './typed.ts'

export type FormDescription<I, Place, Q extends Questions> = FormDrawing<I, Place, Q> & {
  /** Reads where it is asked.
   * @throws CommitteeError unless whoever asks may */
  place(asking: Asking<I>): Promise<Place>
  /** How answers are read, if the place changes only how the questions look. The answers are then taken without reading
   * the place, and the verb refuses what was not offered. */
  readonly reads?: Q
  /** Valid answers. The tests send them, and spoil each in turn. */
  readonly example: Filled<Q>
  /** @param place reads the place; an answer that does not need it saves the read */
  take(asking: Asking<I>, answers: AnswersTo<Q>, place: () => Promise<Place>): Promise<Screen>
}

/** A form's action. Another action may show its screen. */
export type FormAction<I> = Interaction<I> & {
  readonly example: Answers
  screen(asking: Asking<I>, press: Press): Promise<Screen>
}

/** Makes the action of a form from its description: it shows the form, and reads and takes the answers. */
export function form<I, Place, Q extends Questions>(of: FormDescription<I, Place, Q>): FormAction<I> {
  return {
    example: answersIn(of.example),
    screen: (asking, press) => drawForm(of, asking, press, () => of.place(asking)),
    async respond(asking, press) {
      const place = once(() => of.place(asking))
      const answers = press.answers && { ...typedIn(press.ids), ...press.answers }
      if (answers === undefined) return { kind: 'screen', screen: await drawForm(of, asking, press, place) }
      const questions =
        of.reads ?? (typeof of.questions === 'function' ? of.questions(await place()) : of.questions)
      const { given, problems } = readAnswers(questions, answers)
      if (Object.keys(problems).length > 0)
        return again(await drawForm(of, asking, press, place), answers, problems)
      try {
        // Each was read by its own question.
        const taken = await of.take(asking, given as AnswersTo<Q>, place)
        return { kind: 'screen', screen: taken }
      } catch (error) {
        if (!(error instanceof CommitteeError) || error.field === null) throw error
        return again(await drawForm(of, asking, press, place), answers, { [error.field]: error.message })
      }
    },
  }
}

/** Reads each answer, and says of each that cannot be read what is wrong with it. A schema of the whole would be made anew
 * for each form that is sent. */
function readAnswers(questions: Questions, answers: Answers) {
  const given: Record<string, unknown> = {}
  const problems: Record<string, string> = {}
  for (const [id, { read }] of Object.entries(questions)) {
    const { success, data, error } = read.safeParse(answers[id])
    if (success) given[id] = data
    else problems[id] = error.issues[0]?.message ?? formWords.notUnderstood
  }
  return { given, problems: problems satisfies Problems }
}

/** An id that the form remembered when it was shown.
 * @throws CommitteeError malformed where it did not come back with the answers */
export function remembered<Id>(id: Id | undefined): Id {
  if (id !== undefined) return id
  throw new CommitteeError('malformed', errorWords.formUnusable)
}

function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null
  return () => {
    result ??= read()
    return result
  }
}
