import { element } from './element.ts'

/** The box for writing a message to the bot and attaching a file. */
export function composeBox(
  platform: 'Slack' | 'Teams',
  send: (text: string, file: File | null) => Promise<string | null>,
): HTMLFormElement {
  const ids = { text: `${platform.toLowerCase()}-text`, file: `${platform.toLowerCase()}-file` }
  const text = element('textarea', { rows: '1', id: ids.text, placeholder: 'Message Quorate' })
  const file = element('input', { type: 'file', id: ids.file })
  const chosen = element('span', { class: 'quiet', role: 'status' })
  const trouble = element('p', { class: 'problem', role: 'alert' })
  const form = element(
    'form',
    { class: 'compose' },
    element('label', { for: ids.text, class: 'unseen' }, `Message Quorate in ${platform}`),
    text,
    element(
      'div',
      { class: 'compose-row' },
      file,
      element('label', { for: ids.file, class: 'button' }, 'Attach a file'),
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
    const written = text.value
    if (written.trim() === '' && one === null) return
    form.reset()
    chosen.textContent = 'Sending…'
    void send(written, one).then((told) => {
      chosen.textContent = ''
      trouble.textContent = told ?? ''
      // Restores a message that could not be sent.
      if (told !== null) text.value = written
    })
  })
  return form
}
