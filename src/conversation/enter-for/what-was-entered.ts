/** What the clerk entered for a member. */
export type WhatWasEntered =
  | { readonly kind: 'reply'; readonly label: string; readonly item: string }
  | { readonly kind: 'interest'; readonly item: string; readonly title: string }
  | { readonly kind: 'question'; readonly item: string }
  | { readonly kind: 'coming' | 'topic' | 'poll' | 'poll-closed' }
