import { element } from '../element.ts'
import type { Drawing } from './drawing.ts'
import type { InputBlock, InputElement, Option, Value, Values } from './snapshot.ts'
import { drawText } from './text.ts'

const maxLength = 3000

/** One input with its label, hint and problem. */
export function drawInput(block: InputBlock, drawing: Drawing): HTMLElement {
  const { element: input, block_id: blockId } = block
  const id = `in-${blockId}-${input.action_id}`
  const problem = drawing.problems[blockId]
  const described = [
    ...(block.hint === undefined ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-problem`]),
  ].join(' ')
  const aria = {
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': problem === undefined ? undefined : 'true',
    'aria-required': block.optional === true ? undefined : 'true',
  }
  const value = drawing.values[blockId]?.[input.action_id] ?? null
  const label = [
    drawText(block.label, drawing.names),
    ...(block.optional === true ? [element('span', { class: 'optional' }, ' (optional)')] : []),
  ]
  const notes = [
    ...(block.hint === undefined
      ? []
      : [element('p', { class: 'hint', id: `${id}-hint` }, drawText(block.hint, drawing.names))]),
    ...(problem === undefined ? [] : [element('p', { class: 'problem', id: `${id}-problem` }, problem)]),
  ]
  const key = { 'data-block': blockId, 'data-action': input.action_id }
  if (input.type === 'radio_buttons' || input.type === 'checkboxes') {
    const role = input.type === 'radio_buttons' ? 'radiogroup' : undefined
    const boxes = input.options.map((option, at) => drawChoice(input, option, id, at, value))
    return element(
      'fieldset',
      { class: 'input', ...key, role, ...aria },
      element('legend', {}, ...label),
      ...boxes,
      ...notes,
    )
  }
  const control = drawControl(input, value, { id, ...aria })
  const count = control instanceof HTMLTextAreaElement ? [counter(control, input)] : []
  return element(
    'div',
    { class: 'input', ...key },
    element('label', { for: id }, ...label),
    control,
    ...count,
    ...notes,
  )
}

type Choice = Extract<InputElement, { type: 'radio_buttons' | 'checkboxes' }>

function drawChoice(input: Choice, option: Option, name: string, at: number, value: Value): HTMLElement {
  const id = `${name}-${at}`
  const type = input.type === 'radio_buttons' ? 'radio' : 'checkbox'
  const box = element('input', { type, id, name, value: option.value })
  box.checked = typeof value === 'string' ? value === option.value : (value ?? []).includes(option.value)
  const words = element('span', {}, option.text.text)
  if (option.description !== undefined)
    words.append(element('span', { class: 'hint' }, option.description.text))
  return element('label', { class: 'choice', for: id }, box, words)
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function drawControl(
  input: Exclude<InputElement, Choice>,
  value: Value,
  attributes: Readonly<Record<string, string | undefined>>,
): Control {
  const control = emptyControl(input, attributes)
  control.value = typeof value === 'string' ? value : ''
  return control
}

function emptyControl(
  input: Exclude<InputElement, Choice>,
  attributes: Readonly<Record<string, string | undefined>>,
): Control {
  const placeholder = input.placeholder?.text
  switch (input.type) {
    case 'plain_text_input':
      return input.multiline === true
        ? element('textarea', { ...attributes, placeholder, rows: '4' })
        : element('input', { ...attributes, placeholder, type: 'text', autocomplete: 'off' })
    case 'datepicker':
      return element('input', { ...attributes, type: 'date' })
    case 'timepicker':
      return element('input', { ...attributes, type: 'time' })
    case 'static_select': {
      const none = element('option', { value: '' }, input.placeholder?.text ?? 'Choose one')
      const options = input.options.map((one) => element('option', { value: one.value }, one.text.text))
      return element('select', attributes, none, ...options)
    }
    default:
      return input satisfies never
  }
}

/** Says how many characters are left once most are used, since nothing stops the typing. */
function counter(area: HTMLTextAreaElement, input: InputElement): HTMLElement {
  const most = (input.type === 'plain_text_input' ? input.max_length : undefined) ?? maxLength
  const count = element('p', { class: 'hint', 'aria-live': 'polite' })
  const update = () => {
    const left = most - area.value.length
    count.textContent =
      left < 0 ? `${-left} characters too many` : left < most / 5 ? `${left} characters left` : ''
  }
  area.addEventListener('input', update)
  update()
  return count
}

/** The current values of a form's inputs. */
export function readInputs(form: HTMLElement): Values {
  const values: Values = {}
  for (const input of form.querySelectorAll<HTMLElement>('[data-block]')) {
    const { block = '', action = '' } = input.dataset
    values[block] = { [action]: readInput(input) }
  }
  return values
}

function readInput(input: HTMLElement): Value {
  const ticked = [...input.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value)
  if (input.querySelector('input[type=checkbox]') !== null) return ticked
  if (input.querySelector('input[type=radio]') !== null) return ticked[0] ?? null
  const control = input.querySelector<Control>('input, textarea, select')
  return control === null || control.value === '' ? null : control.value
}
