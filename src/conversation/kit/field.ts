import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Field, Option } from '../../cards/screen.ts'
import { errorWords } from '../../committee/kernel/error.words.ts'
import * as answers from './answers.ts'
import { formWords } from './form.words.ts'

/** A question of a form: how it is asked, and how its answer is read. It may ask nothing, and has no field then. */
export type FormQuestion<Answer> = {
  readonly ask: (id: string) => Field | null
  readonly read: z.ZodType<Answer>
}

export type Questions = Readonly<Record<string, FormQuestion<unknown>>>
export type AnswersTo<Q extends Questions> = { readonly [Id in keyof Q]: z.output<Q[Id]['read']> }
/** Answers as they stand in the fields: one that is not named, or null, is empty. */
export type Filled<Q extends Questions> = { readonly [Id in keyof Q]?: string | readonly string[] | null }

type Hint = { readonly hint?: string }

/** @param schema is called when an answer is first read: most forms are only shown, and a schema takes longer to make than
 * to use. */
export function question<Answer>(
  ask: FormQuestion<Answer>['ask'],
  schema: () => z.ZodType<Answer>,
): FormQuestion<Answer> {
  let made: z.ZodType<Answer> | null = null
  return {
    ask,
    get read() {
      made ??= schema()
      return made
    },
  }
}

function text<Answer>(
  lines: 'one' | 'many',
  read: (called: string, longest: number) => z.ZodType<Answer>,
  optional: boolean,
) {
  return (label: string, called: string, longest: number, hint: Hint = {}): FormQuestion<Answer> =>
    question(
      (id) => ({ kind: 'text', id, label, lines, longest, ...(optional && { optional }), ...hint }),
      () => read(called, longest),
    )
}

/** @param called what a problem calls the answer: “Please fill in {called}.”
 * @param longest how many characters are taken */
export const line = text('one', answers.wordsSchema, false)
/** Null where it is left empty. */
export const maybeLine = text('one', answers.maybeWordsSchema, true)
export const paragraphs = text('many', answers.wordsSchema, false)
/** Null where it is left empty. */
export const maybeParagraphs = text('many', answers.maybeWordsSchema, true)

const https: Hint = { hint: formWords.startsWithHttps }
export const link = (label: string, called: string, hint: Hint = https): FormQuestion<string> =>
  question(
    (id) => ({ kind: 'text', id, label, lines: 'one', longest: answers.longestLink, ...hint }),
    () => answers.linkSchema(called),
  )
/** Null where it is left empty. */
export const maybeLink = (label: string, called: string, hint: Hint = https): FormQuestion<string | null> =>
  question(
    (id) => ({
      kind: 'text',
      id,
      label,
      lines: 'one',
      longest: answers.longestLink,
      optional: true,
      ...hint,
    }),
    () => answers.maybeLinkSchema(called),
  )

/** YYYY-MM-DD */
export const date = (label: string, called: string, hint: Hint = {}): FormQuestion<string> =>
  question(
    (id) => ({ kind: 'date', id, label, ...hint }),
    () => answers.daySchema(called),
  )
/** HH:mm */
export const time = (label: string, called: string, hint: Hint = {}): FormQuestion<string> =>
  question(
    (id) => ({ kind: 'time', id, label, ...hint }),
    () => answers.timeSchema(called),
  )

/** One of a closed list of words, in the list's order. */
export function oneOf<const Value extends string>(
  label: string,
  labels: Readonly<Record<Value, string>>,
  hint: Hint = {},
): FormQuestion<Value> {
  const values = Object.keys(labels).filter((value): value is Value => value in labels)
  return oneAmong(label, values, labels, hint)
}

/** One of some of a closed list, in this order. */
export function oneAmong<const Value extends string>(
  label: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  hint: Hint = {},
): FormQuestion<Value> {
  const options = values.map((value): Option => ({ value, label: labels[value] }))
  return question(
    (id) => ({ kind: 'one-of', id, label, options, ...hint }),
    () => z.enum(values, errorWords.chooseOne),
  )
}

/** One of the current rows, by id. */
export function oneOfRows(
  label: string,
  options: readonly Option[],
  sentence: string = errorWords.chooseOne,
  hint: Hint = {},
): FormQuestion<string> {
  return question(
    (id) => ({ kind: 'one-of', id, label, options, ...hint }),
    () => rowAmong(options, sentence),
  )
}

/** Reads the id of a row, whichever it is. The verb refuses a wrong one: what was chosen may have happened already. */
export const anyRow = (sentence: string): FormQuestion<string> =>
  question(
    () => null,
    () => z.string(sentence).regex(/^[\w-]{1,100}$/, sentence),
  )

/** At least one of the current rows, by id. */
export function someOfRows(
  label: string,
  options: readonly Option[],
  sentence: string,
  hint: Hint = {},
): FormQuestion<string[]> {
  return question(
    (id) => ({ kind: 'many-of', id, label, options, ...hint }),
    () => z.array(rowAmong(options, sentence), sentence).min(1, sentence),
  )
}

function rowAmong(options: readonly Option[], sentence: string): z.ZodType<string> {
  return z.string(sentence).refine((given) => options.some(({ value }) => value === given), sentence)
}

/** The box that is ticked before something that cannot be undone. */
export const tick = (label: string): FormQuestion<string[]> => ({
  ask: (id) => ({ kind: 'many-of', id, label: formWords.confirm, options: [{ value: 'yes', label }] }),
  read: answers.ticked,
})

/** One that may be left out. */
export function maybe<Answer>(asked: FormQuestion<Answer>): FormQuestion<Answer | undefined> {
  const optional: FormQuestion<Answer>['ask'] = (id) => {
    const field = asked.ask(id)
    return field && { ...field, optional: true }
  }
  return question(optional, () => asked.read.optional())
}

/** The same with blocks that stand above its field. */
export function under<Answer>(above: readonly Block[], asked: FormQuestion<Answer>): FormQuestion<Answer> {
  const ask: FormQuestion<Answer>['ask'] = (id) => {
    const field = asked.ask(id)
    return field && { ...field, above }
  }
  return question(ask, () => asked.read)
}

/** One that must be answered. If it is not, the verb says so in its own words. */
export function leftToTheVerb<Answer>(asked: FormQuestion<Answer>): FormQuestion<Answer | undefined> {
  return question(asked.ask, () => asked.read.optional())
}

/** One that is asked only in some cases. In the others its answer is undefined, whatever a client sends. */
export function askedIf<Answer>(
  isAsked: boolean,
  asked: FormQuestion<Answer>,
): FormQuestion<Answer | undefined> {
  return isAsked ? asked : { ask: () => null, read: nothing }
}

const nothing = z
  .unknown()
  .optional()
  .transform(() => undefined)
