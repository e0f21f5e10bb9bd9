import { describe, expect, it } from 'vitest'
import { reportFrom } from './reading.ts'

const english =
  '\n\nRecommendations\n\nThat the Committee:\n\n(a) notes the report; and\n\n(b) agrees the plan.\n'
const welsh =
  '\n\nArgymhellion\n\nGofynnir i’r Pwyllgor:\n\n(a) nodi’r cynnydd; a\n\n(b) cytuno ar y cynllun.\n'

describe('the header of a house style', () => {
  it.each([
    [
      'a.txt',
      'Communities Overview and Scrutiny Committee\n\nTuesday, 11 March 2025\n\nLibrary Strategy Update\n\nReport of: Head of Libraries\n\nClassification: Open',
      {
        title: 'Library Strategy Update',
        meeting: 'Communities Overview and Scrutiny Committee',
        meetingDate: '2025-03-11',
        reportBy: 'Head of Libraries',
      },
    ],
    [
      'a.md',
      '# Library Strategy Update\n\n**Committee considering report:** Overview & Scrutiny Commission\n\n**Date of Committee:** 11 March 2025\n\n**Portfolio Member:** Councillor Jane Roe\n\n**Report Author:** John Doe',
      {
        title: 'Library Strategy Update',
        meeting: 'Overview & Scrutiny Commission',
        meetingDate: '2025-03-11',
      },
    ],
    [
      'a.txt',
      'From: Amanda Beer, Chief Executive\n\nTo: Cabinet Scrutiny Committee – 11 March 2025\n\nSubject: Library Strategy Update\n\nClassification: Unrestricted',
      {
        title: 'Library Strategy Update',
        meeting: 'Cabinet Scrutiny Committee',
        meetingDate: '2025-03-11',
        reportBy: 'Amanda Beer, Chief Executive',
      },
    ],
    [
      'a.txt',
      'Item: 05\n\nHealth Overview and Scrutiny Committee\n\nBy: Chair of the Committee\n\nDate of meeting: 11 March 2025\n\nSubject: Library Strategy Update',
      {
        title: 'Library Strategy Update',
        meeting: 'Health Overview and Scrutiny Committee',
        meetingDate: '2025-03-11',
      },
    ],
    [
      'a.md',
      '| REPORT TO: | Policy Development Panel |\n|---|---|\n| DATE: | 11 March 2025 |\n| REPORTING OFFICER: | Executive Director, Environment |\n| PORTFOLIO: | Leader |\n| SUBJECT: | Library Strategy Update |\n| WARD(S) | Borough wide |',
      { title: 'Library Strategy Update', meeting: 'Policy Development Panel', meetingDate: '2025-03-11' },
    ],
    [
      'a.md',
      '| **Subject:** | Library Strategy Update |\n|---|---|\n| **Date:** | 11th March, 2025 |\n| **Reporting Officer:** | John Doe, Director of City Services |\n| **Contact Officer:** | Jane Roe |\n| **Committee:** | Finance & Resources Committee |',
      {
        title: 'Library Strategy Update',
        meeting: 'Finance & Resources Committee',
        meetingDate: '2025-03-11',
      },
    ],
    [
      'a.txt',
      'Education, Children and Families Committee\n\n10.00am, Tuesday, 11 March 2025\n\nLibrary Strategy Update\n\nExecutive/routine\nWards All',
      {
        title: 'Library Strategy Update',
        meeting: 'Education, Children and Families Committee',
        meetingDate: '2025-03-11',
      },
    ],
    [
      'a.txt',
      'Agenda Item 6.1\n\nReport to Community Committee\n\nDate 11 March 2025\n\nReport Title Library Strategy Update\n\nReport by Head of Libraries',
      { title: 'Library Strategy Update', meeting: 'Community Committee', meetingDate: '2025-03-11' },
    ],
    [
      'a.txt',
      'AUDIT AND GOVERNANCE COMMITTEE – 11 MARCH 2025\n\nLIBRARY STRATEGY UPDATE\n\nReport by Director of Law & Governance',
      {
        title: 'LIBRARY STRATEGY UPDATE',
        meeting: 'AUDIT AND GOVERNANCE COMMITTEE',
        meetingDate: '2025-03-11',
      },
    ],
    [
      'a.txt',
      'Report author: Jane Roe\n\nTel: 0113 37 88661\n\nLibrary Strategy Update\n\nDate: 11 March 2025\n\nReport of: Director of Strategy and Resources\n\nReport to: Scrutiny Board (Strategy and Resources)\n\nWill the decision be open for call in? ☐ Yes ☒ No',
      {
        title: 'Library Strategy Update',
        meeting: 'Scrutiny Board (Strategy and Resources)',
        meetingDate: '2025-03-11',
      },
    ],
    [
      'a.txt',
      'Marlshire Police and Crime Panel\nDate of meeting: 11 March 2025\nTitle of paper: Library Strategy Update\nPaper of the Police and Crime Commissioner',
      {
        title: 'Library Strategy Update',
        meeting: 'Marlshire Police and Crime Panel',
        meetingDate: '2025-03-11',
      },
    ],
    [
      'a.md',
      '**CYNGOR SIR MARL / MARL COUNTY COUNCIL**\n\n**Economy, Residents and Communities Scrutiny Committee**\n\n**11 March 2025**\n\n**REPORT AUTHOR:** Head of Libraries\n\n**SUBJECT:** Library Strategy Update\n\n**REPORT FOR:** Information',
      {
        title: 'Library Strategy Update',
        meetingDate: '2025-03-11',
        meeting: 'Economy, Residents and Communities Scrutiny Committee',
      },
    ],
    [
      'a.md',
      '| Enw’r Pwyllgor | Pwyllgor Craffu Cymunedau |\n|---|---|\n| Dyddiad y Cyfarfod | 11 Mawrth 2025 |\n| Teitl yr Adroddiad | Strategaeth Llyfrgelloedd |\n| Awdur yr Adroddiad | Pennaeth Llyfrgelloedd |\n| Aelod Cabinet | Y Cyng. Jane Roe |',
      {
        title: 'Strategaeth Llyfrgelloedd',
        meeting: 'Pwyllgor Craffu Cymunedau',
        meetingDate: '2025-03-11',
        reportBy: 'Pennaeth Llyfrgelloedd',
      },
    ],
    [
      'a.txt',
      'ADRODDIAD I’R PWYLLGOR CRAFFU ADDYSG\n\nDyddiad 11 Mawrth 2025\n\nTeitl Strategaeth Llyfrgelloedd',
      { title: 'Strategaeth Llyfrgelloedd', meeting: 'PWYLLGOR CRAFFU ADDYSG', meetingDate: '2025-03-11' },
    ],
    [
      'a.txt',
      'PLACE SCRUTINY COMMITTEE\n\n7 OCTOBER 2025\n\nWinter gritting review\n\nReport of the Director of Highways',
      { title: 'Winter gritting review', meeting: 'PLACE SCRUTINY COMMITTEE', meetingDate: '2025-10-07' },
    ],
    [
      'a.md',
      '| Committee: | Environment Committee | Date: | 7th October 2025 |\n|---|---|---|---|\n| Subject: | Winter gritting review | Item No: | 5 |\n| Lead Officer: | Jane Roe | | |',
      { title: 'Winter gritting review', meeting: 'Environment Committee', meetingDate: '2025-10-07' },
    ],
    [
      'a.txt',
      'Agenda Item 9\nEnvironment Committee\n7 October 2025\n\nWinter gritting review\nReport by Head of Roads',
      {
        title: 'Winter gritting review',
        meeting: 'Environment Committee',
        meetingDate: '2025-10-07',
        reportBy: 'Head of Roads',
      },
    ],
    [
      'a.txt',
      'Marlshire Town Council\n\nReport to: Town Council\n\nMeeting of: 7 October 2025\n\nSubject: Winter gritting review',
      { title: 'Winter gritting review', meeting: 'Town Council', meetingDate: '2025-10-07' },
    ],
    [
      'a.txt',
      'Winter gritting review\n\nOverview Select Committee\n\nDate of meeting: 7 October 2025\n\nLead director/officer: Jane Roe',
      { title: 'Winter gritting review', meeting: 'Overview Select Committee', meetingDate: '2025-10-07' },
    ],
    [
      'a.md',
      '| Meeting: | Health and Social Care Integration Joint Board |\n|---|---|\n| Meeting Date: | 7 October 2025 |\n| Title: | Winter gritting review |\n| Executive Lead: | Jane Roe, Chief Officer |\n| Agenda Ref: | 7.1 |',
      {
        title: 'Winter gritting review',
        meeting: 'Health and Social Care Integration Joint Board',
        meetingDate: '2025-10-07',
      },
    ],
    [
      'a.md',
      '| Report to | Development Committee |\n|---|---|\n| Subject | Winter gritting review |\n| Date of Meeting | 7 October 2025 |\n| Reporting Officer | Jane Roe |',
      { title: 'Winter gritting review', meeting: 'Development Committee', meetingDate: '2025-10-07' },
    ],
    [
      'a.txt',
      'FIRE AND RESCUE AUTHORITY\nMeeting date 7 October 2025\n\nReport of the Chief Fire Officer\n\nSubject Winter gritting review',
      { title: 'Winter gritting review', meeting: 'FIRE AND RESCUE AUTHORITY', meetingDate: '2025-10-07' },
    ],
    [
      'a.md',
      '**Report to:** Transport Committee\n\n**Date:** 7 October 2025\n\n**Subject:** **Winter gritting review**\n\n**Director:** Jane Roe, Director of Transport\n\n**Author:** John Doe',
      { title: 'Winter gritting review', meetingDate: '2025-10-07', meeting: 'Transport Committee' },
    ],
    [
      'a.md',
      "| Adroddiad i'r | Pwyllgor Trosolwg a Chraffu |\n|---|---|\n| Dyddiad y cyfarfod | 7 Hydref 2025 |\n| Aelod / Swyddog Arweiniol | Jane Roe |\n| Awdur yr adroddiad | John Doe |\n| Teitl | Adolygiad graeanu |",
      { title: 'Adolygiad graeanu', meeting: 'Pwyllgor Trosolwg a Chraffu', meetingDate: '2025-10-07' },
    ],
    [
      'a.md',
      '| MEETING / CYFARFOD | Scrutiny Committee |\n|---|---|\n| DATE / DYDDIAD | 7 October 2025 |\n| TITLE / TEITL | Winter gritting review |',
      { title: 'Winter gritting review', meeting: 'Scrutiny Committee', meetingDate: '2025-10-07' },
    ],
    [
      'a.txt',
      'Decision Maker: Scrutiny Committee\n\nDecision Date: 07/10/2025\n\nItem title: Winter gritting review\n\nDate report published: 29 September 2025',
      { title: 'Winter gritting review', meeting: 'Scrutiny Committee', meetingDate: '2025-10-07' },
    ],
    [
      'a.txt',
      'Report for the Scrutiny Committee meeting on 7 October 2025\n\nReport title: Winter gritting review',
      { title: 'Winter gritting review', meeting: 'Scrutiny Committee', meetingDate: '2025-10-07' },
    ],
  ])('is read in %s from %j', async (name, header, expected) => {
    const list = /Pwyllgor|PWYLLGOR/.test(header) ? welsh : english
    expect(await reportFrom(header + list, name)).toMatchObject(expected)
  })
})
