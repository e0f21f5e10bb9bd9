import { element } from './element.ts'
import { shortTime } from './wall-clock.ts'

type Row = {
  readonly id: string
  readonly by: string
  readonly app: boolean
  readonly at: Date
  readonly edited: boolean
  /** True if it replies to another message. */
  readonly reply: boolean
  readonly content: readonly Node[]
  readonly files: readonly { readonly name: string; readonly size: number }[]
}

/** One message on either platform: who, when, what, and below it any error from its buttons. */
export function messageRow(row: Row, problem: HTMLElement): HTMLLIElement {
  return element(
    'li',
    { class: row.reply ? 'message reply' : 'message', 'data-message': row.id },
    element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(row.by)),
    element(
      'div',
      { class: 'said' },
      element(
        'p',
        { class: 'by' },
        element('strong', {}, row.by),
        ...(row.app ? [' ', element('span', { class: 'app' }, 'App')] : []),
        ' ',
        element('time', { datetime: row.at.toISOString(), class: 'quiet' }, shortTime(row.at)),
        ...(row.edited ? [' ', element('span', { class: 'quiet' }, '(edited)')] : []),
      ),
      ...row.content,
      ...row.files.map((file) => element('p', { class: 'file' }, `${file.name} (${sizeOf(file.size)})`)),
      problem,
    ),
  )
}

/** Shows what went wrong with a button. */
export function errorBox(): { readonly node: HTMLElement; show(message: string | null): void } {
  const node = element('p', { class: 'problem', role: 'alert' })
  return {
    node,
    show(message) {
      node.textContent = message ?? ''
    },
  }
}

function initials(name: string): string {
  const words = name.replace(/^(Cllr|Canon) /, '').split(' ')
  return words
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 2)
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
