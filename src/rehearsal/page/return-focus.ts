/**
 * Remembers where the focus is.
 * @returns a function that restores it, to the same button or, if its message was redrawn, to its replacement
 */
export function rememberFocus(): () => void {
  const before = document.activeElement
  const message = before?.closest<HTMLElement>('[data-message]')?.dataset.message
  const place = before === null ? -1 : buttonsOf(message).indexOf(before)
  return () => {
    const button = before?.isConnected === true ? before : buttonsOf(message)[place]
    if (button instanceof HTMLElement) button.focus()
  }
}

function buttonsOf(message: string | undefined): Element[] {
  if (message === undefined) return []
  return [...document.querySelectorAll(`[data-message="${CSS.escape(message)}"] button`)]
}
