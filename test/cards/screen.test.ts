import { describe, expect, it } from 'vitest'
import { type Field, type Screen, withAnswers } from '../../src/cards/screen.ts'

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const fields: Field[] = [
  { kind: 'one-of', id: 'one', label: 'One', options, value: 'yes' },
  { kind: 'many-of', id: 'many', label: 'Many', options, value: ['yes'] },
  { kind: 'text', id: 'words', label: 'Words', lines: 'one', longest: 5, value: 'old' },
  { kind: 'date', id: 'day', label: 'Day', value: '2017-10-02' },
  { kind: 'time', id: 'time', label: 'Time', value: '12:00' },
]
const screen: Screen = {
  title: 'A form',
  blocks: [],
  form: { action: 'reply', ids: {}, revision: '1', fields, submit: 'Send' },
}
const filled = (answers: Parameters<typeof withAnswers>[1]) =>
  withAnswers(screen, answers).form?.fields.map((field) => field.value)

describe('a form that is shown again', () => {
  it('holds what was typed and chosen', () => {
    const answers = { one: 'no', many: ['no', 'yes'], words: 'new', day: '2017-10-03', time: '09:30' }
    expect(filled(answers)).toEqual(['no', ['no', 'yes'], 'new', '2017-10-03', '09:30'])
  })

  it('is empty if nothing was given, whatever it held before', () => {
    expect(filled({})).toEqual([undefined, [], undefined, undefined, undefined])
  })

  it('holds nothing that its fields could not have given', () => {
    expect(
      filled({ one: 'maybe', many: ['maybe', 'no'], words: 'longer than five', day: ['2017-10-03'] }),
    ).toEqual([undefined, ['no'], undefined, undefined, undefined])
    expect(filled({ one: ['no'], many: 'no', other: 'x' })).toEqual([
      undefined,
      ['no'],
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is otherwise the same, and a screen without a form stays as it is', () => {
    const { form, ...rest } = withAnswers(screen, { one: 'no' })
    expect(rest).toEqual({ title: 'A form', blocks: [] })
    expect(form).toMatchObject({ action: 'reply', revision: '1', submit: 'Send' })
    const plain: Screen = { title: 'To read', blocks: [] }
    expect(withAnswers(plain, { one: 'no' })).toBe(plain)
  })
})
