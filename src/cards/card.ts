/**
 * What may be shown: a closed list. A kind is added only if both Slack and Teams draw it natively, so that all members
 * of one body see the same thing before there is one tally. All text is literal; none of it is markup.
 */

/** What a button carries: ids only. What a client sends back is untrusted and is looked up again. */
export type Ids = Readonly<Record<string, string>>

export type Span = string | { readonly strong: string } | { readonly link: string; readonly href: string }

export type Text = string | readonly Span[]

export type Action =
  /** Opens a screen, or replaces the open one. */
  | {
      readonly kind: 'open'
      readonly label: string
      readonly action: string
      readonly ids: Ids
      readonly primary?: boolean
      /** Carries along what was typed in the form around it. */
      readonly keeps?: boolean
    }
  | { readonly kind: 'link'; readonly label: string; readonly href: string }

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Text; readonly quiet?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'notice'; readonly tone: 'information' | 'warning' | 'done'; readonly text: string }
  /** Counts, always with their total and a sentence saying that they decide nothing. */
  | {
      readonly kind: 'tally'
      readonly caption: string
      readonly rows: readonly { readonly label: string; readonly count: number }[]
      readonly rule: string
    }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }

/** A message. Notifications and screen readers say the title first. */
export type Card = { readonly title: string; readonly blocks: readonly Block[] }
