import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type Arguments, structured, take, takeView } from './arguments.ts'
import type { FarSide } from './far-side.ts'
import { withViewIds } from './ids.ts'
import { stateOf, valuesOf } from './input-values.ts'
import { limits } from './limits.ts'
import { SlackError } from './slack-error.ts'
import { newId, type OpenView } from './state.ts'
import type { Modal } from './view.ts'
import { bot, workspace } from './workspace.ts'

const opening = z.strictObject({ trigger_id: z.string(), view: structured })

/** views.open: a first form, replacing any that the person had open. */
export async function openView(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const { trigger_id: trigger, view: sent } = take(opening, given)
  const view = takeView(sent)
  const user = side.triggers.spend(trigger)
  closeAll(side, user)
  const opened = putOnStack(side, user, view)
  await side.saved()
  return { view: viewFields(opened) }
}

/** views.push: a form on top of the open one, whose input is kept. */
export async function pushView(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const { trigger_id: trigger, view: sent } = take(opening, given)
  const view = takeView(sent)
  const opened = putOnStack(side, side.triggers.spend(trigger), view)
  await side.saved()
  return { view: viewFields(opened) }
}

const updating = z.strictObject({ view_id: z.string(), view: structured, hash: z.string().optional() })

/** views.update */
export async function updateView(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const { view_id: id, view: sent, hash } = take(updating, given)
  const view = takeView(sent)
  const open = side.state.views.find((one) => one.id === id)
  if (open === undefined) throw new SlackError('not_found')
  if (hash !== undefined && hash !== open.hash) throw new SlackError('hash_conflict')
  replaceView(open, view)
  await side.saved()
  return { view: viewFields(open) }
}

export function stackOf(side: FarSide, user: string): OpenView[] {
  return side.state.views.filter((view) => view.user === user)
}

export function putOnStack(side: FarSide, user: string, sent: Modal): OpenView {
  const stack = stackOf(side, user)
  if (stack.length >= limits.viewStack.most) throw new SlackError('push_limit_reached')
  const id = newId('V')
  const view = withViewIds(sent)
  const opened: OpenView = {
    id,
    user,
    root: stack[0]?.id ?? id,
    previous: stack.at(-1)?.id ?? null,
    hash: newHash(),
    view,
    values: valuesOf(view),
    problems: {},
  }
  side.state.views.push(opened)
  return opened
}

/** Shows another form in the same place. Input whose ids are unchanged stays. */
export function replaceView(open: OpenView, sent: Modal): void {
  const view = withViewIds(sent)
  Object.assign(open, { view, values: valuesOf(view, open.values), problems: {}, hash: newHash() })
}

export function closeView(side: FarSide, id: string): void {
  side.state.views = side.state.views.filter((view) => view.id !== id)
}

export function closeAll(side: FarSide, user: string): void {
  side.state.views = side.state.views.filter((view) => view.user !== user)
}

/** A form as Slack's API returns it. */
export function viewFields(open: OpenView): Record<string, unknown> {
  const { view } = open
  return {
    id: open.id,
    team_id: workspace.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    state: { values: stateOf(view, open.values) },
    hash: open.hash,
    title: view.title,
    clear_on_close: false,
    notify_on_close: false,
    close: view.close ?? null,
    submit: view.submit ?? null,
    previous_view_id: open.previous,
    root_view_id: open.root,
    app_id: bot.app,
    external_id: '',
    app_installed_team_id: workspace.id,
    bot_id: bot.id,
  }
}

function newHash(): string {
  return `${Math.floor(Date.now() / 1000)}.${randomBytes(4).toString('hex')}`
}
