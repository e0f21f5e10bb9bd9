import { z } from 'zod'
import { type AdaptiveCard, actionsOf, type Input, inputsOf, type Submit } from './card.ts'
import { chosenOf } from './card-faults.ts'

/** What somebody typed and chose, by input id. Several choices come as a list or already joined. */
export const typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type Typed = z.infer<typeof typed>

export type Read =
  | { readonly kind: 'complete'; readonly values: Readonly<Record<string, string>> }
  /** Errors that the client shows beside inputs without calling the bot. */
  | { readonly kind: 'incomplete'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'impossible'; readonly detail: string }

/**
 * What the client sends for a button: its data, overlaid with the inputs' values. Null if there is no such button or
 * nobody could have filled in the card this way.
 */
export function submission(
  card: AdaptiveCard,
  button: number,
  given: Typed,
): { data: NonNullable<Submit['data']> } | { problems: Readonly<Record<string, string>> } | null {
  const action = actionsOf(card)[button]
  if (action?.type !== 'Action.Submit') return null
  if (action.associatedInputs?.toLowerCase() === 'none') return { data: { ...action.data } }
  const read = readInputs(card, given)
  if (read.kind === 'impossible') return null
  if (read.kind === 'incomplete') return { problems: read.problems }
  return { data: { ...action.data, ...read.values } }
}

/**
 * Reads a card's inputs as Microsoft's renderer does: empty ones are left out, several choices are joined with commas,
 * and required inputs and formats are checked before anything is sent.
 */
export function readInputs(card: AdaptiveCard, given: Typed): Read {
  const inputs = inputsOf(card)
  const strange = Object.keys(given).find((id) => !inputs.some((input) => input.id === id))
  if (strange !== undefined) return { kind: 'impossible', detail: `there is no input ${strange}` }
  const values: Record<string, string> = {}
  const problems: Record<string, string> = {}
  for (const input of inputs) {
    const value = joined(given[input.id])
    if (value === '') {
      if (input.isRequired === true) problems[input.id] = input.errorMessage ?? 'This is needed.'
      continue
    }
    const fault = impossible(input, value)
    if (fault !== null) return { kind: 'impossible', detail: fault }
    values[input.id] = value
  }
  return Object.keys(problems).length > 0 ? { kind: 'incomplete', problems } : { kind: 'complete', values }
}

function joined(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(',') : (value ?? '')
}

/** A value that nobody could have entered in the input. */
function impossible(input: Input, value: string): string | null {
  switch (input.type) {
    case 'Input.Text':
      return value.length > (input.maxLength ?? Number.POSITIVE_INFINITY)
        ? `${input.id} takes ${input.maxLength} characters`
        : null
    case 'Input.ChoiceSet': {
      const made = chosenOf(input, value).find((one) => !input.choices.some((choice) => choice.value === one))
      return made === undefined ? null : `${made} is not among the choices of ${input.id}`
    }
    case 'Input.Date':
      return z.iso.date().safeParse(value).success ? null : `${value} is not a date`
    case 'Input.Time':
      return z.iso.time({ precision: -1 }).safeParse(value).success ? null : `${value} is not a time`
    default:
      return input satisfies never
  }
}
