import { expect, vi } from 'vitest'
import { formWords } from '../../src/conversation/kit/form.words.ts'
import type { Button, Drawn, Field } from './seen.ts'

export type Room = 'committee' | 'quorate'
export type Message = Drawn & { readonly id: string; readonly bot: boolean; readonly edited: boolean }
export type Form = Drawn & { readonly id: string; readonly title: string }
/** A value by its field's label; a choice by its option's label. */
export type Filled = Readonly<Record<string, string | readonly string[]>>

/** The client of one platform, as one person uses it: what they see, and what they do with it. */
export type Client = {
  readonly platform: 'slack' | 'teams'
  messages(room: Room): Promise<Message[]>
  form(): Promise<Form | null>
  say(text: string): Promise<void>
  send(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Returns what the client itself says, such as that the bot did not answer. */
  press(room: Room, message: Message, button: Button): Promise<string | null>
  pressInForm(form: Form, button: Button, values: ReadonlyMap<Field, Field['value']>): Promise<string | null>
  submit(form: Form, values: ReadonlyMap<Field, Field['value']>): Promise<Submitted>
}
/** What the client itself says, and its problems beside fields before the bot is called. */
export type Submitted = { readonly told: string | null; readonly problems: Readonly<Record<string, string>> }

export type User = ReturnType<typeof userOf>

/** The button that starts a member's replies; it names the item if there are several. */
export const prepare = /^Prepare/

/** A person with one of their clients. They act only on what they can read. */
export function userOf(client: Client) {
  const text = (drawn: Drawn | null) => (drawn?.lines ?? []).join('\n')
  const openForm = async (): Promise<Form> => {
    const form = await client.form()
    if (form === null) throw new Error('no form is open')
    return form
  }
  const user = {
    client,
    says: client.say,
    sends: client.send,
    messages: client.messages,
    form: openForm,

    /** The current text of all the bot's messages in a room, oldest first. */
    async reads(room: Room): Promise<string[]> {
      return (await client.messages(room)).filter((one) => one.bot).map(text)
    },

    /** Waits until the bot has said it. */
    async hears(words: string | RegExp, room: Room = 'quorate'): Promise<string> {
      return await vi.waitFor(
        async () => {
          const all = await user.reads(room)
          const found = all.findLast((one) => one.search(words) >= 0 || one.includes(String(words)))
          if (found === undefined) throw new Error(`${words} was not said, but:\n${all.join('\n---\n')}`)
          return found
        },
        { timeout: 15_000, interval: 25 },
      )
    },

    /** Presses the button on the newest message that has it, and waits for the form that it opens. */
    async presses(label: string | RegExp, room: Room = 'quorate'): Promise<string> {
      const named = (one: Button) => (typeof label === 'string' ? one.label === label : label.test(one.label))
      const all = await client.messages(room)
      const message = all.findLast((one) => one.buttons.some(named))
      const button = message?.buttons.find(named)
      if (message === undefined || button === undefined)
        throw new Error(`no “${label}” among ${all.flatMap((one) => one.buttons.map((each) => each.label))}`)
      return await turned(() => client.press(room, message, button))
    },

    /** Presses a button in the open form, perhaps with some of its fields filled in. */
    async pressesInForm(label: string, filled: Filled = {}): Promise<string> {
      const form = await openForm()
      const button = form.buttons.find((one) => one.label === label)
      if (button === undefined) throw new Error(`no “${label}” among ${form.buttons.map((one) => one.label)}`)
      return await turned(() => client.pressInForm(form, button, valuesFor(form, filled)))
    },

    /**
     * Fills in fields of the open form, leaves the others as they are, and sends it. Returns what the form then says.
     */
    async fills(filled: Filled = {}): Promise<string> {
      const form = await openForm()
      const { told, problems } = await client.submit(form, valuesFor(form, filled))
      expect({ told, problems }).toEqual({ told: null, problems: {} })
      return text(await client.form())
    },

    /** Does the same, with the confirmation box ticked. */
    async confirms(filled: Filled = {}): Promise<string> {
      const box = (await openForm()).fields.find((field) => field.label === formWords.confirm)
      return await user.fills({ ...filled, [formWords.confirm]: box?.options?.map((one) => one.label) ?? [] })
    },

    /** The problems beside the fields of the open form: a sentence by label. */
    async problems(): Promise<Record<string, string>> {
      const { fields } = await openForm()
      return Object.fromEntries(
        fields.flatMap(({ label, problem }) => (problem === null ? [] : [[label, problem]])),
      )
    },

    /** Sends a form that comes back with problems, and returns them. */
    async failsToFill(filled: Filled): Promise<Record<string, string>> {
      await user.fills(filled)
      return await user.problems()
    },
  }
  const turned = async (press: () => Promise<string | null>): Promise<string> => {
    const before = await client.form()
    expect(await press()).toBeNull()
    return await vi.waitFor(
      async () => {
        const form = await client.form()
        if (form === null || form.id === before?.id) throw new Error('no form came of the press')
        return text(form)
      },
      { timeout: 5000, interval: 10 },
    )
  }
  return user
}

function valuesFor(form: Form, filled: Filled): Map<Field, Field['value']> {
  const strange = Object.keys(filled).find((label) => !form.fields.some((field) => field.label === label))
  if (strange !== undefined)
    throw new Error(`no field “${strange}” among ${form.fields.map((field) => field.label).join(', ')}`)
  return new Map(
    form.fields.map((field): [Field, Field['value']] => {
      const given = filled[field.label]
      return [field, given === undefined ? field.value : chosenIn(field, given)]
    }),
  )
}

/** A person can choose only what they are shown. */
function chosenIn({ options, many, label }: Field, given: string | readonly string[]): Field['value'] {
  const chosen = (wanted: string) => {
    if (options === null) return wanted
    const option = options.find((one) => one.label === wanted)
    if (option === undefined)
      throw new Error(`“${label}” has no “${wanted}”, but ${options.map((one) => one.label).join(', ')}`)
    return option.value
  }
  if (many) return (typeof given === 'string' ? [given] : given).map(chosen)
  return typeof given === 'string' ? chosen(given) : given
}
