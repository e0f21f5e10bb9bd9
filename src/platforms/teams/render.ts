import type { Action, Block, Card, Ids } from '../../cards/card.ts'
import { cardFaults, screenFaults } from '../../cards/limits.ts'
import type { Form, Problems, Screen } from '../../cards/screen.ts'
import { messageBytes } from './limits.ts'
import { literal, type RichText, richText, webAddress } from './literal.ts'
import { drawField, type FieldElement } from './render-field.ts'

/**
 * A button's place decides what it does: on a posted card it opens a dialog, in a dialog it moves to the next screen.
 */
type Place = 'message' | 'dialog'

/** A form's own button names the form; one that keeps what was typed names the form around it. */
type Sent = { action: string; ids: Ids; form?: string; around?: string }

type Submit = {
  type: 'Action.Submit'
  title: string
  style?: 'positive'
  associatedInputs?: 'none' | 'auto'
  data: { msteams?: { type: 'task/fetch' }; quorate: Sent }
}

type Button = Submit | { type: 'Action.OpenUrl'; title: string; url: string }

type Element =
  | RichText
  | FieldElement
  | { type: 'Container'; style: 'emphasis' | 'warning' | 'good'; items: RichText[] }
  | { type: 'Container'; spacing: 'Medium'; items: RichText[] }
  | { type: 'ActionSet'; actions: Button[] }

/** 1.5 is the newest version that Teams draws on both computers and phones. */
type AdaptiveCard = {
  type: 'AdaptiveCard'
  $schema: string
  version: '1.5'
  body: Element[]
  actions?: Button[]
  fallbackText?: string
}

export type CardAttachment = { contentType: 'application/vnd.microsoft.card.adaptive'; content: AdaptiveCard }

export type TaskInfo = { title: string; height: 'large'; width: 'medium'; card: CardAttachment }

export function teamsCard(card: Card): CardAttachment {
  refuse(cardFaults(card))
  const drawn = attachment({
    body: card.blocks.flatMap((block) => drawBlock(block, 'message')),
    fallbackText: literal(card.title),
  })
  const bytes = Buffer.byteLength(JSON.stringify(drawn))
  if (bytes > messageBytes) refuse([`bytes: ${bytes} > ${messageBytes}`])
  return drawn
}

/** @param problems stand right below their fields; one that belongs to no field stands above them all */
export function teamsTask(screen: Screen, problems: Problems = {}): TaskInfo {
  refuse(screenFaults(screen))
  const { form } = screen
  const back: Block[] = screen.back === undefined ? [] : [{ kind: 'actions', actions: [screen.back] }]
  const blocks = [...screen.blocks, ...back].flatMap((block) => drawBlock(block, 'dialog', form?.revision))
  const card =
    form === undefined
      ? attachment({ body: blocks })
      : attachment({ body: [...blocks, ...drawForm(form, problems)], actions: [submitButton(form)] })
  return { title: screen.title, height: 'large', width: 'medium', card }
}

function attachment(content: Pick<AdaptiveCard, 'body' | 'actions' | 'fallbackText'>): CardAttachment {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      ...content,
    },
  }
}

function drawForm(form: Form, problems: Problems): Element[] {
  const read = (blocks: readonly Block[] = []) =>
    blocks.flatMap((block) => drawBlock(block, 'dialog', form.revision))
  const known = new Set(form.fields.map((field) => field.id))
  const others = Object.entries(problems).filter(([id]) => !known.has(id))
  return [
    ...others.map(([, problem]) => richText(problem, { color: 'Attention', weight: 'Bolder' })),
    ...form.fields.flatMap((field) => [
      ...read(field.above),
      ...drawField(field, form.revision, problems[field.id]),
    ]),
    ...read(form.below),
  ]
}

function submitButton(form: Form): Submit {
  const quorate = { action: form.action, ids: form.ids, form: form.revision }
  return {
    type: 'Action.Submit',
    title: form.submit,
    style: 'positive',
    associatedInputs: 'auto',
    data: { quorate },
  }
}

/** @param around the form in which it stands, if any */
function drawBlock(block: Block, place: Place, around?: string): Element[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...richText(block.text, { size: 'Medium', weight: 'Bolder' }), spacing: 'Medium' }]
    case 'text':
      return [richText(block.text, block.quiet === true ? { size: 'Small', isSubtle: true } : {})]
    case 'facts':
      return lines(block.facts.map((fact) => richText([{ strong: `${fact.label}: ` }, fact.value])))
    case 'list':
      return lines(
        block.items.map((item) => richText(typeof item === 'string' ? `• ${item}` : ['• ', ...item])),
      )
    case 'notice':
      return [notice(block.tone, block.text)]
    case 'tally':
      return [
        richText(block.caption, { weight: 'Bolder' }),
        ...lines(block.rows.map((row) => richText([`${row.label}: `, { strong: String(row.count) }]))),
        richText(block.rule, { size: 'Small', isSubtle: true }),
      ]
    case 'actions':
      return [{ type: 'ActionSet', actions: block.actions.map((action) => button(action, place, around)) }]
    default:
      return block satisfies never
  }
}

function lines(items: RichText[]): Element[] {
  const close = items.map((item, at) => (at === 0 ? item : { ...item, spacing: 'Small' as const }))
  return close.length === 0 ? [] : [{ type: 'Container', spacing: 'Medium', items: close }]
}

/** The symbol conveys the tone to those who do not see the colour. */
function notice(tone: 'information' | 'warning' | 'done', text: string): Element {
  switch (tone) {
    case 'information':
      return { type: 'Container', style: 'emphasis', items: [richText(`ℹ️ ${text}`)] }
    case 'warning':
      return { type: 'Container', style: 'warning', items: [richText(`⚠️ ${text}`)] }
    case 'done':
      return { type: 'Container', style: 'good', items: [richText(`✔ ${text}`)] }
    default:
      return tone satisfies never
  }
}

function button(action: Action, place: Place, around?: string): Button {
  switch (action.kind) {
    case 'link':
      return { type: 'Action.OpenUrl', title: action.label, url: webAddress(action.href) }
    case 'open': {
      const keeps = action.keeps === true && around !== undefined
      const quorate = { action: action.action, ids: action.ids, ...(keeps ? { around } : {}) }
      return {
        type: 'Action.Submit',
        title: action.label,
        ...(action.primary === true ? { style: 'positive' } : {}),
        ...(place === 'message'
          ? { data: { msteams: { type: 'task/fetch' }, quorate } }
          : { associatedInputs: keeps ? 'auto' : 'none', data: { quorate } }),
      }
    }
    default:
      return action satisfies never
  }
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`This cannot be shown in Teams: ${faults.join('; ')}`)
}
