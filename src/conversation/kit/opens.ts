import type { Action } from '../../cards/card.ts'
import type { ActionName, Carried } from '../actions.ts'

type Emphasis = { readonly primary?: boolean; readonly keeps?: boolean }

/** A button that opens a screen. */
export function opens<Name extends ActionName>(
  label: string,
  action: Name,
  carried: Carried<Name>,
  emphasis: Emphasis = {},
): Action {
  return { kind: 'open', label, action, ids: idsIn(carried), ...emphasis }
}

/** The actions whose buttons need no more than these ids. */
type ActionOn<Ids> = { [Name in ActionName]: Ids extends Carried<Name> ? Name : never }[ActionName]

/** Buttons that all carry the same ids. */
export function opensOn<Ids extends object>(carried: Ids) {
  return (label: string, action: ActionOn<Ids>, emphasis: Emphasis = {}): Action => ({
    kind: 'open',
    label,
    action,
    ids: idsIn(carried),
    ...emphasis,
  })
}

/** Ids as they travel: what is not given is left out. */
export function idsIn(carried: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(carried).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
