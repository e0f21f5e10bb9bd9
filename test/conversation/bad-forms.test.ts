import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Answers } from '../../src/cards/screen.ts'
import { interactions } from '../../src/conversation/interactions.ts'
import { openMarlshire } from '../support/committee.ts'
import { bring } from '../support/deeds/deed.ts'
import { forms, leadsOn } from '../support/forms.ts'
import { memoryStore } from '../support/memory-store.ts'
import { everything, press } from '../support/press.ts'
import { ours } from '../support/sentence.ts'

/** What a client sends as answers. */
const given = z.custom<Answers>()

describe('a form that is sent back', () => {
  it('is one of those tried here', () => {
    const tried = new Set<string>(forms.map(([, , action]) => action))
    const asking = Object.entries(interactions).filter(([, one]) => 'example' in one)
    const missing = asking.map(([action]) => action).filter((action) => !tried.has(action))
    expect(missing, 'forms that test/support/forms.ts does not fill in').toEqual([])
  })

  it.each(forms)(
    'at the stage “%s”, %s: %s takes what is right',
    async (stage, name, action, ids, answers) => {
      const m = await openMarlshire(memoryStore())
      const rows = await bring(m, stage)
      const before = await everything(m)
      const reaction = await press(m, m.as(name), action, await ids(rows, m), answers(m, rows))
      expect(reaction.kind).not.toBe('problems')
      if (!leadsOn.includes(action)) expect(await everything(m)).not.toEqual(before)
    },
  )

  /** Ways to spoil one answer. */
  const spoilt: readonly [string, unknown][] = [
    ['left empty', undefined],
    ['blank', '   '],
    ['far too long', 'x'.repeat(50_000)],
    ['made up', 'no-such-choice'],
    ['a list', ['no-such-choice', 'another']],
    ['a number', 7],
    ['null', null],
    ['an object', { toString: 'x' }],
  ]
  it.each(forms)('at the stage “%s”, %s: %s says what is wrong with each part', async (...row) => {
    const [stage, name, action, ids, of] = row
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, stage)
    const answers = of(m, rows)
    const before = await everything(m)
    for (const field of Object.keys(answers))
      for (const [how, value] of spoilt) {
        const answered = given.parse(JSON.parse(JSON.stringify({ ...answers, [field]: value })))
        const world = { field, how }
        const reaction = await press(m, m.as(name), action, await ids(rows, m), answered)
        if (reaction.kind === 'problems') {
          for (const problem of Object.values(reaction.problems)) ours(problem)
          expect({ ...world, record: await everything(m) }).toEqual({ ...world, record: before })
        } else {
          // Some fields may be empty, and free text may be any text.
          expect(['left empty', 'blank', 'made up']).toContain(how)
          return
        }
      }
  })

  it('with malformed answers changes nothing', async () => {
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, 'open')
    const before = await everything(m)
    for (const wrong of ['[]', '["yes"]', '{"__proto__": {"position": "assured"}}', '{"constructor": "x"}']) {
      const reaction = await press(
        m,
        m.as('asha'),
        'reply',
        { recommendation: rows.a },
        given.parse(JSON.parse(wrong)),
      )
      if (reaction.kind !== 'problems') throw new Error(`taken: ${wrong}`)
      for (const problem of Object.values(reaction.problems)) ours(problem)
    }
    expect(await everything(m)).toEqual(before)
  })
})
