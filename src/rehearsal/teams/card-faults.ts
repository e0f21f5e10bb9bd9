import { type AdaptiveCard, actionsOf, elementsOf, type Input, inputsOf } from './card.ts'
import { limits } from './limits.ts'

/** The faults of a card whose every part is known, as sentences; empty if Teams would draw all of it. */
export function cardFaults(card: AdaptiveCard, where: 'message' | 'dialog'): string[] {
  const inputs = inputsOf(card)
  const ids = inputs.map((input) => input.id)
  return [
    ...(Number(card.version) > limits.cardVersion
      ? [`version ${card.version} is over ${limits.cardVersion}`]
      : []),
    ...repeated(ids).map((id) => `two inputs have the id ${id}`),
    ...inputs.flatMap(inputFaults),
    ...actionFaults(card, where),
  ]
}

function actionFaults(card: AdaptiveCard, where: 'message' | 'dialog'): string[] {
  const sets = [
    card.actions ?? [],
    ...elementsOf(card).flatMap((one) => (one.type === 'ActionSet' ? [one.actions] : [])),
  ]
  const kinds = actionsOf(card).flatMap((action) =>
    action.type === 'Action.Submit' && action.data?.msteams !== undefined ? [action.data.msteams] : [],
  )
  return [
    ...sets.flatMap((set) =>
      set.length > limits.actions ? [`${set.length} actions; at most ${limits.actions}`] : [],
    ),
    ...kinds.flatMap((kind) =>
      where === 'message' && JSON.stringify(kind) === '{"type":"task/fetch"}'
        ? []
        : [`msteams in a ${where}'s action is ${JSON.stringify(kind)}`],
    ),
  ]
}

function inputFaults(input: Input): string[] {
  if (input.type === 'Input.Text')
    return (input.value ?? '').length > (input.maxLength ?? Number.POSITIVE_INFINITY)
      ? [`the value of ${input.id} is over its maxLength`]
      : []
  if (input.type !== 'Input.ChoiceSet') return []
  const values = input.choices.map((choice) => choice.value)
  const chosen = input.value === undefined || input.value === '' ? [] : chosenOf(input, input.value)
  return [
    ...repeated(values).map((value) => `two choices of ${input.id} have the value ${value}`),
    ...(input.isMultiSelect === true ? values.filter((value) => value.includes(',')) : []).map(
      (value) => `${value} of ${input.id} has a comma, which joins several choices`,
    ),
    ...chosen
      .filter((value) => !values.includes(value))
      .map((value) => `${value} is not among the choices of ${input.id}`),
  ]
}

/** The chosen values of a choice set: Teams joins several with commas. */
export function chosenOf(input: Extract<Input, { type: 'Input.ChoiceSet' }>, value: string): string[] {
  return input.isMultiSelect === true ? value.split(',') : [value]
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}
