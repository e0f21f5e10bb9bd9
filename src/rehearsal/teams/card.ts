import { z } from 'zod'

/**
 * The Adaptive Cards that this side accepts: a closed list of elements and properties, as adaptivecards.io/explorer
 * describes them. Anything else is refused, so that nothing is drawn by luck.
 */
export type CardAction = Submit | OpenUrl
export type Submit = z.infer<typeof submit>
type OpenUrl = z.infer<typeof openUrl>
export type Input = z.infer<typeof input>

type Look = z.infer<z.ZodObject<typeof look>>
type Column = Look & {
  type: 'Column'
  items?: Element[] | undefined
  width?: string | number | undefined
  style?: string | undefined
  verticalContentAlignment?: string | undefined
}
export type Element =
  | z.infer<typeof plain>
  | Input
  | (Look & { type: 'Container'; items: Element[]; style?: string | undefined; bleed?: boolean | undefined })
  | (Look & { type: 'ColumnSet'; columns: Column[]; style?: string | undefined })
export type AdaptiveCard = z.infer<typeof adaptiveCard>

/** Ignores case in enumerated values, as Microsoft's renderer does. */
function oneOf(...values: string[]) {
  return z.string().refine((value) => values.some((known) => known.toLowerCase() === value.toLowerCase()), {
    error: `is none of ${values.join(', ')}`,
  })
}

const web = z.url({ protocol: /^https?$/ })
const look = {
  id: z.string().min(1).optional(),
  spacing: oneOf('none', 'small', 'default', 'medium', 'large', 'extraLarge', 'padding').optional(),
  separator: z.boolean().optional(),
}
const letters = {
  size: oneOf('default', 'small', 'medium', 'large', 'extraLarge').optional(),
  weight: oneOf('default', 'lighter', 'bolder').optional(),
  color: oneOf('default', 'dark', 'light', 'accent', 'good', 'warning', 'attention').optional(),
  isSubtle: z.boolean().optional(),
}
const alignment = oneOf('left', 'center', 'right')
const panel = oneOf('default', 'emphasis', 'good', 'attention', 'warning', 'accent')

const press = {
  id: z.string().min(1).optional(),
  title: z.string().min(1),
  style: oneOf('default', 'positive', 'destructive').optional(),
  tooltip: z.string().optional(),
}
const submit = z.strictObject({
  ...press,
  type: z.literal('Action.Submit'),
  data: z.record(z.string(), z.json()).optional(),
  associatedInputs: oneOf('auto', 'none').optional(),
})
const openUrl = z.strictObject({ ...press, type: z.literal('Action.OpenUrl'), url: web })
const action = z.discriminatedUnion('type', [submit, openUrl])

const textRun = z.strictObject({
  ...letters,
  type: z.literal('TextRun'),
  text: z.string(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  highlight: z.boolean().optional(),
  selectAction: openUrl.extend({ title: z.string().min(1).optional() }).optional(),
})
const plain = z.discriminatedUnion('type', [
  z.strictObject({
    ...look,
    ...letters,
    type: z.literal('TextBlock'),
    text: z.string(),
    wrap: z.boolean().optional(),
    style: oneOf('default', 'heading').optional(),
    horizontalAlignment: alignment.optional(),
  }),
  z.strictObject({
    ...look,
    type: z.literal('RichTextBlock'),
    inlines: z.array(textRun).min(1),
    horizontalAlignment: alignment.optional(),
  }),
  z.strictObject({
    ...look,
    type: z.literal('FactSet'),
    facts: z.array(z.strictObject({ title: z.string(), value: z.string() })).min(1),
  }),
  z.strictObject({ ...look, type: z.literal('ActionSet'), actions: z.array(action).min(1) }),
])

const asked = {
  ...look,
  id: z.string().min(1),
  label: z.string().min(1).optional(),
  isRequired: z.boolean().optional(),
  errorMessage: z.string().min(1).optional(),
}
const input = z.discriminatedUnion('type', [
  z.strictObject({
    ...asked,
    type: z.literal('Input.Text'),
    value: z.string().optional(),
    placeholder: z.string().optional(),
    maxLength: z.int().positive().optional(),
    isMultiline: z.boolean().optional(),
    style: oneOf('text', 'tel', 'url', 'email').optional(),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('Input.ChoiceSet'),
    choices: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
    value: z.string().optional(),
    placeholder: z.string().optional(),
    isMultiSelect: z.boolean().optional(),
    style: oneOf('compact', 'expanded').optional(),
    wrap: z.boolean().optional(),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('Input.Date'),
    value: z.iso.date().optional(),
    min: z.iso.date().optional(),
    max: z.iso.date().optional(),
    placeholder: z.string().optional(),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('Input.Time'),
    value: z.iso.time({ precision: -1 }).optional(),
    min: z.iso.time({ precision: -1 }).optional(),
    max: z.iso.time({ precision: -1 }).optional(),
    placeholder: z.string().optional(),
  }),
])

const container = z.strictObject({
  ...look,
  type: z.literal('Container'),
  items: z.array(z.lazy(() => element)),
  style: panel.optional(),
  bleed: z.boolean().optional(),
})
const column = z.strictObject({
  ...look,
  type: z.literal('Column'),
  items: z.array(z.lazy(() => element)).optional(),
  width: z.union([z.number(), z.string()]).optional(),
  style: panel.optional(),
  verticalContentAlignment: oneOf('top', 'center', 'bottom').optional(),
})
const columnSet = z.strictObject({
  ...look,
  type: z.literal('ColumnSet'),
  columns: z.array(column).min(1),
  style: panel.optional(),
})
const element: z.ZodType<Element> = z.discriminatedUnion('type', [plain, input, container, columnSet])

export const adaptiveCard = z.strictObject({
  type: z.literal('AdaptiveCard'),
  version: z.string().regex(/^1\.\d$/),
  $schema: z.string().optional(),
  lang: z.string().optional(),
  speak: z.string().optional(),
  fallbackText: z.string().optional(),
  msteams: z.strictObject({ width: z.literal('Full') }).optional(),
  body: z.array(element).optional(),
  actions: z.array(action).optional(),
})

export const cardAttachment = z.strictObject({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: adaptiveCard,
  name: z.string().optional(),
})

/** Every element of a card, in reading order. */
export function elementsOf(card: AdaptiveCard): Element[] {
  return (card.body ?? []).flatMap(withInner)
}

function withInner(one: Element): Element[] {
  if (one.type === 'Container') return [one, ...one.items.flatMap(withInner)]
  if (one.type === 'ColumnSet')
    return [one, ...one.columns.flatMap((each) => (each.items ?? []).flatMap(withInner))]
  return [one]
}

export function inputsOf(card: AdaptiveCard): Input[] {
  return elementsOf(card).flatMap((one) => (isInput(one) ? [one] : []))
}

function isInput(one: Element): one is Input {
  return one.type.startsWith('Input.')
}

/** Every button of a card, in reading order. */
export function actionsOf(card: AdaptiveCard): CardAction[] {
  const within = elementsOf(card).flatMap((one) => (one.type === 'ActionSet' ? one.actions : []))
  return [...within, ...(card.actions ?? [])]
}
