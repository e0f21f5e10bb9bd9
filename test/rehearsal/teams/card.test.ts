import { describe, expect, it } from 'vitest'
import { readPost } from '../../../src/rehearsal/teams/bot-activity.ts'

const choices = [
  { title: 'Assured', value: 'assured' },
  { title: 'Not assured', value: 'not' },
]
const open = { type: 'Action.Submit', title: 'Prepare', data: { msteams: { type: 'task/fetch' }, item: '7' } }
const every = [
  { type: 'TextBlock', text: 'Item 7', wrap: true, weight: 'Bolder', size: 'medium', style: 'heading' },
  {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      {
        type: 'TextRun',
        text: 'Report',
        selectAction: { type: 'Action.OpenUrl', url: 'https://example.org/7' },
      },
    ],
  },
  { type: 'FactSet', facts: [{ title: 'Wards', value: 'All' }] },
  { type: 'Container', style: 'emphasis', items: [{ type: 'TextBlock', text: 'Inside' }] },
  {
    type: 'ColumnSet',
    columns: [{ type: 'Column', width: 'stretch', items: [{ type: 'TextBlock', text: 'In' }] }],
  },
  {
    type: 'Input.Text',
    id: 'words',
    label: 'Words',
    isRequired: true,
    errorMessage: 'Please write.',
    maxLength: 9,
  },
  { type: 'Input.ChoiceSet', id: 'position', choices, value: 'assured', style: 'expanded' },
  { type: 'Input.ChoiceSet', id: 'several', choices, value: 'assured,not', isMultiSelect: true },
  { type: 'Input.Date', id: 'day', value: '2017-10-02' },
  { type: 'Input.Time', id: 'time', value: '10:30' },
  {
    type: 'ActionSet',
    actions: [open, { type: 'Action.OpenUrl', title: 'Agenda', url: 'https://example.org/a' }],
  },
]

function message(body: readonly object[], card: object = {}) {
  const content = { type: 'AdaptiveCard', version: '1.5', body, ...card }
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }]
  return { type: 'message', attachments }
}

/** The fault of a message, or null if it is accepted. */
function fault(body: unknown): string | null {
  const read = readPost(body)
  return 'refusal' in read ? `${read.refusal.code}: ${read.detail}` : null
}

describe('a posted card', () => {
  it('may hold every known element', () => {
    expect(fault(message(every, { actions: [open] }))).toBeNull()
  })

  it('may hold no other element, property or action', () => {
    const wrong: [object, string][] = [
      [{ type: 'Image', url: 'https://example.org/x.png' }, 'type'],
      [{ type: 'TextBlock', text: 'x', rotate: 3 }, 'rotate'],
      [{ type: 'TextBlock', text: 'x', size: 'enormous' }, 'size'],
      [{ type: 'Input.Toggle', id: 'x', title: 'x' }, 'type'],
      [{ type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'x' }] }, 'actions[0]'],
      [{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'x', url: 'javascript:x' }] }, 'url'],
      [{ type: 'Container', items: [{ type: 'Media' }] }, 'items[0]'],
      [{ type: 'Input.Date', id: 'x', value: '2 October' }, 'value'],
    ]
    for (const [element, part] of wrong) {
      const said = fault(message([element]))
      expect(said, JSON.stringify(element)).toContain('BadSyntax')
      expect(said).toContain(part)
    }
    expect(fault(message([], { refresh: {} }))).toContain('refresh')
  })

  it('may not use an input’s id twice, wherever the inputs stand', () => {
    const words = { type: 'Input.Text', id: 'words' }
    expect(fault(message([words, { type: 'Container', items: [words] }]))).toContain('words')
  })

  it('may not start with a choice that it does not offer, nor offer one twice', () => {
    const set = { type: 'Input.ChoiceSet', id: 'position', choices }
    expect(fault(message([{ ...set, value: 'perhaps' }]))).toContain('perhaps is not among')
    expect(fault(message([{ ...set, isMultiSelect: true, value: 'assured,perhaps' }]))).toContain('perhaps')
    expect(fault(message([{ ...set, value: 'assured,not' }]))).toContain('assured,not')
    expect(fault(message([{ ...set, choices: [...choices, ...choices] }]))).toContain('two choices')
    const comma = [{ title: 'x', value: 'a,b' }]
    expect(fault(message([{ ...set, choices: comma, isMultiSelect: true }]))).toContain('comma')
  })

  it('may ask Teams for nothing but a dialog', () => {
    const back = { ...open, data: { msteams: { type: 'messageBack' } } }
    expect(fault(message([{ type: 'ActionSet', actions: [back] }]))).toContain('messageBack')
  })

  it('may not hold more text than its own input allows', () => {
    expect(fault(message([{ type: 'Input.Text', id: 'x', maxLength: 3, value: 'abc' }]))).toBeNull()
    expect(fault(message([{ type: 'Input.Text', id: 'x', maxLength: 3, value: 'abcd' }]))).toContain(
      'maxLength',
    )
  })
})

describe('a posted message', () => {
  it('says something, in the shape of an activity', () => {
    expect(fault({ type: 'message', text: 'Hello' })).toBeNull()
    expect(fault({ type: 'typing' })).toBeNull()
    expect(fault({ type: 'message' })).toContain('nothing in it')
    expect(fault({ type: 'event', name: 'x' })).toContain('BadSyntax')
    expect(fault({ type: 'message', text: 'x', suggestedActions: {} })).toContain('suggestedActions')
    const hero = { contentType: 'application/vnd.microsoft.card.hero', content: {} }
    expect(fault({ type: 'message', attachments: [hero] })).toContain('BadSyntax')
    expect(fault(null)).toContain('BadSyntax')
  })
})
