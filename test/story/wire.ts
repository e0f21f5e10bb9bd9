import { createHmac } from 'node:crypto'
import { vi } from 'vitest'
import { z } from 'zod'

/** How a call is altered on its way to the bot, by somebody's client or by an impostor. */
export type Change = {
  readonly action?: string
  readonly ids?: Readonly<Record<string, string>>
  /** By field; null leaves a field out. */
  readonly answers?: Readonly<Record<string, string | readonly string[] | null>>
  /** Leaves out the file size that a platform states. */
  readonly sizeUnsaid?: true
}

type Json = Record<string, unknown>
const json = z.record(z.string(), z.unknown())
const at = (from: unknown, ...path: string[]): Json =>
  path.reduce((inner, key) => json.catch({}).parse(inner[key]), json.catch({}).parse(from))

/** A proxy between the platforms and the bot: sends a call twice, or alters and re-signs it. */
export function openWire(signingSecret: string) {
  const direct = globalThis.fetch
  let twice = false
  let change: Change | null = null

  async function send(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const address = String(input instanceof Request ? input.url : input)
    const slack = address.endsWith('/slack/events')
    if ((!slack && !address.endsWith('/api/messages')) || typeof init.body !== 'string')
      return direct(input, init)
    const wanted = change !== null && isAbout(change, slack, init.body) ? change : null
    const call =
      wanted === null ? init : slack ? slackCall(init, init.body, wanted) : teamsCall(init, init.body, wanted)
    if (wanted !== null) change = null
    if (!twice || !mayComeTwice(slack, String(call.body))) return direct(input, call)
    const both = [direct(input, call), direct(input, call)]
    // People see whichever response comes first.
    const answer = await Promise.race(both)
    await Promise.all(both)
    return answer
  }
  vi.stubGlobal('fetch', send)

  function slackCall(init: RequestInit, body: string, wanted: Change): RequestInit {
    const form = new URLSearchParams(body).get('payload')
    const payload = json.parse(JSON.parse(form ?? body))
    changeSlack(payload, wanted)
    const text = JSON.stringify(payload)
    const sent = form === null ? text : new URLSearchParams({ payload: text }).toString()
    const seconds = String(Math.floor(Date.now() / 1000))
    const digest = createHmac('sha256', signingSecret).update(`v0:${seconds}:${sent}`).digest('hex')
    const headers = new Headers(init.headers)
    headers.set('x-slack-request-timestamp', seconds)
    headers.set('x-slack-signature', `v0=${digest}`)
    return { ...init, body: sent, headers }
  }

  return {
    /** From now on each submission, file and message arrives twice at once. */
    sendTwice() {
      twice = true
    },
    changeNext(wanted: Change) {
      change = wanted
    },
    close: () => void vi.stubGlobal('fetch', direct),
  }
}

/** True if the change applies to this call, a press, a form or a file, rather than to other calls in between. */
function isAbout({ sizeUnsaid }: Change, slack: boolean, body: string): boolean {
  if (sizeUnsaid) return body.includes('"file')
  return slack ? body.startsWith('payload=') : body.includes('"quorate"')
}

/** A trigger opens one form, so a double press shows one form; a message in Teams arrives once. */
function mayComeTwice(slack: boolean, body: string): boolean {
  if (slack) return !body.includes(encodeURIComponent('"type":"block_actions"'))
  return body.includes('"task/submit"') || body.includes('file.download.info')
}

function teamsCall(init: RequestInit, body: string, { action, ids, answers = {} }: Change): RequestInit {
  const activity = json.parse(JSON.parse(body))
  const data = at(activity, 'value', 'data')
  const quorate = at(data, 'quorate')
  const changed: Json = {
    ...data,
    quorate: { ...quorate, ...(action ? { action } : {}), ...(ids ? { ids } : {}) },
  }
  for (const [field, value] of Object.entries(answers)) {
    const many = `many:${field}:${quorate.form}`
    const one = `one:${field}:${quorate.form}`
    delete changed[many]
    delete changed[one]
    if (value !== null) changed[typeof value === 'string' ? one : many] = [value].flat().join(',')
  }
  const value = { ...at(activity, 'value'), data: changed }
  return { ...init, body: JSON.stringify({ ...activity, ...('value' in activity ? { value } : {}) }) }
}

function changeSlack(payload: Json, { action, ids, answers = {}, sizeUnsaid }: Change): void {
  if (Array.isArray(payload.actions)) {
    const [pressed] = payload.actions
    payload.actions = [
      {
        ...pressed,
        ...(action ? { action_id: `${action}#0-0` } : {}),
        ...(ids ? { value: JSON.stringify(ids) } : {}),
      },
    ]
  }
  if (payload.type === 'view_submission') {
    const view = at(payload, 'view')
    const form = json.parse(JSON.parse(String(view.private_metadata)))
    const values = at(view, 'state', 'values')
    for (const [field, value] of Object.entries(answers)) {
      const block = Object.keys(values).find((id) => id.startsWith(`${field}.`)) ?? `${field}.made-up`
      const [id = block, input] = Object.entries(at(values, block))[0] ?? []
      values[block] = { [id]: slackInput(at(input), value) }
      if (value === null) delete values[block]
    }
    payload.view = {
      ...view,
      private_metadata: JSON.stringify({ ...form, ...(action ? { action } : {}), ...(ids ? { ids } : {}) }),
      state: { values },
    }
  }
  if (sizeUnsaid === true) {
    const event = at(payload, 'event')
    const files = z.array(json).parse(event.files)
    payload.event = { ...event, files: files.map(({ size: _, ...file }) => file) }
    payload.event_id = `${payload.event_id}-unsaid`
  }
}

function slackInput(input: Json, value: string | readonly string[] | null): Json {
  const type = String(input.type ?? (Array.isArray(value) ? 'checkboxes' : 'plain_text_input'))
  switch (type) {
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: { value } }
    case 'checkboxes':
      return { type, selected_options: [value].flat().map((one) => ({ value: one })) }
    case 'datepicker':
      return { type, selected_date: value }
    case 'timepicker':
      return { type, selected_time: value }
    default:
      return { type, value }
  }
}
