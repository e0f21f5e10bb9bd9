import { describe, expect, it } from 'vitest'
import { markdownToHtml } from '../../../src/rehearsal/page/teams/markdown.ts'

describe('text in a card', () => {
  it('is drawn as Teams draws Markdown: bold, italic, links and lists', () => {
    expect(markdownToHtml('**Item 7**: _outcome_ of *peer* review')).toBe(
      '<p><strong>Item 7</strong>: <em>outcome</em> of <em>peer</em> review</p>',
    )
    expect(markdownToHtml('See [the report](https://example.org/a_b_c).')).toBe(
      '<p>See <a href="https://example.org/a_b_c" rel="noopener noreferrer">the report</a>.</p>',
    )
    expect(markdownToHtml('Two:\n- one\n- two\n1. first\nend')).toBe(
      '<p>Two:</p><ul><li>one</li><li>two</li></ul><ol><li>first</li></ol><p>end</p>',
    )
  })

  it('stays as it is if it is escaped or means nothing', () => {
    expect(markdownToHtml('\\*not\\* bold, 2 * 3, snake_case_name')).toBe(
      '<p>*not* bold, 2 * 3, snake_case_name</p>',
    )
  })

  it('never becomes markup of the page', () => {
    expect(markdownToHtml('<img src=x onerror="alert(1)">')).toBe(
      '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>',
    )
    expect(markdownToHtml('[x](javascript:alert)')).toBe('<p>[x](javascript:alert)</p>')
    expect(markdownToHtml('[x](https://e.org/"onclick="a)')).not.toContain('"onclick=')
  })
})
