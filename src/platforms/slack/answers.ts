import type { Answers, Problems } from '../../cards/screen.ts'
import { fieldOf } from './ids.ts'
import type { SlackAnswer, StateValues } from './payloads.ts'

/** A field left empty is absent. */
export function answersOf(values: StateValues): Answers {
  const answers: Record<string, string | readonly string[]> = {}
  for (const [block, elements] of Object.entries(values)) {
    for (const element of Object.values(elements)) {
      const answer = given(element)
      if (answer !== undefined && answer.length > 0) answers[fieldOf(block)] = answer
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
 * Problems under the ids of the blocks that they are about, or null where one is about no field of this form: Slack
 * refuses an error for a block that is no input.
 */
export function problemsByBlock(values: StateValues, problems: Problems): Record<string, string> | null {
  const blocks = Object.keys(values)
  const errors: Record<string, string> = {}
  for (const [field, sentence] of Object.entries(problems)) {
    const block = blocks.find((id) => fieldOf(id) === field)
    if (block === undefined) return null
    errors[block] = sentence
  }
  return Object.keys(errors).length === 0 ? null : errors
}
