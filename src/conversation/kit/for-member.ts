import { type Action, type Block, type Ids, opens } from '../../cards/card.ts'
import type { Reaction, Screen } from '../../cards/screen.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import type { Tables } from '../../committee/store.ts'
import { type Interaction, id } from './interaction.ts'

/**
 * An action that the clerk may also do for a member who telephones: `on` among the ids names the member. The verbs see
 * to it that it is the clerk. Every button and form of such a screen carries the member on, so that what the clerk
 * enters for somebody and what they say themselves never mix.
 */
export function forMember(own: Interaction): Interaction {
  return {
    async respond(core, by, ids, answers) {
      const on = onOf(ids)
      if (on === null || by.kind === 'timer') return own.respond(core, by, ids, answers)
      const reaction = await own.respond(core, { ...by, onBehalfOf: on }, ids, answers)
      const screen = marked(reaction, on, (await found(core.store.look.people, on)).name)
      return answers === undefined ? screen : withMore(core.store.look, screen, ids, on)
    },
  }
}

/** A member says more than one thing in one call: once something was taken, the way back to all that can be entered. */
async function withMore(tables: Tables, reaction: Reaction, ids: Ids, on: string): Promise<Reaction> {
  if (reaction.kind !== 'screen' || reaction.screen.form !== undefined) return reaction
  const meeting = await meetingOf(tables, ids)
  if (meeting === null) return reaction
  const label = 'Enter something else for them'
  const more: Block = {
    kind: 'actions',
    actions: [opens(label, 'enter-for-member', { meeting, on })],
  }
  const { screen } = reaction
  return { kind: 'screen', screen: { ...screen, blocks: [...screen.blocks, more] } }
}

async function meetingOf(tables: Tables, ids: Ids): Promise<string | null> {
  const { meeting, item, recommendation } = ids
  if (meeting !== undefined) return meeting
  const of = recommendation === undefined ? null : await tables.recommendations.get(recommendation)
  const itemId = item ?? of?.itemId
  return itemId === undefined ? null : ((await tables.items.get(itemId))?.meetingId ?? null)
}

/** @throws CommitteeError malformed */
function onOf(ids: unknown): string | null {
  if (typeof ids !== 'object' || ids === null || !('on' in ids)) return null
  const read = id.safeParse(ids.on)
  if (read.success) return read.data
  throw new CommitteeError(
    'malformed',
    'That button could not be understood, so nothing was recorded. Please use the newest message.',
  )
}

function marked(reaction: Reaction, on: string, name: string): Reaction {
  return reaction.kind === 'close'
    ? reaction
    : { ...reaction, screen: markedScreen(reaction.screen, on, name) }
}

function markedScreen(screen: Screen, on: string, name: string): Screen {
  const whose: Block = {
    kind: 'notice',
    tone: 'warning',
    text: `For ${name}: you are entering what they told you. “You” and “I” below mean them. They get a copy where they have an account.`,
  }
  const { form } = screen
  return {
    ...screen,
    blocks: [whose, ...screen.blocks.map((block) => carrying(block, on))],
    ...(screen.back && { back: carriedBy(screen.back, on) }),
    // What the clerk typed for one member is not offered for another.
    ...(form && { form: { ...form, ids: { ...form.ids, on }, revision: `${form.revision}-${on}` } }),
  }
}

function carrying(block: Block, on: string): Block {
  if (block.kind !== 'actions') return block
  return { ...block, actions: block.actions.map((action) => carriedBy(action, on)) }
}

function carriedBy(action: Action, on: string): Action {
  return action.kind === 'open' ? { ...action, ids: { ...action.ids, on } } : action
}
