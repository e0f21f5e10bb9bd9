import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { type Answers, type Form, type Screen, withAnswers } from '../../src/cards/screen.ts'
import type { Destination } from '../../src/conversation/messenger.ts'
import type { Door, PlatformPress } from '../../src/platforms/platform.ts'
import { slackClient } from '../story/slack-client.ts'
import { teamsClient } from '../story/teams-client.ts'
import { type Filled, type User, userOf } from '../story/user.ts'
import { openBothPlatforms } from '../support/both-platforms.ts'
import { placedBy } from '../support/placed.ts'
import { cards, fields, hostile, screens } from './contract.ts'

const clerk = { slack: 'U0CLERK01', teams: '3c1f8a52-0001-4e0b-9c55-7d1a2b3c4d01' }
const opener: Card = {
  title: 'A card',
  blocks: [
    { kind: 'actions', actions: [{ kind: 'open', label: 'Open', action: 'open', ids: { id: 'i1' } }] },
  ],
}
const done: Screen = { title: 'Done', blocks: [{ kind: 'notice', tone: 'done', text: 'Taken.' }] }

/** What must be the same on both platforms, since members of one committee use either. */
describe.each(['slack', 'teams'] as const)('in %s', (on) => {
  let both: Awaited<ReturnType<typeof openBothPlatforms>>
  let user: User
  let room: Destination
  let presses: PlatformPress[]
  let act: Door['act']
  const said: string[] = []
  const files: { name: string; text: string }[] = []
  const faults: string[] = []

  beforeAll(async () => {
    const fault = (about: object, message: string) => void faults.push(`${message} ${JSON.stringify(about)}`)
    const door: Door = {
      act: async (press) => {
        presses.push(press)
        return act(press)
      },
      said: async (_, text) => {
        said.push(text)
        return opener
      },
      sentFile: async (_, file, tell) => {
        files.push({ name: file.name, text: new TextDecoder().decode(await file.fetch()) })
        await tell(opener)
      },
      mended: async () => {},
      seen: async () => {},
    }
    both = await openBothPlatforms(door, { info: () => {}, warn: fault, error: fault })
    const { slack, teams } = both
    room =
      on === 'slack'
        ? { kind: 'room', platform: on, workspace: slack.workspace, channel: slack.channel, serviceUrl: null }
        : {
            kind: 'room',
            platform: on,
            workspace: teams.tenant,
            channel: teams.channel,
            serviceUrl: teams.serviceUrl,
          }
    user = userOf(on === 'slack' ? slackClient(both.url, clerk.slack) : teamsClient(both.url, clerk.teams))
    await both.messengers[on].post(room, opener)
  })
  afterAll(() => both.close())
  beforeEach(() => {
    presses = []
  })

  const nothingRefused = () => expect([both.refusals(), faults]).toEqual([[], []])
  /** Opens a screen with the button in the room. */
  const opened = async (screen: Screen) => {
    act = async () => ({ kind: 'screen', screen })
    return await user.presses('Open', 'committee')
  }

  test.each(cards)('the card “$name” is posted and edited', async ({ card }) => {
    const placed = await placedBy(both.messengers[on].post(room, { title: 'A card', blocks: [] }))
    await both.messengers[on].edit(room, placed, card)
    nothingRefused()
  })

  test.each(screens)('the screen “$name” is opened and turned', async ({ screen }) => {
    await opened(screen)
    expect((await user.form()).title).toBe(screen.title)
    const labels = (await user.form()).fields.map((field) => field.label)
    expect(labels).toEqual(screen.form?.fields.map((field) => field.label) ?? [])
    nothingRefused()
  })

  describe('a form’s answers', () => {
    const every = Object.values(fields).flat()
    const form: Form = { action: 'take', ids: { id: hostile }, revision: '1', submit: 'Send', fields: every }
    const screen: Screen = { title: 'Everything', blocks: [], form }
    const asked: Filled = {
      'Your position': '1 xxxxxx',
      Choice: '0 xxxxxx',
      Chosen: ['0 xxxxxx', '2 xxxxxx'],
      'In your words': `${hostile}, ${hostile}\n\nand a second paragraph`,
      Day: '2017-10-02',
      Time: '18:30',
    }
    const answers: Answers = {
      position: 'option-1',
      ward: 'option-10',
      'old-choice': 'option-0',
      chosen: ['option-0', 'option-2'],
      words: `${hostile}, ${hostile}\n\nand a second paragraph`,
      title: 'Foster care',
      day: '2017-10-02',
      'last-day': '2017-09-28',
      hour: '18:30',
      'last-hour': '12:00',
    }

    test('come back as given, and an empty field is absent', async () => {
      await opened(screen)
      act = async () => ({ kind: 'screen', screen: done })
      expect(await user.fills(asked)).toBe('Taken.')
      expect(presses.at(-1)).toMatchObject({ action: 'take', ids: { id: hostile }, by: { platform: on } })
      expect(presses.at(-1)?.answers).toEqual(answers)
      await opened(screen)
      await user.fills({ ...asked, Title: '', Topics: ['1 xxxxxx'] })
      const { title: _, ...rest } = answers
      expect(presses.at(-1)?.answers).toEqual({ ...rest, topics: ['option-1'] })
      nothingRefused()
    })

    test('that are incomplete never reach the door', async () => {
      await opened(screen)
      const form = await user.form()
      const { problems } = await user.client.submit(form, new Map())
      const missing = { ...(await user.problems()), ...problems }
      expect(Object.keys(missing)).toHaveLength(every.filter((field) => field.optional !== true).length)
      expect(presses).toHaveLength(1)
      nothingRefused()
    })

    test('that the door refuses stay in their fields, each with its problem', async () => {
      await opened(screen)
      const problems = { words: 'Please say more.', day: 'That day is past.' }
      act = async ({ answers = {} }) => ({ kind: 'problems', problems, screen: withAnswers(screen, answers) })
      expect(await user.failsToFill(asked)).toEqual({
        'In your words': 'Please say more.',
        Day: 'That day is past.',
      })
      act = async () => ({ kind: 'screen', screen: done })
      await user.fills()
      expect(presses.at(-1)?.answers).toEqual(answers)
      nothingRefused()
    })

    test('with a problem about none of the fields show it above them', async () => {
      const form: Form = {
        action: 'take',
        ids: {},
        revision: '7',
        submit: 'Send',
        fields: fields.text.slice(1),
      }
      const small: Screen = { title: 'Small', blocks: [], form }
      await opened(small)
      act = async () => ({ kind: 'problems', problems: { elsewhere: 'Not now, please.' }, screen: small })
      expect(await user.fills()).toContain('Not now, please.')
      nothingRefused()
    })

    test('do not leak into the next form, whose fields differ only in the revision', async () => {
      const next: Screen = { ...screen, form: { ...form, revision: '2' } }
      await opened(screen)
      act = async () => ({ kind: 'screen', screen: next })
      await user.fills(asked)
      const { fields: shown } = await user.form()
      expect(shown.find((field) => field.label === 'In your words')?.value).toBeNull()
      nothingRefused()
    })

    test('close the form if nothing follows', async () => {
      await opened(screen)
      act = async () => ({ kind: 'close' })
      expect(await user.fills(asked)).toBe('')
      expect(await user.client.form()).toBeNull()
      nothingRefused()
    })
  })

  test('a button in a form leads to the next screen, and carries only ids', async () => {
    const form: Form = {
      action: 'take',
      ids: {},
      revision: '8',
      submit: 'Send',
      fields: fields.text.slice(1),
    }
    await opened({ title: 'First', blocks: opener.blocks, form })
    act = async () => ({ kind: 'screen', screen: done })
    expect(await user.pressesInForm('Open')).toBe('Taken.')
    expect(presses.at(-1)).toMatchObject({ action: 'open', ids: { id: 'i1' } })
    expect(presses.at(-1)).not.toHaveProperty('answers')
    nothingRefused()
  })

  test('a button that keeps what was typed carries it, wherever it stands in the form', async () => {
    const [block] = opener.blocks
    const [action] = block?.kind === 'actions' ? block.actions : []
    if (action?.kind !== 'open') throw new Error('the card has no button')
    const keeping = (label: string) => [
      { kind: 'actions', actions: [{ ...action, label, keeps: true }] } as const,
    ]
    const optional = Object.values(fields)
      .flat()
      .map((field) => ({ ...field, optional: true, above: keeping(`Edit ${field.label}`) }))
    const form: Form = {
      action: 'take',
      ids: {},
      revision: '9',
      submit: 'Send',
      fields: optional,
      below: keeping('Next'),
    }
    for (const label of ['Edit Chosen', 'Next']) {
      await opened({ title: 'First', blocks: [], form })
      act = async () => ({ kind: 'screen', screen: done })
      expect(await user.pressesInForm(label, { 'Your position': '1 xxxxxx', Title: '' })).toBe('Taken.')
      expect(presses.at(-1)).toMatchObject({ action: 'open', ids: { id: 'i1' } })
      expect(presses.at(-1)).not.toHaveProperty('answers')
      expect(presses.at(-1)?.typed).toEqual({
        position: 'option-1',
        ward: 'option-10',
        chosen: ['option-0', 'option-2'],
        'last-day': '2017-09-28',
        'last-hour': '12:00',
      })
    }
    nothingRefused()
  })

  test('text and files sent to the bot reach the door as they were', async () => {
    await user.says('fish & chips <3 https://a.example/?b=1&c=2')
    await user.sends('a report (1).md', new TextEncoder().encode('# Report – “draft”'))
    await expect
      .poll(() => [said, files])
      .toEqual([
        ['fish & chips <3 https://a.example/?b=1&c=2'],
        [{ name: 'a report (1).md', text: '# Report – “draft”' }],
      ])
    nothingRefused()
  })
})
