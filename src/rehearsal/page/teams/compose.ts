import { element } from '../element.ts'

/** The box in which a message to the bot is written, with a file beside it. */
export function composeBox(
  send: (text: string, file: File | null) => Promise<string | null>,
): HTMLFormElement {
  const text = element('textarea', { rows: '1', id: 'teams-text', placeholder: 'Type a message' })
  const file = element('input', { type: 'file', id: 'teams-file' })
  const chosen = element('span', { class: 'quiet', role: 'status' })
  const trouble = element('p', { class: 'problem', role: 'alert' })
  const form = element(
    'form',
    { class: 'compose' },
    element('label', { for: 'teams-text', class: 'unseen' }, 'Message Quorate in Teams'),
    text,
    element(
      'div',
      { class: 'compose-row' },
      file,
      element('label', { for: 'teams-file', class: 'button' }, 'Attach a file'),
      chosen,
      element('button', { type: 'submit', class: 'button primary' }, 'Send'),
    ),
    trouble,
  )
  file.addEventListener('change', () => {
    chosen.textContent = file.files?.[0]?.name ?? ''
  })
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const one = file.files?.[0] ?? null
    if (text.value.trim() === '' && one === null) return
    const written = text.value
    form.reset()
    chosen.textContent = 'Sending…'
    void send(written, one).then((told) => {
      chosen.textContent = ''
      trouble.textContent = told ?? ''
    })
  })
  return form
}
