import { element } from '../element.ts'
import { rememberFocus } from '../return-focus.ts'
import { drawCard, type Press } from './card.ts'
import type { OpenDialog } from './snapshot.ts'

/** The open dialog, over the page. Submitting returns what Teams says if it failed. */
export function dialogBox(acts: {
  submit(dialog: OpenDialog, on: Press): Promise<string | null>
  close(dialog: OpenDialog): Promise<void>
}): { show(dialog: OpenDialog | null): void } {
  let node: HTMLDialogElement | null = null
  let shown: string | null = null
  let giveFocusBack = () => {}
  return {
    show(dialog) {
      if ((dialog?.id ?? null) === shown) return
      shown = dialog?.id ?? null
      if (node === null) giveFocusBack = rememberFocus()
      node?.remove()
      node = null
      if (dialog === null) {
        giveFocusBack()
        return
      }
      node = drawDialog(dialog, acts)
      document.body.append(node)
      node.showModal()
      node.querySelector<HTMLElement>('#teams-title')?.focus()
    },
  }
}

function drawDialog(open: OpenDialog, acts: Parameters<typeof dialogBox>[0]): HTMLDialogElement {
  const dialog = element('dialog', {
    class: 'form teams-form',
    'data-form': 'teams',
    'data-width': String(open.width),
    'aria-labelledby': 'teams-title',
  })
  const trouble = element('p', { class: 'problem', role: 'alert' })
  const cross = element('button', { type: 'button', class: 'cross', 'aria-label': 'Close' }, '×')
  const submit = async (on: Press) => {
    trouble.textContent = (await acts.submit(open, on)) ?? ''
  }
  dialog.append(
    element('header', {}, element('h2', { id: 'teams-title', tabindex: '-1' }, open.title), cross),
    element(
      'div',
      { class: 'form-body' },
      open.card === null ? element('p', {}, open.message ?? '') : drawCard(open.card, submit),
      trouble,
    ),
  )
  const close = () => void acts.close(open)
  cross.addEventListener('click', close)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })
  return dialog
}
