/** What the Slack far side sends the page. Both belong to the same program, so it is not validated. */
export type Snapshot = {
  readonly workspace: string
  readonly bot: string
  readonly names: Readonly<Record<string, string>>
  readonly rooms: readonly Room[]
  readonly form: OpenForm | null
}

export type Room = {
  readonly key: string
  readonly channel: string
  readonly name: string
  readonly direct: boolean
  readonly messages: readonly Message[]
}

export type Message = {
  readonly ts: string
  readonly user: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly edited: boolean
  readonly files: readonly { readonly name: string; readonly size: number }[]
}

export type Values = Record<string, Record<string, Value>>
export type Value = string | string[] | null

export type OpenForm = {
  readonly id: string
  readonly hash: string
  readonly view: {
    readonly title: Text
    readonly submit?: Text
    readonly close?: Text
    readonly blocks: readonly Block[]
  }
  readonly values: Values
  readonly problems: Readonly<Record<string, string>>
  /** How many forms lie under this one. */
  readonly under: number
}

export type Text = { readonly type: string; readonly text: string }

export type Block = { readonly block_id: string } & (
  | { readonly type: 'header'; readonly text: Text }
  | { readonly type: 'section'; readonly text?: Text; readonly fields?: readonly Text[] }
  | { readonly type: 'rich_text'; readonly elements: readonly RichText[] }
  | { readonly type: 'context'; readonly elements: readonly Text[] }
  | { readonly type: 'divider' }
  | { readonly type: 'actions'; readonly elements: readonly Button[] }
  | InputBlock
)

export type InputBlock = {
  readonly type: 'input'
  readonly block_id: string
  readonly label: Text
  readonly hint?: Text
  readonly optional?: boolean
  readonly element: InputElement
}

export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly style?: { readonly bold?: boolean } }
  | {
      readonly type: 'link'
      readonly url: string
      readonly text?: string
      readonly style?: { readonly bold?: boolean }
    }

export type RichText =
  | { readonly type: 'rich_text_section'; readonly elements: readonly Piece[] }
  | {
      readonly type: 'rich_text_list'
      readonly style: string
      readonly elements: readonly { readonly elements: readonly Piece[] }[]
    }

export type Button = {
  readonly type: 'button'
  readonly action_id: string
  readonly text: Text
  readonly url?: string
  readonly style?: 'primary' | 'danger'
  readonly accessibility_label?: string
}

export type Option = { readonly value: string; readonly text: Text; readonly description?: Text }

export type InputElement = { readonly action_id: string; readonly placeholder?: Text } & (
  | { readonly type: 'plain_text_input'; readonly multiline?: boolean; readonly max_length?: number }
  | { readonly type: 'radio_buttons'; readonly options: readonly Option[] }
  | { readonly type: 'checkboxes'; readonly options: readonly Option[] }
  | { readonly type: 'static_select'; readonly options: readonly Option[] }
  | { readonly type: 'datepicker' }
  | { readonly type: 'timepicker' }
)
