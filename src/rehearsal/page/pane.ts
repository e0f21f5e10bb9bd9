/** A person whom the page's user can play, as /rehearsal/people returns them. */
export type Person = {
  readonly name: string
  readonly email: string
  readonly seat: string
  readonly slackUser?: string
  readonly teamsUser?: string
}

/** One platform's half of the page. */
export type Pane = {
  /** Switches the pane to what this person sees. */
  show(person: Person): void
  /** Redraws after a change on the far side. */
  refresh(): void
}
