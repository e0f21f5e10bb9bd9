import type {
  Checkboxes,
  InputBlock,
  KnownBlock,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
} from '@slack/types'
import { limits } from '../../cards/limits.ts'
import type { Field, Form, Option } from '../../cards/screen.ts'
import { plainText, slackBlocks } from './blocks.ts'
import { inputId } from './ids.ts'

/** The form's fields, each with what is read above it, and what stands below them all. */
export function slackInputs({ fields, below = [], revision }: Form): KnownBlock[] {
  return [
    ...fields.flatMap((field, at) => [
      ...slackBlocks(field.above ?? [], 100 * (at + 1)),
      input(field, inputId(field.id, revision)),
    ]),
    ...slackBlocks(below, 100 * (fields.length + 1)),
  ]
}

function input(field: Field, id: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plainText(field.label),
    ...(field.hint === undefined || field.hint === '' ? {} : { hint: plainText(field.hint) }),
    optional: field.optional === true,
    element: element(field, id),
  }
}

function element(field: Field, id: string): InputBlock['element'] {
  switch (field.kind) {
    case 'one-of':
      return chooser(field.options, field.value, id)
    case 'many-of':
      return checkboxes(field.options, field.value ?? [], id)
    case 'text':
      return textInput(field, id)
    case 'date':
      return { type: 'datepicker', action_id: id, ...(field.value ? { initial_date: field.value } : {}) }
    case 'time':
      return { type: 'timepicker', action_id: id, ...(field.value ? { initial_time: field.value } : {}) }
    default:
      return field satisfies never
  }
}

function chooser(
  options: readonly Option[],
  value: string | undefined,
  id: string,
): RadioButtons | StaticSelect {
  const chosen = options.find((option) => option.value === value)
  return {
    type: options.length <= limits.optionsInSight ? 'radio_buttons' : 'static_select',
    action_id: id,
    options: options.map(slackOption),
    ...(chosen === undefined ? {} : { initial_option: slackOption(chosen) }),
  }
}

function checkboxes(options: readonly Option[], values: readonly string[], id: string): Checkboxes {
  const chosen = options.filter((option) => values.includes(option.value))
  return {
    type: 'checkboxes',
    action_id: id,
    options: options.map(slackOption),
    ...(chosen.length === 0 ? {} : { initial_options: chosen.map(slackOption) }),
  }
}

function textInput(field: Field & { kind: 'text' }, id: string): PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: id,
    multiline: field.lines === 'many',
    max_length: field.longest,
    ...(field.value ? { initial_value: field.value } : {}),
  }
}

function slackOption(option: Option): PlainTextOption {
  return { text: plainText(option.label), value: option.value }
}
