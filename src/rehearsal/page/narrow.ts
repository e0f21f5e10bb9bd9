/** Whether the page is as narrow as a phone, as style.css has it. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 40rem)').matches
}
