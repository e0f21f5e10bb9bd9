import type { Answers, Form, Problems } from '../../cards/screen.ts'
import { fieldOf, inputId } from './ids.ts'
import type { SlackAnswer, StateValues } from './payloads.ts'

/**
 * An empty field is absent.
 * @param revision of the submitted form: Slack may also send values of the form shown before it
 */
export function answersOf(values: StateValues, revision: string): Answers {
  const answers: Record<string, string | readonly string[]> = {}
  for (const [block, elements] of Object.entries(values)) {
    const field = fieldOf(block)
    if (block !== inputId(field, revision)) continue
    for (const element of Object.values(elements)) {
      const answer = given(element)
      if (answer !== undefined && answer.length > 0) answers[field] = answer
    }
  }
  return answers
}

function given(answer: SlackAnswer): string | string[] | undefined {
  switch (answer.type) {
    case 'plain_text_input':
      return answer.value ?? undefined
    case 'radio_buttons':
    case 'static_select':
      return answer.selected_option?.value
    case 'checkboxes':
      return answer.selected_options?.map((option) => option.value)
    case 'datepicker':
      return answer.selected_date ?? undefined
    case 'timepicker':
      return answer.selected_time ?? undefined
    default:
      return answer satisfies never
  }
}

/**
 * Problems keyed by block id, or null if one of them belongs to no field of the submitted form: Slack refuses an error
 * for a block that is not an input.
 * @param form the same form drawn again; a different revision means that it has become another form
 * @param revision of the submitted form
 */
export function problemsByBlock(
  form: Form | undefined,
  revision: string,
  problems: Problems,
): Record<string, string> | null {
  if (form?.revision !== revision) return null
  const errors: Record<string, string> = {}
  for (const [field, sentence] of Object.entries(problems)) {
    if (!form.fields.some(({ id }) => id === field)) return null
    errors[inputId(field, revision)] = sentence
  }
  return Object.keys(errors).length === 0 ? null : errors
}
