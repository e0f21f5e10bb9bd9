import type { By } from '../../committee/kernel/actor.ts'
import { coreWithSight } from '../../committee/members/sight.ts'
import type { Core } from '../../committee/ports.ts'
import type { Scope } from '../../committee/reads.ts'
import type { ActionName } from '../actions.ts'
import type { Press } from './interaction.ts'

/** What members press most. One statement reads all that these actions need. */
const hot: ReadonlySet<ActionName> = new Set([
  'prepare-meeting',
  'prepare',
  'my-replies',
  'reply',
  'reply-topic',
  'declare-interest',
  'ask-question',
  'coming',
  'sending-apologies',
  'indicate',
])

/** The core that answers a press. */
export async function coreFor(core: Core, by: By, action: ActionName, ids: Press['ids']): Promise<Core> {
  const scope = scopeOf(ids)
  if (by.kind !== 'account' || ids.on !== undefined || scope === null || !hot.has(action)) return core
  return coreWithSight(core, by.account, scope)
}

function scopeOf({ meeting, item, recommendation, topic }: Press['ids']): Scope | null {
  if (recommendation !== undefined) return { recommendation }
  if (item !== undefined) return { item }
  if (topic !== undefined) return { topic }
  return meeting === undefined ? null : { meeting }
}
