import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport, reportIn } from './reading.ts'

const file = new URL('../../../shared/reports/herefordshire-peer-review-2017.txt', import.meta.url)

describe.skipIf(!existsSync(file))('the real report (skipped if ../shared/reports does not exist)', () => {
  const read = async () => reportIn(await readReport({ name: 'report.txt', bytes: readFileSync(file) }))

  it('has its header read', async () => {
    expect(await read()).toMatchObject({
      meeting: 'Children and young people scrutiny committee',
      meetingDate: '2017-10-02',
      title: 'Outcome of peer review June 2017',
      reportBy: "Director for children's wellbeing",
      classification: 'open',
      decisionType: 'This is not an executive decision',
      wards: ['All Wards'],
      purpose: expect.stringMatching(/^To consider and provide views .* can take place\.$/),
      exemptParagraphs: [],
      withheldParagraphs: 0,
      problems: [],
    })
  })

  it('has three recommendations: for a view, for suggestions, for the work plan', async () => {
    const { recommendations } = await read()
    expect(recommendations.map(({ label, asks, leadIn, items }) => ({ label, asks, leadIn, items }))).toEqual(
      [
        { label: '(a)', asks: 'view', leadIn: 'That:', items: [] },
        { label: '(b)', asks: 'suggest', leadIn: 'That:', items: [] },
        { label: '(c)', asks: 'work-plan', leadIn: 'That:', items: [] },
      ],
    )
    expect(recommendations.map(({ text }) => text.split(' ').slice(-3).join(' '))).toEqual([
      'review are considered',
      'can take place',
      'committee work plan.',
    ])
  })

  it('has its numbered sections, and the equality duty’s letters stay in theirs', async () => {
    const { sections, appendices, backgroundPapers } = await read()
    expect(
      sections.map(({ heading, paragraphs }) => [heading, paragraphs.map(({ number }) => number).join(' ')]),
    ).toEqual([
      ['Alternative options', '1.'],
      ['Key considerations', '2. 3. 4. 5. 6. 7.'],
      ['Community impact', '8. 9.'],
      ['Equality duty', '10.  (a) (b) (c) 11.'],
      ['Resource implications', '12.'],
      ['Legal implications', ''],
      ['Risk management', '13.'],
      ['Consultees', '14.'],
    ])
    expect(appendices).toEqual([expect.stringMatching(/^Appendix A – /)])
    expect(backgroundPapers).toEqual([])
  })

  it('keeps no bold or heading marks', async () => {
    expect(JSON.stringify(await read())).not.toMatch(/\*\*|<\/?b>|##/)
  })
})
