import { describe, expect, it } from 'vitest'
import type { Block, Card } from '../../src/cards/card.ts'
import { blockLength, cardFaults, limits, screenFaults } from '../../src/cards/limits.ts'
import type { Field, Screen } from '../../src/cards/screen.ts'

const card = (...blocks: Block[]): Card => ({ title: 'A card', blocks })
const long = (length: number) => 'x'.repeat(length)
const open = (label: string, ids = {}) => ({ kind: 'open', label, action: 'prepare', ids }) as const
const screen = (fields: Field[], more: Partial<Screen> = {}): Screen => ({
  title: 'A screen',
  blocks: [],
  form: { action: 'reply', ids: {}, revision: '1', fields, submit: 'Send' },
  ...more,
})
const option = (value: string, label = value) => ({ value, label })
const oneOf = (options: { value: string; label: string }[]): Field => ({
  kind: 'one-of',
  id: 'choice',
  label: 'Choose',
  options,
})
const many = (count: number) => Array.from({ length: count }, (_, at) => option(`o${at}`))

describe('a card', () => {
  const atLimit: [string, (n: number) => Block, number][] = [
    ['heading', (n) => ({ kind: 'heading', text: long(n) }), limits.heading],
    ['notice', (n) => ({ kind: 'notice', tone: 'done', text: long(n) }), limits.text],
    ['text', (n) => ({ kind: 'text', text: [{ strong: long(n - 1) }, 'x'] }), limits.text],
    ['list', (n) => ({ kind: 'list', items: [long(n - 10), long(10)] }), limits.text],
    ['fact', (n) => ({ kind: 'facts', facts: [{ label: 'F', value: long(n - 2) }] }), limits.fact],
    ['button', (n) => ({ kind: 'actions', actions: [open(long(n))] }), limits.button],
    [
      'link',
      (n) => ({ kind: 'actions', actions: [{ kind: 'link', label: 'L', href: long(n) }] }),
      limits.text,
    ],
    [
      'actions',
      (n) => ({ kind: 'actions', actions: Array.from({ length: n }, () => open('Go')) }),
      limits.actions,
    ],
    [
      'facts',
      (n) => ({ kind: 'facts', facts: Array.from({ length: n }, () => ({ label: 'F', value: 'v' })) }),
      limits.facts,
    ],
  ]
  it.each(atLimit)('may have a %s at its limit but not beyond it', (what, block, most) => {
    expect(cardFaults(card(block(most)))).toEqual([])
    expect(cardFaults(card(block(most + 1))).join()).toContain(what)
  })

  it('has no more blocks than both platforms allow', () => {
    const some = (n: number) => Array.from({ length: n }, (): Block => ({ kind: 'text', text: 'x' }))
    expect(cardFaults(card(...some(limits.blocks)))).toEqual([])
    expect(cardFaults(card(...some(limits.blocks + 1)))).toEqual(['26 blocks; at most 25'])
  })

  it('has no more characters in total than both platforms allow', () => {
    const filled = (n: number) =>
      card(
        { kind: 'text', text: long(3000) },
        { kind: 'text', text: long(3000) },
        { kind: 'text', text: long(n) },
      )
    expect(cardFaults(filled(1000))).toEqual([])
    expect(cardFaults(filled(1001))).toEqual(['7001 characters; at most 7000'])
  })

  it('has no empty row of buttons, and no button that carries too much', () => {
    expect(cardFaults(card({ kind: 'actions', actions: [] }))).toEqual(['no actions'])
    expect(cardFaults(card({ kind: 'actions', actions: [open('Go', { id: long(1900) })] })).join()).toMatch(
      /ids/,
    )
  })
})

describe('a screen', () => {
  it('has a short title and a short button', () => {
    expect(screenFaults(screen([], { title: long(24) }))).toEqual([])
    expect(screenFaults(screen([], { title: long(25) }))).toEqual([
      'screen title of 25 characters; at most 24',
    ])
    const form = { action: 'reply', ids: {}, revision: '1', fields: [], submit: long(25) }
    expect(screenFaults(screen([], { form }))).toEqual(['submit of 25 characters; at most 24'])
  })

  it('has options that are short, few and distinct', () => {
    expect(screenFaults(screen([oneOf(many(limits.options))]))).toEqual([])
    expect(screenFaults(screen([oneOf(many(limits.options + 1))]))).toEqual(['field choice has 101 options'])
    expect(screenFaults(screen([oneOf([])]))).toEqual(['field choice has no options'])
    expect(screenFaults(screen([oneOf([option('a', long(75))])]))).toEqual([])
    expect(screenFaults(screen([oneOf([option('a', long(76))])]))).toEqual([
      'option of 76 characters; at most 75',
    ])
    expect(screenFaults(screen([oneOf([option(long(151), 'a')])]))).toEqual([
      'option value of 151 characters; at most 150',
    ])
    expect(screenFaults(screen([oneOf([option('a'), option('a')])]))).toEqual(['option a stands twice'])
  })

  it('shows ten boxes to tick at most', () => {
    const boxes = (n: number): Field => ({ kind: 'many-of', id: 'boxes', label: 'Tick', options: many(n) })
    expect(screenFaults(screen([boxes(10)]))).toEqual([])
    expect(screenFaults(screen([boxes(11)]))).toEqual(['field boxes has 11 options'])
  })

  it('allows no longer text than both platforms do, and holds none longer than it allows', () => {
    const words = (longest: number, value = ''): Field => ({
      kind: 'text',
      id: 'words',
      label: 'Words',
      lines: 'many',
      longest,
      value,
    })
    expect(screenFaults(screen([words(3000, long(3000))]))).toEqual([])
    expect(screenFaults(screen([words(3001)]))).toEqual(['field words takes over 3000'])
    expect(screenFaults(screen([words(10, long(11))]))).toEqual([
      'value of words of 11 characters; at most 10',
    ])
  })

  it('has a readable label and hint, and no field twice', () => {
    const day = (id: string, label = 'Day', hint = ''): Field => ({ kind: 'date', id, label, hint })
    expect(screenFaults(screen([day('a'), day('b')]))).toEqual([])
    expect(screenFaults(screen([day('a'), day('a')]))).toEqual(['field a stands twice'])
    expect(screenFaults(screen([day('a', long(151))]))).toEqual(['label of 151 characters; at most 150'])
    expect(screenFaults(screen([day('a', 'Day', long(limits.hint + 1))]))).toEqual([
      expect.stringMatching(/^hint of/),
    ])
  })
})

it('counts a link’s visible words, and in a tally what is beside the numbers', () => {
  expect(blockLength({ kind: 'text', text: ['ab', { strong: 'c' }, { link: 'de', href: long(99) }] })).toBe(5)
  const rows = [{ label: 'abc', count: 12 }]
  expect(blockLength({ kind: 'tally', caption: 'ab', rows, rule: 'c' })).toBe(6)
})
