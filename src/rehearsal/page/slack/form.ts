import { element } from '../element.ts'
import { rememberFocus } from '../return-focus.ts'
import { drawBlocks } from './blocks.ts'
import { readInputs } from './inputs.ts'
import type { OpenForm, Values } from './snapshot.ts'
import type { Names } from './text.ts'

export type FormActs = {
  press(form: OpenForm, values: Values, blockId: string, actionId: string): Promise<string | null>
  submit(form: OpenForm, values: Values): Promise<string | null>
  close(form: OpenForm): Promise<void>
}

/** The topmost modal, shown over the page. Each act returns a sentence if it failed. */
export function formDialog(acts: FormActs): { show(form: OpenForm | null, names: Names): void } {
  let dialog: HTMLDialogElement | null = null
  let shown: OpenForm | null = null
  let giveFocusBack = () => {}

  function close(): void {
    dialog?.remove()
    dialog = null
    giveFocusBack()
  }

  return {
    show(form, names) {
      if (same(form, shown)) return
      const typed = form?.id === shown?.id && dialog !== null ? readInputs(dialog) : {}
      const focused = focusedKey(dialog)
      shown = form
      if (form === null) {
        close()
        return
      }
      if (dialog === null) giveFocusBack = rememberFocus()
      dialog?.remove()
      dialog = drawDialog(form, merged(form.values, typed), names, acts)
      document.body.append(dialog)
      dialog.showModal()
      placeFocus(dialog, focused)
    },
  }
}

function same(one: OpenForm | null, other: OpenForm | null): boolean {
  return (
    JSON.stringify(one && [one.id, one.hash, one.problems]) ===
    JSON.stringify(other && [other.id, other.hash, other.problems])
  )
}

/** As in Slack, typed input stays if its block and action ids are unchanged. */
function merged(values: Values, typed: Values): Values {
  const result: Values = {}
  for (const [blockId, actions] of Object.entries(values)) {
    const known = Object.entries(actions).map(([actionId, value]) => {
      const kept = typed[blockId]?.[actionId]
      return [actionId, kept === undefined ? value : kept] as const
    })
    result[blockId] = Object.fromEntries(known)
  }
  return result
}

function drawDialog(form: OpenForm, values: Values, names: Names, acts: FormActs): HTMLDialogElement {
  const { view } = form
  const dialog = element('dialog', {
    class: 'form slack-form',
    'data-form': 'slack',
    'aria-labelledby': 'slack-title',
  })
  const trouble = element('p', { class: 'problem', role: 'alert' })
  const press = async (blockId: string, actionId: string) => {
    trouble.textContent = (await acts.press(form, readInputs(dialog), blockId, actionId)) ?? ''
  }
  const close = () => void acts.close(form)
  const cross = element('button', { type: 'button', class: 'cross', 'aria-label': 'Close' }, '×')
  const cancel = element(
    'button',
    { type: 'button', class: 'button' },
    view.close?.text ?? (form.under > 0 ? 'Back' : 'Cancel'),
  )
  const send = element('button', { type: 'submit', class: 'button primary' }, view.submit?.text ?? '')
  const body = element('form', { novalidate: '' })
  body.append(
    element('header', {}, element('h2', { id: 'slack-title', tabindex: '-1' }, view.title.text), cross),
    element(
      'div',
      { class: 'form-body' },
      ...drawBlocks(view.blocks, { names, press, values, problems: form.problems }),
      trouble,
    ),
    element('footer', {}, cancel, ...(view.submit === undefined ? [] : [send])),
  )
  cross.addEventListener('click', close)
  cancel.addEventListener('click', close)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })
  body.addEventListener('submit', (event) => {
    event.preventDefault()
    if (send.getAttribute('aria-busy') === 'true' || view.submit === undefined) return
    send.setAttribute('aria-busy', 'true')
    void acts
      .submit(form, readInputs(dialog))
      .then((message) => {
        trouble.textContent = message ?? ''
      })
      .finally(() => send.removeAttribute('aria-busy'))
  })
  dialog.append(body)
  return dialog
}

function focusedKey(dialog: HTMLElement | null): string | null {
  const active = document.activeElement
  return dialog?.contains(active) === true && active !== null && active.id !== '' ? active.id : null
}

/**
 * Moves focus to the first input with a problem, else to where it was, else to the title, so that it is read from the
 * top.
 */
function placeFocus(dialog: HTMLDialogElement, focused: string | null): void {
  const wrong = dialog.querySelector<HTMLElement>('[aria-invalid=true]')
  const first = wrong?.matches('fieldset') === true ? wrong.querySelector<HTMLElement>('input') : wrong
  const before = focused === null ? null : document.getElementById(focused)
  const target = first ?? before ?? dialog.querySelector<HTMLElement>('#slack-title')
  target?.focus()
}
