/**
 * Scrolls a list to its end, but never past the first new message. A hidden list cannot scroll, so it is scrolled once
 * it is shown.
 */
export function scrollToNew(list: HTMLElement, firstNew: HTMLElement): void {
  const room = 8
  const scroll = () => {
    list.scrollTop = firstNew.offsetTop - room
  }
  if (list.clientHeight > 0) {
    scroll()
    return
  }
  const shown = new ResizeObserver(() => {
    if (list.clientHeight === 0) return
    shown.disconnect()
    if (list.contains(firstNew)) scroll()
  })
  shown.observe(list)
}
