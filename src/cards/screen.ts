import type { Action, Block, Ids } from './card.ts'

/**
 * What may be asked. Dates and times are in the council's local time. Date and time are two fields, because Slack's
 * combined picker uses the reader's own time zone, and Teams has none.
 */
export type Field = {
  /** Letters, digits and hyphens; unique in its form. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  /** What is read right before it is answered. */
  readonly above?: readonly Block[]
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
  /** The action that receives the answers. */
  readonly action: string
  readonly ids: Ids
  /**
   * Changes whenever the same fields ask about something else or start again: Slack keeps old input if input ids are
   * unchanged. Letters, digits and hyphens.
   */
  readonly revision: string
  readonly fields: readonly Field[]
  /** What stands after the last field. */
  readonly below?: readonly Block[]
  readonly submit: string
}

/** The content of a Slack modal or a Teams dialog: something to read, and perhaps a form below it. */
export type Screen = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly form?: Form
  /**
   * Leads back to the form that this accompanies. Slack lays it over the form and keeps what was typed; Teams has one
   * dialog, and draws this button.
   */
  readonly back?: Action
}

/** All that is read on a screen, in its order. */
export function readOn({ blocks, form, back }: Screen): Block[] {
  return [
    ...blocks,
    ...(form?.fields.flatMap(({ above = [] }) => above) ?? []),
    ...(form?.below ?? []),
    ...(back === undefined ? [] : [{ kind: 'actions', actions: [back] } as const]),
  ]
}

/** What came back from a form. An empty field is absent; a many-of field gives a list. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

export type Problems = Readonly<Record<string, string>>

/** What happens after a press or a submission. */
export type Reaction =
  | { readonly kind: 'screen'; readonly screen: Screen }
  /** The same form again: `screen` keeps what was typed, `problems` has a sentence for each field id. */
  | { readonly kind: 'problems'; readonly problems: Problems; readonly screen: Screen }
  | { readonly kind: 'close' }

/** The same screen with its fields filled with what was typed, to show problems beside it. */
export function withAnswers(screen: Screen, answers: Answers): Screen {
  if (screen.form === undefined) return screen
  return { ...screen, form: { ...screen.form, fields: filledIn(screen.form.fields, answers) } }
}

/** The fields filled with answers. A value that a field cannot hold is left out. */
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
  // A value longer than the field allows cannot have been typed into it.
  return answer.length > longestIn(empty) ? empty : { ...empty, value: answer }
}

function longestIn(field: Extract<Field, { kind: 'text' | 'date' | 'time' }>): number {
  if (field.kind === 'text') return field.longest
  return field.kind === 'date' ? 'YYYY-MM-DD'.length : 'HH:mm'.length
}

function isOption(options: readonly Option[], value: string): boolean {
  return options.some((option) => option.value === value)
}
