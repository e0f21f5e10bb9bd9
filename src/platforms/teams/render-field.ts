import type { Field, Option } from '../../cards/screen.ts'
import { formWords } from '../../conversation/kit/form.words.ts'
import { inputId } from './answers.ts'
import { choicesInSight } from './limits.ts'
import { literal, literalChoice, type RichText, richText } from './literal.ts'
import { teamsWords } from './teams.words.ts'

type Input = { id: string; label: string; isRequired: boolean; errorMessage: string; value?: string }

export type FieldElement =
  | RichText
  | (Input & { type: 'Input.Text'; isMultiline: boolean; maxLength: number })
  | (Input & { type: 'Input.Date' | 'Input.Time' })
  | (Input & {
      type: 'Input.ChoiceSet'
      style: 'expanded' | 'compact'
      isMultiSelect: boolean
      wrap: true
      choices: { title: string; value: string }[]
    })

/** Draws the field with its problem and hint below it: above, they would seem to belong to the field before. */
export function drawField(field: Field, revision: string, problem: string | undefined): FieldElement[] {
  return [
    drawInput(field, revision),
    ...(problem === undefined ? [] : [wrong(problem)]),
    ...(field.hint === undefined ? [] : [richText(field.hint, { size: 'Small', isSubtle: true })]),
  ]
}

function wrong(problem: string): RichText {
  return { ...richText(problem, { color: 'Attention', weight: 'Bolder' }), spacing: 'None' }
}

function drawInput(field: Field, revision: string): FieldElement {
  const input: Input = {
    id: inputId(field.kind === 'many-of' ? 'many' : 'one', field.id, revision),
    label: literal(field.label),
    isRequired: field.optional !== true,
    errorMessage: missing(field),
  }
  switch (field.kind) {
    case 'one-of':
      return { type: 'Input.ChoiceSet', ...input, ...choices(field.options, false, [field.value]) }
    case 'many-of':
      return { type: 'Input.ChoiceSet', ...input, ...choices(field.options, true, field.value ?? []) }
    case 'text':
      return {
        type: 'Input.Text',
        ...input,
        isMultiline: field.lines === 'many',
        maxLength: field.longest,
        ...given(field.value),
      }
    case 'date':
      return { type: 'Input.Date', ...input, ...formed(field.value, /^\d{4}-\d{2}-\d{2}$/) }
    case 'time':
      return { type: 'Input.Time', ...input, ...formed(field.value, /^\d{2}:\d{2}$/) }
    default:
      return field satisfies never
  }
}

function given(value: string | undefined): { value?: string } {
  return value === undefined ? {} : { value }
}

/** Shows what was typed before only if the input accepts it: an invalid value would break the card. */
function formed(value: string | undefined, form: RegExp): { value?: string } {
  return given(value !== undefined && form.test(value) ? value : undefined)
}

function missing(field: Field): string {
  switch (field.kind) {
    case 'one-of':
      return teamsWords.chooseOne
    case 'many-of':
      return field.options.length === 1 ? formWords.tickTheBox : teamsWords.chooseSome
    case 'text':
      return teamsWords.writeSomething
    case 'date':
      return teamsWords.giveDate
    case 'time':
      return teamsWords.giveTime
    default:
      return field satisfies never
  }
}

/** Drops choices that are no longer among the options: with one of those, Teams would show nothing at all. */
function choices(options: readonly Option[], many: boolean, chosen: readonly (string | undefined)[]) {
  const comma = many && options.some((option) => option.value.includes(','))
  if (comma) throw new Error('An option holds a comma, which separates the options that were chosen')
  const values = options.map((option) => option.value).filter((value) => chosen.includes(value))
  return {
    style: options.length > choicesInSight ? ('compact' as const) : ('expanded' as const),
    isMultiSelect: many,
    wrap: true as const,
    choices: options.map((option) => ({ title: literalChoice(option.label), value: option.value })),
    ...given(values.length === 0 ? undefined : values.join(',')),
  }
}
