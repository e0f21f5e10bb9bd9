/** What the Teams far side sends the page. Both belong to the same program, so it is not validated. */
export type Snapshot = {
  readonly team: string
  readonly rooms: readonly Room[]
  readonly dialog: OpenDialog | null
}

export type Room = {
  readonly key: string
  readonly kind: 'channel' | 'chat'
  readonly name: string
  readonly messages: readonly Message[]
}

export type Message = {
  readonly id: string
  readonly from: string
  readonly bot: boolean
  readonly at: string
  readonly edited: boolean
  readonly reply: boolean
  readonly text: string
  readonly cards: readonly object[]
  readonly files: readonly { readonly name: string; readonly size: number }[]
}

export type OpenDialog = {
  readonly id: string
  readonly title: string
  readonly width: number | string
  readonly card: object | null
  readonly message: string | null
}
