import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { teamsWorld } from '../council/names.ts'
import { type Fill, type Form, objectsIn, type Shot } from './form.ts'

/** What Teams' own client makes of the cards that the program drew, and what Teams then sends. */

const submit = z.object({ type: z.literal('Action.Submit'), title: z.string(), data: z.looseObject({}) })
const input = z.object({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  label: z.string().default(''),
  choices: z.array(z.object({ value: z.string() })).default([]),
})

/** @param drawn a card, or an activity that holds one */
export function teamsForm(drawn: string): Form {
  const objects = [...objectsIn(JSON.parse(drawn))]
  return {
    drawn,
    buttons: objects.flatMap((one) => {
      const found = submit.safeParse(one)
      return found.success ? [{ label: found.data.title, pressed: found.data.data }] : []
    }),
    fields: objects.flatMap((one) => {
      const found = input.safeParse(one)
      if (!found.success) return []
      const { id, label, type, choices } = found.data
      return [{ id, label, type, options: choices.map(({ value }) => value) }]
    }),
  }
}

export type Caller = {
  readonly user: string
  readonly serviceUrl: string
  readonly token: string
  readonly channel: string
}

/** A press that opens a dialog, or the submission of a form. */
export function teamsInvoke(caller: Caller, name: 'task/fetch' | 'task/submit', data: object): Shot {
  const { tenant, appId } = teamsWorld
  const activity = {
    type: 'invoke',
    name,
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: caller.serviceUrl,
    from: { id: `29:${caller.user}`, name: 'Member', aadObjectId: caller.user },
    conversation: { isGroup: true, conversationType: 'channel', tenantId: tenant, id: caller.channel },
    recipient: { id: `28:${appId}`, name: 'Quorate' },
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web' }],
    locale: 'en-GB',
    channelData: { tenant: { id: tenant }, source: { name: 'message' } },
    value: { data, context: { theme: 'default' } },
  }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    authorization: `Bearer ${caller.token}`,
  }
  return { path: '/api/messages', headers, body: JSON.stringify(activity) }
}

export function teamsSubmission(caller: Caller, form: Form, fill: Fill): Shot {
  const typed = Object.fromEntries(form.fields.map((field) => [field.id, fill(field)]))
  // The form's own button comes last, after those that change the dialog.
  const data = form.buttons.at(-1)?.pressed ?? {}
  return teamsInvoke(caller, 'task/submit', { ...data, ...typed })
}
