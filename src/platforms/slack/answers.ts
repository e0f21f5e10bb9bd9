import type { Answers, Form, Problems } from '../../cards/screen.ts'
import { fieldOf, inputId } from './ids.ts'
import type { SlackAnswer, StateValues } from './payloads.ts'

/** A field left empty is absent.
 * @param revision of the form that was sent: Slack may send values of the form that stood there before, too */
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
 * Problems under the ids of the blocks that they are about, or null where one is about no field of the form that was
 * sent: Slack refuses an error for a block that is no input.
 * @param form the same form drawn again; with another revision it is another form by now
 * @param revision of the form that was sent
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
