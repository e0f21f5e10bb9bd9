import { z } from 'zod'

/** What somebody sees of a message or a form, whatever platform drew it: the words, the buttons and the fields. */
export type Drawn = {
  readonly lines: readonly string[]
  readonly buttons: readonly Button[]
  readonly fields: readonly Field[]
}
/** A link cannot be pressed. */
export type Button = { readonly label: string; readonly at: readonly [string, string] | null }
export type Field = {
  readonly id: string
  readonly label: string
  readonly value: string | readonly string[] | null
  /** Null if any text may be typed. */
  readonly options: readonly { readonly label: string; readonly value: string }[] | null
  readonly many: boolean
  readonly problem: string | null
}

/** Removes the invisible zero-width space that keeps Teams from reading a date. */
function seen(text: string): string {
  return text.replaceAll('\u200b', '')
}

/** Removes the marks that each platform uses for lists and for the tone of a notice. */
function plainLines(text: string): string[] {
  return seen(text)
    .split('\n')
    .map((line) => line.replace(/^(Note|Please note|Done): |^(ℹ️|⚠️|✔|•) /u, '').trim())
    .filter((line) => line !== '')
}

const words = z.object({ text: z.string() })
const option = z.object({ text: words, value: z.string() })
type Rich = { type: string; text?: string | undefined; elements?: Rich[] | undefined }
const rich: z.ZodType<Rich> = z.object({
  type: z.string(),
  text: z.string().optional(),
  elements: z.array(z.lazy(() => rich)).optional(),
})
const slackBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), text: words }),
  z.object({ type: z.literal('context'), elements: z.array(words) }),
  z.object({ type: z.literal('rich_text'), elements: z.array(rich) }),
  z.object({
    type: z.literal('actions'),
    block_id: z.string(),
    elements: z.array(z.object({ action_id: z.string(), text: words, url: z.string().optional() })),
  }),
  z.object({
    type: z.literal('input'),
    block_id: z.string(),
    label: words,
    element: z.object({ type: z.string(), options: z.array(option).optional() }),
  }),
])
export const slackBlocks = z.array(slackBlock)

/**
 * @param typed the values of the form's inputs, by block id
 * @param problems by block id
 */
export function drawnBySlack(
  blocks: z.infer<typeof slackBlocks>,
  typed: Readonly<Record<string, Field['value']>> = {},
  problems: Readonly<Record<string, string>> = {},
): Drawn {
  const lines: string[] = []
  const buttons: Button[] = []
  const fields: Field[] = []
  for (const block of blocks) {
    if (block.type === 'header') lines.push(...plainLines(block.text.text))
    else if (block.type === 'context') lines.push(...block.elements.flatMap((one) => plainLines(one.text)))
    else if (block.type === 'rich_text') lines.push(...plainLines(block.elements.map(spoken).join('\n')))
    else if (block.type === 'actions')
      for (const { text, action_id, url } of block.elements)
        buttons.push({ label: text.text, at: url === undefined ? [block.block_id, action_id] : null })
    else {
      const { options = null, type } = block.element
      fields.push({
        id: block.block_id,
        label: block.label.text,
        value: typed[block.block_id] ?? null,
        options: options?.map(({ text, value }) => ({ label: text.text, value })) ?? null,
        many: type === 'checkboxes',
        problem: problems[block.block_id] ?? null,
      })
    }
  }
  return { lines, buttons, fields }
}

function spoken(one: Rich): string {
  const apart = one.type === 'rich_text_list' ? '\n' : ''
  return one.elements === undefined ? (one.text ?? '') : one.elements.map(spoken).join(apart)
}

type Element = z.infer<typeof plainElement> | { type: 'Container'; items: Element[] }
const teamsAction = z.object({ type: z.string(), id: z.string(), title: z.string() })
const plainElement = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('RichTextBlock'),
    inlines: z.array(z.object({ text: z.string(), color: z.string().optional() })),
  }),
  z.object({ type: z.literal('ActionSet'), actions: z.array(teamsAction) }),
  z.object({
    type: z.enum(['Input.Text', 'Input.ChoiceSet', 'Input.Date', 'Input.Time']),
    id: z.string(),
    label: z.string(),
    value: z.string().optional(),
    isMultiSelect: z.boolean().optional(),
    choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
  }),
])
const element: z.ZodType<Element> = z.union([
  plainElement,
  z.object({ type: z.literal('Container'), items: z.array(z.lazy(() => element)) }),
])
export const teamsCard = z.object({
  body: z.array(element).default([]),
  actions: z.array(teamsAction).default([]),
})

export function drawnByTeams({ body, actions }: z.infer<typeof teamsCard>): Drawn {
  const lines: string[] = []
  const buttons: Button[] = []
  const fields: Field[] = []
  for (const one of body.flatMap(withInner)) {
    if (one.type === 'RichTextBlock') {
      const text = one.inlines.map((inline) => inline.text).join('')
      // A field's problem is right below it, in a colour that nothing else has.
      const field = one.inlines[0]?.color === 'Attention' ? fields.pop() : undefined
      if (field !== undefined) fields.push({ ...field, problem: text })
      lines.push(...plainLines(text))
    } else if (one.type === 'ActionSet') buttons.push(...one.actions.map(teamsButton))
    else if (one.type !== 'Container') {
      fields.push({
        id: one.id,
        label: seen(one.label),
        value: one.isMultiSelect === true ? (one.value?.split(',') ?? []) : (one.value ?? null),
        options: one.choices?.map(({ title, value }) => ({ label: title, value })) ?? null,
        many: one.isMultiSelect === true,
        problem: null,
      })
    }
  }
  return { lines, buttons: [...buttons, ...actions.map(teamsButton)], fields }
}

function withInner(one: Element): Element[] {
  return one.type === 'Container' ? one.items.flatMap(withInner) : [one]
}

/** The rehearsal ends each button's id with its number. */
function teamsButton({ type, id, title }: z.infer<typeof teamsAction>): Button {
  return { label: title, at: type === 'Action.OpenUrl' ? null : ['', id.slice(id.lastIndexOf('-') + 1)] }
}
