/** True if the page is as narrow as a phone, by the breakpoint in style.css. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 40rem)').matches
}
