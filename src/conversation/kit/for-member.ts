import type { Action, Block, Ids } from '../../cards/card.ts'
import type { Reaction, Screen } from '../../cards/screen.ts'
import type { By } from '../../committee/kernel/actor.ts'
import { found } from '../../committee/kernel/found.ts'
import type { Tables } from '../../committee/store.ts'
import { forMemberWords } from './for-member.words.ts'
import type { Asking, Interaction, Press } from './interaction.ts'
import { opens } from './opens.ts'
import { buttons, warn } from './write.ts'

/**
 * Does something for a member who telephones. The verbs check that it is the clerk who does it. Every button and form of
 * the screen carries the member's id, so their answers and the clerk's own never mix.
 * @param on the member's id
 */
export async function forMember<I>(
  { core, by, ids }: Asking<I>,
  on: string,
  press: Press,
  respond: Interaction<I>['respond'],
): Promise<Reaction> {
  const reaction = await respond({ core, by: onBehalf(by, on), ids }, press)
  const screen = marked(reaction, on, (await found(core.store.look.people, on)).name)
  return press.answers === undefined ? screen : withMore(core.store.look, screen, press.ids, on)
}

/** A screen of what the clerk does for a member.
 * @param on the member's id */
export async function screenFor<I>(
  { core, by, ids }: Asking<I>,
  on: string,
  draw: (asking: Asking<I>) => Promise<Screen>,
): Promise<Screen> {
  const screen = await draw({ core, by: onBehalf(by, on), ids })
  return markedScreen(screen, on, (await found(core.store.look.people, on)).name)
}

function onBehalf(by: By, on: string): By {
  if (by.kind === 'timer') throw new Error('the timer enters nothing for anybody')
  return { ...by, onBehalfOf: on }
}

/** Adds the way back to all that can be entered: a member says more than one thing in one call. */
async function withMore(tables: Tables, reaction: Reaction, ids: Ids, on: string): Promise<Reaction> {
  if (reaction.kind !== 'screen' || reaction.screen.form !== undefined) return reaction
  const meeting = await meetingOf(tables, ids)
  if (meeting === null) return reaction
  const more = buttons(opens(forMemberWords.somethingElse, 'enter-for-member', { meeting, on }))
  const { screen } = reaction
  return { kind: 'screen', screen: { ...screen, blocks: [...screen.blocks, ...more] } }
}

async function meetingOf(tables: Tables, ids: Ids): Promise<string | null> {
  const { meeting, item, recommendation } = ids
  if (meeting !== undefined) return meeting
  const of = recommendation === undefined ? null : await tables.recommendations.get(recommendation)
  const itemId = item ?? of?.itemId
  return itemId === undefined ? null : ((await tables.items.get(itemId))?.meetingId ?? null)
}

function marked(reaction: Reaction, on: string, name: string): Reaction {
  return reaction.kind === 'close'
    ? reaction
    : { ...reaction, screen: markedScreen(reaction.screen, on, name) }
}

function markedScreen(screen: Screen, on: string, name: string): Screen {
  const { form } = screen
  const all = (blocks: readonly Block[] = []) => blocks.map((block) => carrying(block, on))
  return {
    ...screen,
    blocks: [warn(forMemberWords.whose(name)), ...all(screen.blocks)],
    ...(screen.back && { back: carriedBy(screen.back, on) }),
    // What the clerk typed for one member is not offered for another.
    ...(form && {
      form: {
        ...form,
        ids: { ...form.ids, on },
        revision: `${form.revision}-${on}`,
        fields: form.fields.map((field) => ({ ...field, above: all(field.above) })),
        below: all(form.below),
      },
    }),
  }
}

function carrying(block: Block, on: string): Block {
  if (block.kind !== 'actions') return block
  return { ...block, actions: block.actions.map((action) => carriedBy(action, on)) }
}

function carriedBy(action: Action, on: string): Action {
  return action.kind === 'open' ? { ...action, ids: { ...action.ids, on } } : action
}
