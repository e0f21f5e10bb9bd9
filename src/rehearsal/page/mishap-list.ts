import { element } from './element.ts'

type Mishap = { readonly name: string; readonly called: string; readonly on: boolean }

/** Switches for what can go wrong on each platform. */
export async function offerMishaps(root: HTMLDetailsElement): Promise<void> {
  const groups = await Promise.all([group('slack', 'Slack'), group('teams', 'Teams')])
  root.replaceChildren(element('summary', {}, element('u', {}, 'Let something go wrong')), ...groups)
}

async function group(platform: string, title: string): Promise<HTMLElement> {
  const address = `/rehearsal/${platform}/page/mishaps`
  const response = await fetch(address)
  const mishaps: Mishap[] = await response.json()
  const switches = mishaps.map(({ name, called, on }) => {
    const box = element('input', { type: 'checkbox' })
    box.checked = on
    box.addEventListener('change', () => void set(address, name, box.checked))
    return element('label', { class: 'mishap' }, box, ` ${called}`)
  })
  return element('fieldset', {}, element('legend', {}, title), ...switches)
}

async function set(address: string, name: string, on: boolean): Promise<void> {
  await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, on }),
  })
}
