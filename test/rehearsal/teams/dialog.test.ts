import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answering, dialogWith, postCard, pressFirst, priya, ruth, type World, world } from './world.ts'

let here: World
beforeEach(async () => {
  here = await world()
})
afterEach(() => here.close())

const choices = [
  { title: 'Public interest', value: 'public' },
  { title: 'Ability to change', value: 'ability' },
]
const fields = [
  { type: 'Input.ChoiceSet', id: 'criteria', choices, isMultiSelect: true, isRequired: true },
  {
    type: 'Input.Text',
    id: 'words',
    maxLength: 10,
    isRequired: true,
    errorMessage: 'Please write something.',
  },
  { type: 'Input.Date', id: 'day' },
  { type: 'Input.Time', id: 'time' },
]
const save = { type: 'Action.Submit', title: 'Save', data: { action: 'save', words: 'as sent' } }
const back = { type: 'Action.Submit', title: 'Back', data: { action: 'back' }, associatedInputs: 'none' }
const filled = { criteria: ['public', 'ability'], words: 'Why now', day: '2017-10-02', time: '10:30' }

async function open(user = priya): Promise<{ id: string } | null> {
  const { dialog } = await here.page(`?user=${user}`)
  return dialog as { id: string } | null
}

async function opened(): Promise<string> {
  here.bot = answering(dialogWith(fields, [save, back]))
  await pressFirst(here, priya, await postCard(here))
  return (await open())?.id ?? ''
}

const submit = (dialog: string, inputs: object, button = 0) =>
  here.page('/submit', { user: priya, dialog, button, inputs })

describe('a dialog', () => {
  it('overlays the button’s data with its inputs and joins several choices with commas', async () => {
    const dialog = await opened()
    expect(await submit(dialog, filled)).toEqual({})
    expect(here.heard.at(-1)?.value).toEqual({
      data: {
        action: 'save',
        criteria: 'public,ability',
        words: 'Why now',
        day: '2017-10-02',
        time: '10:30',
      },
      context: { theme: 'default' },
    })
  })

  it('does not send incomplete input, except for a button that takes no inputs', async () => {
    const dialog = await opened()
    const before = here.heard.length
    expect(await submit(dialog, { words: '' })).toEqual({
      problems: { criteria: 'This is needed.', words: 'Please write something.' },
    })
    expect(here.heard.length).toBe(before)
    await submit(dialog, {}, 1)
    expect(here.heard.at(-1)?.value.data).toEqual({ action: 'back' })
  })

  it('refuses what the card does not offer', async () => {
    const dialog = await opened()
    const before = here.heard.length
    for (const wrong of [
      { criteria: ['public', 'made-up'] },
      { words: 'eleven char' },
      { day: 'tomorrow' },
      { time: '25:00' },
      { other: 'x' },
    ])
      expect(await submit(dialog, { ...filled, ...wrong })).toEqual({
        told: 'Something went wrong. Please try again.',
      })
    expect(await submit(dialog, filled, 2)).toHaveProperty('told')
    expect(await here.page('/submit', { user: ruth, dialog, button: 0, inputs: filled })).toHaveProperty(
      'told',
    )
    expect(here.heard.length).toBe(before)
  })

  it('moves to the next card or a message, or closes, as the bot responds', async () => {
    const first = await opened()
    await submit(first, filled)
    const second = (await open())?.id ?? ''
    expect(second).not.toBe(first)
    expect(await submit(first, filled)).toHaveProperty('told')
    here.bot = answering({ task: { type: 'message', value: 'Replies have closed.' } })
    await submit(second, filled)
    expect(await open()).toMatchObject({ card: null, message: 'Replies have closed.' })
    await here.page('/close', { user: priya, dialog: second })
    expect(await open()).not.toBeNull()
    await here.page('/close', { user: priya, dialog: (await open())?.id })
    expect(await open()).toBeNull()
    const third = await opened()
    here.bot = answering(undefined)
    await submit(third, filled)
    expect(await open()).toBeNull()
    expect(here.refusals.all()).toEqual([])
  })

  it('refuses and notes a response of another shape, and stays as it was', async () => {
    const dialog = await opened()
    const wrong: unknown[] = [
      { task: { type: 'continue', value: { title: 'x', url: 'https://example.org' } } },
      { task: { type: 'cancel' } },
      { response_action: 'clear' },
      'OK',
      dialogWith([{ type: 'Image', url: 'https://example.org/x.png' }]),
      dialogWith([fields[0] ?? {}, fields[0] ?? {}]),
      dialogWith([], [{ ...save, data: { msteams: { type: 'task/fetch' } } }]),
    ]
    for (const body of wrong) {
      here.bot = answering(body)
      expect(await submit(dialog, filled), JSON.stringify(body)).toEqual({
        told: 'Something went wrong. Please try again.',
      })
    }
    expect(here.refusals.all().map((each) => each.code)).toEqual(wrong.map(() => 'InvalidTaskResponse'))
    expect((await open())?.id).toBe(dialog)
  })

  it('says that the app cannot be reached if the bot fails or does not know the call', async () => {
    const id = await postCard(here)
    const unreachable = { told: 'Unable to reach app. Please try again.' }
    here.bot = answering({ error: 'x' }, 500)
    expect(await pressFirst(here, priya, id)).toEqual(unreachable)
    here.bot = async () => {}
    expect(await pressFirst(here, priya, id)).toEqual(unreachable)
    expect(here.refusals.all().map((each) => each.code)).toEqual(['500 BotError', '501 BotError'])
  })

  it('belongs to whoever opened it', async () => {
    await opened()
    expect(await open(ruth)).toBeNull()
  })
})

describe('a button that opens no dialog', () => {
  it('reaches the bot as a message with the button’s data and no text', async () => {
    const id = await postCard(here, {})
    expect(await pressFirst(here, priya, id)).toEqual({})
    expect(here.heard.at(-1)).toMatchObject({ type: 'message', replyToId: id, value: { action: 'prepare' } })
    expect(here.heard.at(-1)?.text).toBeUndefined()
  })
})

describe('what the tenant holds', () => {
  it('survives a restart, in a file that only its owner can read', async () => {
    const dialog = await opened()
    const { settings } = here.far
    const again = await world({ folder: here.folder })
    const { mode } = await stat(join(here.folder, 'teams.json'))
    expect((mode & 0o777).toString(8)).toBe('600')
    expect(again.far.settings).toMatchObject({ appId: settings.appId, appPassword: settings.appPassword })
    expect(await again.page(`?user=${priya}`)).toMatchObject({
      rooms: [{ key: 'committee', messages: [{ bot: true }] }, {}, {}],
      dialog: { id: dialog },
    })
    expect(await again.page('/submit', { user: priya, dialog, button: 0, inputs: filled })).toEqual({
      told: 'Unable to reach app. Please try again.',
    })
    again.bot = answering(undefined)
    expect(await again.page('/submit', { user: priya, dialog, button: 0, inputs: filled })).toEqual({})
    await again.close()
  })

  it('is hidden from people without an account there', async () => {
    expect(await here.page('?user=stranger')).toHaveProperty('told')
  })
})
