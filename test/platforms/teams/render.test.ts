import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Block, Card } from '../../../src/cards/card.ts'
import { limits } from '../../../src/cards/limits.ts'
import type { Field, Screen } from '../../../src/cards/screen.ts'
import { formWords } from '../../../src/conversation/kit/form.words.ts'
import { messageBytes } from '../../../src/platforms/teams/limits.ts'
import { teamsCard, teamsTask } from '../../../src/platforms/teams/render.ts'
import { teamsWords } from '../../../src/platforms/teams/teams.words.ts'
import { blocks, cards, fields, hostile, screens } from '../contract.ts'

/** Every object in the drawing that has a type. */
function elements(drawn: unknown): Record<string, unknown>[] {
  if (Array.isArray(drawn)) return drawn.flatMap(elements)
  const parsed = z.record(z.string(), z.unknown()).safeParse(drawn)
  if (!parsed.success) return []
  const below = Object.values(parsed.data).flatMap(elements)
  return typeof parsed.data.type === 'string' ? [parsed.data, ...below] : below
}

function ofType(drawn: unknown, type: string) {
  return elements(drawn).filter((element) => element.type === type)
}

function shown(drawn: unknown): string {
  return ofType(drawn, 'TextRun')
    .map((run) => run.text)
    .join('')
}

function form(field: Field): Screen {
  const one = { action: 'reply.take', ids: { r: '1' }, revision: 'v1', submit: 'Send', fields: [field] }
  return { title: 'A form', blocks: [], form: one }
}

function bytes(drawn: unknown): number {
  return Buffer.byteLength(JSON.stringify(drawn))
}

describe('a card', () => {
  test.each(cards)(
    '$name is drawn in elements of version 1.5 or older, and within Teams’ size',
    ({ card }) => {
      const drawn = teamsCard(card)
      expect(drawn.content.version).toBe('1.5')
      const types = new Set(elements(drawn.content.body).map((element) => element.type))
      const known = [
        'RichTextBlock',
        'TextRun',
        'Container',
        'ActionSet',
        'Action.Submit',
        'Action.OpenUrl',
        'task/fetch',
      ]
      expect(known).toEqual(expect.arrayContaining([...types]))
      expect(bytes(drawn)).toBeLessThan(messageBytes)
    },
  )

  test('text is shown letter for letter, in runs, which are never read as markup', () => {
    const text = '**bold** [x](http://evil.example) <at>Ann</at> # h\n- item &amp;'
    expect(shown(teamsCard({ title: 't', blocks: [{ kind: 'text', text }] }))).toBe(text)
    const everywhere: Block[] = [
      { kind: 'heading', text },
      { kind: 'facts', facts: [{ label: text, value: text }] },
      { kind: 'list', items: [text] },
      { kind: 'notice', tone: 'done', text },
      { kind: 'tally', caption: text, rows: [{ label: text, count: 1 }], rule: text },
    ]
    const drawn = teamsCard({ title: 't', blocks: everywhere })
    expect(shown(drawn).split(text)).toHaveLength(9)
    expect([
      ...ofType(drawn, 'TextBlock'),
      ...ofType(drawn, 'FactSet'),
      ...ofType(drawn, 'Action.OpenUrl'),
    ]).toEqual([])
  })

  test('a date that a client would reformat stays as it was written', () => {
    const drawn = teamsCard({
      title: 't',
      blocks: [{ kind: 'text', text: '{{DATE(2017-10-02T00:00:00Z, SHORT)}}' }],
    })
    expect(shown(drawn)).not.toContain('{{DATE(')
    expect(shown(drawn).replaceAll('\u200b', '')).toBe('{{DATE(2017-10-02T00:00:00Z, SHORT)}}')
  })

  test('a link is a run that opens its address', () => {
    const drawn = teamsCard({
      title: 't',
      blocks: [{ kind: 'text', text: [{ link: 'here', href: 'https://a.example/' }] }],
    })
    expect(ofType(drawn, 'TextRun')[0]).toMatchObject({
      text: 'here',
      selectAction: { type: 'Action.OpenUrl', url: 'https://a.example/' },
    })
  })

  test.each(['javascript:alert(1)', 'msteams://x', 'nothing'])('a link to %s is a fault of ours', (href) => {
    const blocks: Block[] = [{ kind: 'text', text: [{ link: 'here', href }] }]
    expect(() => teamsCard({ title: 't', blocks })).toThrow(/not a web address/)
  })

  test('a button opens a dialog and carries only ids', () => {
    const drawn = teamsCard({ title: 't', blocks: [...blocks.actions] })
    expect(ofType(drawn, 'Action.Submit')[0]).toEqual({
      type: 'Action.Submit',
      title: 'Prepare',
      style: 'positive',
      data: {
        msteams: { type: 'task/fetch' },
        quorate: { action: 'prepare', ids: { meeting: 'm1', item: 'i7' } },
      },
    })
  })

  test('a tally shows every count beside its label, and its rule', () => {
    const text = shown(teamsCard({ title: 't', blocks: [...blocks.tally] }))
    for (const part of ['Assured: 4', 'Not assured: 1', 'Indicative.']) expect(text).toContain(part)
  })

  test('one that breaks our own limit is refused with the reason', () => {
    const card: Card = { title: 't', blocks: [{ kind: 'heading', text: 'x'.repeat(limits.heading + 1) }] }
    expect(() => teamsCard(card)).toThrow(/heading of 151/)
  })

  test('one within our limits that is too large for Teams is refused, not sent', () => {
    const ids = { id: 'i'.repeat(1800) }
    const button = { kind: 'open', label: 'x', action: 'a', ids } as const
    const row = { kind: 'actions', actions: Array.from({ length: 6 }, () => button) } as const
    expect(() => teamsCard({ title: 't', blocks: [row, row, row] })).toThrow(/bytes; at most/)
  })
})

describe('a dialog', () => {
  test.each(screens)('$name is drawn', ({ screen }) => {
    const task = teamsTask(screen)
    expect(task.title).toBe(screen.title)
    expect(elements(task).filter((element) => String(element.type).startsWith('Input.'))).toHaveLength(
      screen.form?.fields.length ?? 0,
    )
  })

  test('a button in it leads to the next screen, takes no inputs and opens no second dialog', () => {
    const task = teamsTask({ title: 'Read', blocks: [...blocks.actions] })
    expect(ofType(task, 'Action.Submit')[0]).toMatchObject({ associatedInputs: 'none' })
    expect(JSON.stringify(task)).not.toContain('task/fetch')
  })

  test('the form’s own button takes the inputs and names their form', () => {
    const [field] = fields.time
    if (field === undefined) throw new Error('There is no field')
    expect(teamsTask(form(field)).card.content.actions).toEqual([
      {
        type: 'Action.Submit',
        title: 'Send',
        style: 'positive',
        associatedInputs: 'auto',
        data: { quorate: { action: 'reply.take', ids: { r: '1' }, form: 'v1' } },
      },
    ])
  })

  const drawn: [string, Field | undefined, Record<string, unknown>][] = [
    [
      'one of few is in sight',
      fields['one-of'][0],
      {
        type: 'Input.ChoiceSet',
        id: 'one:position:v1',
        style: 'expanded',
        isMultiSelect: false,
        isRequired: true,
      },
    ],
    ['one of many folds', fields['one-of'][1], { style: 'compact', value: 'option-10', isRequired: false }],
    [
      'several come back as one',
      fields['many-of'][1],
      { id: 'many:chosen:v1', isMultiSelect: true, value: 'option-0,option-2' },
    ],
    ['text has a length', fields.text[0], { type: 'Input.Text', isMultiline: true, maxLength: 2000 }],
    ['a line is a line', fields.text[1], { isMultiline: false, value: 'Foster care' }],
    ['a date', fields.date[1], { type: 'Input.Date', value: '2017-09-28' }],
    ['a time', fields.time[1], { type: 'Input.Time', value: '12:00' }],
  ]

  test.each(drawn)('%s', (_, field, expected) => {
    if (field === undefined) throw new Error('There is no field')
    const input = elements(teamsTask(form(field))).find((element) =>
      String(element.type).startsWith('Input.'),
    )
    expect(input).toMatchObject({ ...expected, label: field.label, errorMessage: expect.any(String) })
  })

  test('an earlier choice that is no longer an option is left out', () => {
    const [, , old] = fields['one-of']
    if (old === undefined) throw new Error('There is no field')
    expect(ofType(teamsTask(form(old)), 'Input.ChoiceSet')[0]).not.toHaveProperty('value')
  })

  test('an invalid date or time is left out, so that the rest can be shown', () => {
    const made: Field[] = [
      { kind: 'date', id: 'a', label: 'A', value: 'tomorrow' },
      { kind: 'time', id: 'b', label: 'B', value: 'noon' },
    ]
    for (const field of made) expect(JSON.stringify(teamsTask(form(field)))).not.toContain(field.value)
  })

  test('a problem is right below its field, one about the whole form above them all, and what was typed is kept', () => {
    const words: Field = {
      kind: 'text',
      id: 'words',
      label: 'Words',
      lines: 'one',
      longest: 9,
      value: 'typed',
    }
    const { body } = teamsTask(form(words), { words: 'Too short.', other: 'Closed.' }).card.content
    expect(body.map((element) => shown(element) || element.type)).toEqual([
      'Closed.',
      'Input.Text',
      'Too short.',
    ])
    expect(body[1]).toMatchObject({ value: 'typed' })
    expect(body[2]).toMatchObject({ spacing: 'None' })
  })

  test('a choice that was not made says what to do: one box is ticked to confirm, of more at least one', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    const said = (count: number) =>
      teamsTask(form({ kind: 'many-of', id: 'x', label: 'X', options: options.slice(0, count) })).card.content
        .body
    expect(said(1)).toMatchObject([{ errorMessage: formWords.tickTheBox }])
    expect(said(2)).toMatchObject([{ errorMessage: teamsWords.chooseSome }])
  })

  test('further reading beside a form leads back to it', () => {
    const back = { kind: 'open', label: 'Back to the recommendation', action: 'reply', ids: {} } as const
    const { body } = teamsTask({ title: 'Report: item 7', blocks: [], back }).card.content
    expect(body).toMatchObject([
      { type: 'ActionSet', actions: [{ title: 'Back to the recommendation', associatedInputs: 'none' }] },
    ])
  })

  test('a choice shows no disguised link', () => {
    const options = [{ value: 'a', label: '[Agenda](http://evil.example)' }]
    const task = teamsTask(form({ kind: 'one-of', id: 'x', label: 'X', options }))
    expect(JSON.stringify(task)).not.toContain('](')
  })

  test('an option of many that holds a comma is a fault of ours', () => {
    const options = [{ value: 'a,b', label: 'A' }]
    expect(() => teamsTask(form({ kind: 'many-of', id: 'x', label: 'X', options }))).toThrow(/comma/)
  })

  test('a screen that breaks a limit is refused with the reason', () => {
    expect(() => teamsTask({ title: hostile, blocks: [] })).toThrow(/screen title/)
  })
})
