import { expect } from 'vitest'
import type { Block, Card, Ids } from '../../src/cards/card.ts'
import { cardFaults, screenFaults } from '../../src/cards/limits.ts'
import { type Answers, type Reaction, readOn, type Screen } from '../../src/cards/screen.ts'
import type { By } from '../../src/committee/kernel/actor.ts'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'
import { platforms } from '../../src/committee/ports.ts'
import type { Post } from '../../src/committee/record/post.ts'
import type { Tables } from '../../src/committee/store.ts'
import { interact } from '../../src/conversation/interactions.ts'
import { destinationsOf } from '../../src/conversation/posts/destination.ts'
import { drawCard } from '../../src/conversation/posts/draw-card.ts'
import type { Marlshire } from './committee.ts'

/** Presses a button or submits a form. Whatever is shown must fit on both platforms. */
export async function press(
  m: Marlshire,
  by: By,
  action: string,
  ids: Ids,
  answers?: Answers,
): Promise<Reaction> {
  const reaction = await interact(
    m.core,
    by,
    answers === undefined ? { action, ids } : { action, ids, answers },
  )
  if (reaction.kind !== 'close')
    expect({ action, faults: screenFaults(reaction.screen) }).toEqual({ action, faults: [] })
  return reaction
}

/** The same; it must lead to a screen. */
export async function shown(
  m: Marlshire,
  by: By,
  action: string,
  ids: Ids,
  answers?: Answers,
): Promise<Screen> {
  const reaction = await press(m, by, action, ids, answers)
  if (reaction.kind === 'screen') return reaction.screen
  throw new Error(`no screen came of ${action}: ${JSON.stringify(reaction)}`)
}

/** Opens a form as a button does, and sends it back filled in. */
export async function fillIn(
  m: Marlshire,
  by: By,
  action: string,
  ids: Ids,
  answers: Answers,
): Promise<Screen> {
  const { form } = await shown(m, by, action, ids)
  if (form === undefined) throw new Error(`no form came of ${action}`)
  return shown(m, by, form.action, form.ids, answers)
}

/** The problems at the fields of a form that was sent back. */
export async function problems(m: Marlshire, by: By, action: string, ids: Ids, answers: Answers) {
  const reaction = await press(m, by, action, ids, answers)
  if (reaction.kind === 'problems') return reaction.problems
  throw new Error(`${action} found no problem`)
}

export type Drawn = { readonly post: Post; readonly platform: string; readonly card: Card }

/** Every card that is posted or to be posted, as it would be drawn now. */
export async function cards(m: Marlshire, which: Partial<Post> = {}): Promise<Drawn[]> {
  const drawn: Drawn[] = []
  const posts = await m.store.look.posts.find(which)
  for (const [post, target] of await destinationsOf(m.store.look, posts, platforms)) {
    const card = target === null ? null : await drawCard(m.core, post)
    if (target === null || card === null) continue
    expect({ kind: post.kind, faults: cardFaults(card) }).toEqual({ kind: post.kind, faults: [] })
    drawn.push({ post, platform: target.to.platform, card })
  }
  return drawn
}

/** The one card of a kind that somebody has. */
export async function cardOf(m: Marlshire, kind: Post['kind'], targetId: string): Promise<Card> {
  const [one, another] = await cards(m, { kind, targetId })
  if (one === undefined || another !== undefined) throw new Error(`not one card ${kind}`)
  return one.card
}

/** @throws if it was done, or failed without a sentence for the person */
export async function refusal(doing: Promise<unknown>): Promise<CommitteeError> {
  const fault: unknown = await doing.then(
    () => 'done',
    (error: unknown) => error,
  )
  if (fault instanceof CommitteeError) return fault
  throw new Error('it was not refused', { cause: fault })
}

/** For several at once: an unhandled rejection would fail the test. */
export const refusals = (doings: Promise<unknown>[]) => Promise.all(doings.map(refusal))

/** All that is on record. */
export async function everything(m: Marlshire): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {}
  for (const name of tableNames(m.store.look)) all[name] = await m.store.look[name].find({})
  // When a timer looks next is not on the record.
  const meetings = await m.store.look.meetings.find({})
  return { ...all, meetings: meetings.map(({ lookAt: _, forgetAt: __, ...meeting }) => meeting) }
}

function tableNames(tables: Tables): (keyof Tables)[] {
  const names: (keyof Tables)[] = []
  for (const name in tables) if (isTable(tables, name)) names.push(name)
  return names
}

function isTable(tables: Tables, name: string): name is keyof Tables {
  return name in tables
}

/** All that a reader sees, as one string. */
export function textOf(shown: Card | Screen): string {
  const { fields = [], below = [] } = ('form' in shown ? shown.form : undefined) ?? {}
  const asked = fields.flatMap(({ above = [], ...field }) => [...above.map(blockText), JSON.stringify(field)])
  return [shown.title, ...shown.blocks.map(blockText), ...asked, ...below.map(blockText)].join('\n')
}

function blocksOf(shown: Card | Screen): readonly Block[] {
  return 'form' in shown ? readOn(shown) : shown.blocks
}

function blockText(block: Block): string {
  if (block.kind === 'heading' || block.kind === 'notice') return block.text
  if (block.kind === 'text') return plain(block.text)
  if (block.kind === 'list') return block.items.map(plain).join('\n')
  if (block.kind === 'facts') return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  if (block.kind === 'actions') return block.actions.map(({ label }) => `[${label}]`).join(' ')
  return [block.caption, ...block.rows.map(({ label, count }) => `${label} ${count}`), block.rule].join('\n')
}

function plain(text: Extract<Block, { kind: 'text' }>['text']): string {
  if (typeof text === 'string') return text
  return text
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.link))
    .join('')
}

/** The ids and action of a button, found by the beginning of its label. */
export function button(shown: Card | Screen, label: string): { action: string; ids: Ids } {
  for (const block of blocksOf(shown))
    if (block.kind === 'actions')
      for (const action of block.actions)
        if (action.kind === 'open' && action.label.startsWith(label))
          return { action: action.action, ids: action.ids }
  throw new Error(`no button “${label}” in: ${textOf(shown)}`)
}

export function labels(shown: Card | Screen): string[] {
  return blocksOf(shown).flatMap((block) =>
    block.kind === 'actions' ? block.actions.map(({ label }) => label) : [],
  )
}
