import type { Action, Block, Ids } from './card.ts'

/** What may be asked. Dates and times are the council's wall-clock ones, so date and time are two fields: Slack's
 * joint picker answers in the reader's own time zone, and Teams has none. */
export type Field = {
  /** Letters, digits and hyphens; unique in its form. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
} & (
  | { readonly kind: 'one-of'; readonly options: readonly Option[]; readonly value?: string }
  | { readonly kind: 'many-of'; readonly options: readonly Option[]; readonly value?: readonly string[] }
  | {
      readonly kind: 'text'
      readonly lines: 'one' | 'many'
      readonly longest: number
      readonly value?: string
    }
  /** YYYY-MM-DD */
  | { readonly kind: 'date'; readonly value?: string }
  /** HH:mm */
  | { readonly kind: 'time'; readonly value?: string }
)

export type Option = { readonly value: string; readonly label: string }

export type Form = {
  /** The action that takes the answers. */
  readonly action: string
  readonly ids: Ids
  /** Changes whenever the same fields are asked about something else or anew: Slack keeps old input where input
   * ids are unchanged. Letters, digits and hyphens. */
  readonly revision: string
  readonly fields: readonly Field[]
  readonly submit: string
}

/** What stands in a Slack modal or a Teams dialog: something to read, and perhaps a form below it. */
export type Screen = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly form?: Form
  /** Leads back to the form that this is read beside. Slack lays it over the form, which is kept as it was typed;
   * Teams has one dialog, and draws this button. */
  readonly back?: Action
}

/** What came back from a form: a field left empty is absent; many-of gives a list. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

export type Problems = Readonly<Record<string, string>>

/** What happens after a press or a submission. */
export type Reaction =
  | { readonly kind: 'screen'; readonly screen: Screen }
  /** The same form again: `screen` holds what was typed, `problems` a sentence for each field id. */
  | { readonly kind: 'problems'; readonly problems: Problems; readonly screen: Screen }
  | { readonly kind: 'close' }

/** The same screen with the form's fields filled with what was typed, for showing problems beside it. */
export function withAnswers(screen: Screen, answers: Answers): Screen {
  if (screen.form === undefined) return screen
  return { ...screen, form: { ...screen.form, fields: filledIn(screen.form.fields, answers) } }
}

/** The fields with answers in them; what a field cannot hold is left out. */
export function filledIn(fields: readonly Field[], answers: Answers): Field[] {
  return fields.map((field) => filled(field, answers[field.id]))
}

function filled(field: Field, answer: string | readonly string[] | undefined): Field {
  if (field.kind === 'many-of') {
    const values = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
    return { ...field, value: values.filter((value) => isOption(field.options, value)) }
  }
  const { value: _, ...empty } = field
  if (typeof answer !== 'string') return empty
  if (empty.kind === 'one-of') return isOption(empty.options, answer) ? { ...empty, value: answer } : empty
  // What is longer than the field takes was never typed into it.
  return answer.length > longestIn(empty) ? empty : { ...empty, value: answer }
}

function longestIn(field: Extract<Field, { kind: 'text' | 'date' | 'time' }>): number {
  if (field.kind === 'text') return field.longest
  return field.kind === 'date' ? 'YYYY-MM-DD'.length : 'HH:mm'.length
}

function isOption(options: readonly Option[], value: string): boolean {
  return options.some((option) => option.value === value)
}
