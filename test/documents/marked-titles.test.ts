import { expect, it } from 'vitest'
import { marksTitle } from '../../src/documents/marks/find-marks.ts'

it.each([
  'Classiﬁcation: Conﬁdential',
  'Sale of the depot – NOT FOR PUBLICATION',
  'Sale of the depot (Exempt)',
  'C O N F I D E N T I A L',
  'Appendix B (exempt)',
  'Sale of the depot – Part 2 – Exempt',
  'Gwerthu’r depo – Eithriedig',
  'NOT‑FOR‑PUBLICATION: the depot',
  'Report on the exempt contract',
])('a title of the committee system is marked: %s', (title) => {
  expect(marksTitle(title)).toBe(true)
})

it.each([
  'School streets',
  'Private sector housing',
  'Supported exempt accommodation',
  'Exempt items: None',
  'Open spaces',
  'Appendix B, the survey',
])('a title of the committee system is open: %s', (title) => {
  expect(marksTitle(title)).toBe(false)
})
