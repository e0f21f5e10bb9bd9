/** What a meeting may forget: the items that are not held, and if any item is. */
export type Past = {
  readonly meetingId: string
  readonly itemId: readonly string[]
  /** While any item is held, what belongs to the whole meeting is kept too. */
  readonly anyHeld: boolean
}
