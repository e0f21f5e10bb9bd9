import { z } from 'zod'
import type { InputBlock } from './block.ts'
import { clockTime, type InputElement, type Option } from './element.ts'
import { limits } from './limits.ts'
import type { Modal } from './view.ts'

/** The values of an open form's inputs: by block id, then by action id. */
export const inputValues = z.record(
  z.string(),
  z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])),
)
export type InputValues = z.infer<typeof inputValues>
type Value = string | string[] | null

export function inputBlocks(view: Modal): InputBlock[] {
  return view.blocks.filter((block) => block.type === 'input')
}

/**
 * The form's values when it opens. As in Slack, an input whose block and action ids are unchanged keeps its earlier
 * value, whatever initial value comes with the update.
 */
export function valuesOf(view: Modal, earlier: InputValues = {}): InputValues {
  return perInput(view, (element, kept) => (kept === undefined ? initialValue(element) : kept), earlier)
}

/** What was typed, according to the page, without anything that this form could not hold. */
export function typedInto(view: Modal, typed: InputValues): InputValues {
  return perInput(view, (element, value) => (value === undefined ? null : fitting(element, value)), typed)
}

function perInput(
  view: Modal,
  decide: (element: InputElement, value: Value | undefined) => Value,
  from: InputValues,
): InputValues {
  const values: InputValues = {}
  for (const { block_id: blockId = '', element } of inputBlocks(view)) {
    const actionId = element.action_id ?? ''
    values[blockId] = { [actionId]: decide(element, from[blockId]?.[actionId]) }
  }
  return values
}

function initialValue(element: InputElement): Value {
  switch (element.type) {
    case 'plain_text_input':
      return element.initial_value ?? null
    case 'radio_buttons':
    case 'static_select':
      return element.initial_option?.value ?? null
    case 'checkboxes':
      return (element.initial_options ?? []).map((option) => option.value)
    case 'datepicker':
      return element.initial_date ?? null
    case 'timepicker':
      return element.initial_time ?? null
    default:
      return element satisfies never
  }
}

function fitting(element: InputElement, value: Value): Value {
  if (element.type === 'checkboxes') {
    const ticked = typeof value === 'string' ? [value] : (value ?? [])
    return ticked.filter((one) => optionOf(element.options, one) !== null)
  }
  if (typeof value !== 'string' || value === '') return null
  if (element.type === 'plain_text_input') return value
  if (element.type === 'datepicker') return z.iso.date().safeParse(value).data ?? null
  if (element.type === 'timepicker') return clockTime.safeParse(value).data ?? null
  return optionOf(element.options, value) === null ? null : value
}

/** What Slack itself requires of the person before it calls the bot: a sentence by block id. */
export function unfilled(view: Modal, values: InputValues): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const block of inputBlocks(view)) {
    const blockId = block.block_id ?? ''
    const value = values[blockId]?.[block.element.action_id ?? ''] ?? null
    const problem = problemWith(block, value)
    if (problem !== null) problems[blockId] = problem
  }
  return problems
}

function problemWith(block: InputBlock, value: Value): string | null {
  if (value === null || value.length === 0)
    return block.optional === true ? null : 'Please complete this required field.'
  if (block.element.type !== 'plain_text_input') return null
  const { min_length: least = 0, max_length: most = limits.inputLength.most } = block.element
  if (value.length < least) return `Please enter at least ${least} characters.`
  return value.length > most ? `Please enter no more than ${most} characters.` : null
}

/** `view.state.values`, as Slack sends it. */
export function stateOf(view: Modal, values: InputValues): Record<string, Record<string, unknown>> {
  const state: Record<string, Record<string, unknown>> = {}
  for (const { block_id: blockId = '', element } of inputBlocks(view)) {
    const actionId = element.action_id ?? ''
    state[blockId] = { [actionId]: elementState(element, values[blockId]?.[actionId] ?? null) }
  }
  return state
}

function elementState(element: InputElement, value: Value): Record<string, unknown> {
  const { type } = element
  switch (type) {
    case 'plain_text_input':
      return { type, value }
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: typeof value === 'string' ? optionOf(element.options, value) : null }
    case 'checkboxes':
      return { type, selected_options: element.options.filter((option) => value?.includes(option.value)) }
    case 'datepicker':
      return { type, selected_date: value }
    case 'timepicker':
      return { type, selected_time: value }
    default:
      return type satisfies never
  }
}

function optionOf(options: readonly Option[], value: string): Option | null {
  return options.find((option) => option.value === value) ?? null
}
