import { randomBytes } from 'node:crypto'
import { limits } from './limits.ts'
import { SlackError } from './slack-error.ts'
import { workspace } from './workspace.ts'

/** A press or a submission gives the bot one short-lived trigger, with which it can open a form for that person. */
export type Triggers = { issue(user: string): string; spend(trigger: string): string }

const remembered = 60_000

export function createTriggers(): Triggers {
  const issued = new Map<string, { user: string; at: number; used: boolean }>()
  return {
    issue(user) {
      const now = performance.now()
      for (const [id, trigger] of issued) if (now - trigger.at > remembered) issued.delete(id)
      const id = `${Date.now()}.${workspace.id}.${randomBytes(16).toString('hex')}`
      issued.set(id, { user, at: now, used: false })
      return id
    },
    /** Returns the user, or refuses a trigger that is unknown, used or too old. */
    spend(id) {
      const trigger = issued.get(id)
      if (trigger === undefined)
        throw new SlackError('invalid_arguments', ['invalid `trigger_id` [json-pointer:/trigger_id]'])
      if (trigger.used) throw new SlackError('exchanged_trigger_id')
      if (performance.now() - trigger.at > limits.triggerMilliseconds.most)
        throw new SlackError('expired_trigger_id')
      trigger.used = true
      return trigger.user
    },
  }
}
