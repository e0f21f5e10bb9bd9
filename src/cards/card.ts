/**
 * What may be shown. A closed list: a kind enters only where both Slack and Teams draw it natively, so that all
 * members of one body see the same thing before there is one tally. All text is literal; nothing in it is mark-up.
 */

/** What a button carries: ids only. What comes back from a client is untrusted and is looked up again. */
export type Ids = Readonly<Record<string, string>>

export type Span = string | { readonly strong: string } | { readonly link: string; readonly href: string }

export type Text = string | readonly Span[]

export type Action =
  /** Opens a screen, or turns the open one to another. */
  | {
      readonly kind: 'open'
      readonly label: string
      readonly action: string
      readonly ids: Ids
      readonly primary?: boolean
    }
  | { readonly kind: 'link'; readonly label: string; readonly href: string }

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Text; readonly quiet?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'notice'; readonly tone: 'information' | 'warning' | 'done'; readonly text: string }
  /** Counts, always with what they are out of and a sentence that says that they decide nothing. */
  | {
      readonly kind: 'tally'
      readonly caption: string
      readonly rows: readonly { readonly label: string; readonly count: number }[]
      readonly rule: string
    }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }

/** A message. The title is what a notification or a screen reader says first. */
export type Card = { readonly title: string; readonly blocks: readonly Block[] }
