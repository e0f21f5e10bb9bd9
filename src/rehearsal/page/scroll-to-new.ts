/** Scrolls a list to its end, or less far where that would leave out the beginning of what is new. One that is not shown
 * has nothing to scroll: it is scrolled once it is. */
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
