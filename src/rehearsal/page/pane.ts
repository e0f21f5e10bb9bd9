/** Who is using the page, as /rehearsal/people tells of them. */
export type Person = {
  readonly name: string
  readonly email: string
  readonly seat: string
  readonly slackUser?: string
  readonly teamsUser?: string
}

/** One platform's half of the page. */
export type Pane = {
  /** Turns the pane to what this person sees. */
  show(person: Person): void
  /** Draws anew after a change on the far side. */
  refresh(): void
}
