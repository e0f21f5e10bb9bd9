import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { limits } from './limits.ts'
import { plainText, webAddress } from './text-object.ts'

const actionId = z.string().min(1).max(limits.actionId.most).optional()
const placeholder = plainText(limits.placeholder.most).optional()

export const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plainText(limits.buttonText.most),
  value: z.string().max(limits.buttonValue.most).optional(),
  url: webAddress.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(limits.accessibilityLabel.most).optional(),
})

const option = z.strictObject({
  text: plainText(limits.optionText.most),
  value: z.string().min(1).max(limits.optionValue.most),
  description: plainText(limits.optionDescription.most).optional(),
})
export type Option = z.infer<typeof option>

function options(most: number) {
  return z
    .array(option)
    .min(1)
    .max(most)
    .refine((all) => new Set(all.map((one) => one.value)).size === all.length, {
      error: 'option values must be unique',
    })
}

type Chooser = {
  readonly options: readonly Option[]
  readonly initial_option?: Option | undefined
  readonly initial_options?: readonly Option[] | undefined
}

function startsAmongOptions(chooser: Chooser): boolean {
  const initial = [...(chooser.initial_options ?? [])]
  if (chooser.initial_option !== undefined) initial.push(chooser.initial_option)
  return initial.every((one) => chooser.options.some((each) => isDeepStrictEqual(one, each)))
}

const textInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id: actionId,
    multiline: z.boolean().optional(),
    initial_value: z.string().max(limits.inputLength.most).optional(),
    min_length: z.int().min(0).max(limits.inputLength.most).optional(),
    max_length: z.int().min(1).max(limits.inputLength.most).optional(),
    placeholder,
  })
  .refine((input) => (input.initial_value ?? '').length <= (input.max_length ?? limits.inputLength.most), {
    error: 'initial_value is longer than max_length',
    path: ['initial_value'],
  })

const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id: actionId,
    options: options(limits.radioOptions.most),
    initial_option: option.optional(),
  })
  .refine(startsAmongOptions, {
    error: 'initial_option must be one of the options',
    path: ['initial_option'],
  })

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: actionId,
    options: options(limits.checkboxOptions.most),
    initial_options: z.array(option).min(1).optional(),
  })
  .refine(startsAmongOptions, {
    error: 'initial_options must be among the options',
    path: ['initial_options'],
  })

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    options: options(limits.selectOptions.most),
    initial_option: option.optional(),
    placeholder,
  })
  .refine(startsAmongOptions, {
    error: 'initial_option must be one of the options',
    path: ['initial_option'],
  })

const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: actionId,
  initial_date: z.iso.date().optional(),
  placeholder,
})

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  action_id: actionId,
  initial_time: clockTime.optional(),
  placeholder,
})

export const inputElement = z.discriminatedUnion('type', [
  textInput,
  radioButtons,
  checkboxes,
  staticSelect,
  datePicker,
  timePicker,
])
export type InputElement = z.infer<typeof inputElement>
export type Button = z.infer<typeof button>
