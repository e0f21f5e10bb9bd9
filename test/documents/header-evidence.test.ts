import { describe, expect, it } from 'vitest'
import { codes, reportFrom } from './reading.ts'

const list =
  '\n\n## Recommendations\n\nThat the Committee:\n\n(a) notes the report; and\n\n(b) agrees the plan.\n'
const plain = list.replace('## ', '')
const about =
  '\n\n## Background\n\nThe moorings at the quay were let in 2019, and the moorings policy is due for renewal.\n'

describe('title, meeting and date are what weighs most', () => {
  it.each([
    [
      'a parish whose clerk writes to a committee in one line',
      `Nether Ambling Parish Council\n\nClerk’s report to the Recreation and Burials Committee, Monday 10th\nFebruary 2025, 7.30pm, Village Hall\n\nItem 4: Quay moorings${plain}`,
      'a.txt',
      { title: 'Quay moorings', meeting: 'Recreation and Burials Committee', meetingDate: '2025-02-10' },
    ],
    [
      'a Scottish title page whose title ends in a full stop',
      `Item: 7\n\nHarbours and Ferries Committee: 9 September 2025.\n\nQuay Moorings – Renewal of Policy.\n\nReport by Corporate Director for Infrastructure.${plain}`,
      'a.txt',
      {
        title: 'Quay Moorings – Renewal of Policy.',
        meeting: 'Harbours and Ferries Committee',
        meetingDate: '2025-09-09',
      },
    ],
    [
      'a fire authority over its committee, with the year of the council in between',
      `**EAST FELLSHIRE FIRE AND RESCUE AUTHORITY**\n\n**MUNICIPAL YEAR 2025/26**\n\n**Estates Working Group**\n\n**2 June 2025**\n\n**REPLACEMENT OF THE QUAY MOORINGS**\n\n**REPORT OF THE CHIEF FIRE OFFICER**${list}${about}`,
      'a.md',
      {
        title: 'REPLACEMENT OF THE QUAY MOORINGS',
        meeting: 'Estates Working Group',
        meetingDate: '2025-06-02',
      },
    ],
    [
      'a Welsh community council, with the item’s number before its title',
      'CYNGOR CYMUNED LLANFARIAN\n\nPwyllgor Amwynderau, nos Fercher, 8 Ebrill 2026 am 7.00 yh\n\nADRODDIAD Y CLERC\n\nEitem 9 – Y fynwent: prisiau newydd\n\nArgymhellion\n\nGofynnir i’r Pwyllgor:\n\n(a) nodi’r adroddiad; a\n\n(b) cytuno ar y prisiau.\n',
      'a.txt',
      { title: 'Y fynwent: prisiau newydd', meeting: 'Pwyllgor Amwynderau', meetingDate: '2026-04-08' },
    ],
    [
      'a table of which two cells say council and date, and where the report was before',
      `| Marlshire Borough Council | Agenda no. 9 |\n|---|---|\n| Council | Date: 26/02/2026 |\n| Previous reports: | Audit Committee 12 July 2023 |\n\n**Quay moorings: renewal of policy**\n\n**Report submitted by: Harbour Master**${list}`,
      'a.md',
      { title: 'Quay moorings: renewal of policy', meeting: 'Council', meetingDate: '2026-02-26' },
    ],
  ])('in %s', async (_, text, name, expected) => {
    expect(await reportFrom(text, name)).toMatchObject(expected)
  })

  it('takes no running header for the meeting', async () => {
    const report = await reportFrom(
      `Council\n\nMarl County Council\n\nHealth Scrutiny Committee\n\nDate of meeting: 22 October 2024\n\nWork Programme${plain}`,
    )
    expect(report.meeting).toBe('Health Scrutiny Committee')
  })

  it('takes no other date for the meeting’s', async () => {
    const report = await reportFrom(
      `# Budget monitoring to 30 September 2024\n\nPension Fund Committee\n\nMeeting: Friday 29 November 2024\n\nPublished on 21 November 2024${list}`,
      'a.md',
    )
    expect(report).toMatchObject({
      title: 'Budget monitoring to 30 September 2024',
      meetingDate: '2024-11-29',
    })
  })

  it('keeps the languages of a title apart', async () => {
    const report = await reportFrom(
      `**Pwyllgor Archwilio / Audit Committee**\n\n**27 Ionawr 2026 / 27 January 2026**\n\n**ADRODDIAD AR REOLI’R CEI**\n\n**MANAGEMENT OF THE QUAY**${list}`,
      'a.md',
    )
    expect(report.title).toBe('ADRODDIAD AR REOLI’R CEI')
    expect(codes(report)).toContain('title-guessed')
  })
})

describe('the margin is the confidence', () => {
  it('is large, and nothing is doubted, where one text is marked as a title', async () => {
    const report = await reportFrom(
      `**Place Scrutiny Committee**\n\n**2 June 2025**\n\n# Quay moorings policy${list}${about}`,
      'a.md',
    )
    expect(codes(report)).toEqual([])
    expect(report.confidence.title).toBeGreaterThan(0.9)
  })

  it('is small between two headings that look alike, and the other is shown', async () => {
    const report = await reportFrom(
      `Place Scrutiny Committee\n\n2 June 2025\n\n# Quay moorings policy\n\n# Harbour dues policy${list}`,
      'a.md',
    )
    expect(codes(report)).toContain('title-guessed')
    expect(report.alternatives).toContainEqual(
      expect.objectContaining({ field: 'title', value: 'Harbour dues policy' }),
    )
  })

  it('doubts that the committee is named nowhere, and offers who is asked', async () => {
    const report = await reportFrom(
      `Title: Quay moorings\n\nDate: 2 June 2025\n\nRecommendations\n\nThe Harbours Panel is asked to:\n\n(a) note the report; and\n\n(b) agree the plan.\n`,
    )
    expect(report.meeting).toBeNull()
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'meeting-not-found',
        alternatives: [expect.stringContaining('Harbours Panel')],
      }),
    )
  })
})
