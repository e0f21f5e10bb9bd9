/** Everything of a meeting whose time to be kept is over: the items that are not held, and whether any is. */
export type Past = {
  readonly meetingId: string
  readonly itemId: readonly string[]
  /** What belongs to the meeting as a whole is kept as long as any item of it is. */
  readonly anyHeld: boolean
}
