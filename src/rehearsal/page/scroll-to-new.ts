/** Scrolls a list to its end, or less far where that would leave out the beginning of what is new. */
export function scrollToNew(list: HTMLElement, firstNew: HTMLElement): void {
  const room = 8
  list.scrollTop = firstNew.offsetTop - room
}
