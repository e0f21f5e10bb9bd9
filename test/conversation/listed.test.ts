import { describe, expect, test } from 'vitest'
import { postKinds } from '../../src/committee/record/post.ts'
import { actions } from '../../src/conversation/actions.ts'
import { sources } from '../support/sources.ts'

describe('what is listed is used', () => {
  test.each(Object.keys(actions))('a button opens %s', (action) => {
    const named = new RegExp(`(?<![<|] ?)'${action}'(?!:)`)
    const where = sources.filter(({ path }) => path !== 'src/conversation/actions.ts')
    expect(where.some(({ text }) => named.test(text))).toBe(true)
  })

  test.each(postKinds)('a verb wants the post “%s”', (kind) => {
    const wanting = sources.filter(
      ({ path, text }) => /^src\/committee\//.test(path) && /\b(wantPost|newPost)\(/.test(text),
    )
    expect(wanting.some(({ text }) => text.includes(`kind: '${kind}'`))).toBe(true)
  })
})
