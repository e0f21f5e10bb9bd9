import { element } from './element.ts'

type Refusal = { at: string; platform: string; code: string; detail: string }

/** Shows what a platform refused, and hides the list while it is empty. */
export async function showRefusals(list: HTMLDetailsElement): Promise<void> {
  const response = await fetch('/rehearsal/refusals')
  const refusals: Refusal[] = await response.json()
  list.hidden = refusals.length === 0
  const times = refusals.length === 1 ? 'once' : `${refusals.length} times`
  list.querySelector('summary')?.replaceChildren(`A platform refused something ${times}`)
  list.querySelector('ol')?.replaceChildren(...refusals.toReversed().map(row))
}

function row({ at, platform, code, detail }: Refusal): HTMLElement {
  const time = new Date(at).toLocaleTimeString('en-GB')
  const name = platform === 'slack' ? 'Slack' : 'Teams'
  return element('li', {}, `${time} ${name}: `, element('code', {}, code), ` ${detail}`)
}
