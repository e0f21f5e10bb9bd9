import { element } from './element.ts'

const name = 'road-safety-review.md'

/** Adds a button to a message box that attaches the rehearsal's sample report, ready to send. */
export function sampleButton(compose: HTMLFormElement): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'button' }, 'Attach the sample report')
  const file = compose.querySelector<HTMLInputElement>('input[type=file]')
  compose.querySelector('.compose-row > label')?.after(button)
  button.addEventListener('click', async () => {
    if (file === null) return
    const response = await fetch('/rehearsal/sample')
    const chosen = new DataTransfer()
    chosen.items.add(new File([await response.blob()], name, { type: 'text/markdown' }))
    file.files = chosen.files
    file.dispatchEvent(new Event('change'))
    compose.querySelector<HTMLElement>('[type=submit]')?.focus()
  })
  return button
}
