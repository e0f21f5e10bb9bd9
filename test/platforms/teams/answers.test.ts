import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputId, readPress } from '../../../src/platforms/teams/answers.ts'

test('a press carries its action and ids, and no answers', () => {
  const quorate = { action: 'open', ids: { a: '1' } }
  expect(readPress({ quorate, 'one:x:v1': 'from an input nearby' })).toEqual({
    action: 'open',
    ids: { a: '1' },
  })
})

test('an empty form still gives answers, so that it counts as a submission', () => {
  expect(readPress({ quorate: { action: 'take', ids: {}, form: 'v1' } })).toEqual({
    action: 'take',
    ids: {},
    answers: {},
  })
})

test('a single answer is kept whole and several are split', () => {
  const data = {
    quorate: { action: 'take', ids: {}, form: 'v1' },
    'one:a:v1': 'x,y',
    'many:b:v1': 'x,y',
    'many:c:v1': '',
  }
  expect(readPress(data)?.answers).toEqual({ a: 'x,y', b: ['x', 'y'] })
})

test('values that are not text, or not inputs of this form, are left out', () => {
  const data = {
    quorate: { action: 'take', ids: {}, form: 'v1' },
    'one:a:v1': { b: 1 },
    'one:b:v0': 'x',
    c: 'x',
  }
  expect(readPress(data)?.answers).toEqual({})
})

test('it never throws, whatever the data', () => {
  fc.assert(
    fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (data, inputs) => {
      readPress(data)
      readPress({ ...inputs, quorate: { action: 'take', ids: {}, form: 'v1' } })
    }),
  )
})

test('an input’s id leads back to its field', () => {
  const id = inputId('many', 'topics', 'v-1')
  expect(readPress({ quorate: { action: 'take', ids: {}, form: 'v-1' }, [id]: 'a' })?.answers).toEqual({
    topics: ['a'],
  })
})
