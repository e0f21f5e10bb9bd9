import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

/** A report as it is read in chat, and what its parts are called. */
export const readReportWords = {
  title: said((item: string) => `Report: item ${item}`, [example.item]),
  published: 'The published report',
  notThere: 'There is no report to read here. Please see the published agenda, or ask your clerk.',

  reportTitle: 'Title',
  reportBy: 'Report by',
  decisionType: 'Decision type',
  wards: 'Wards',
  purpose: 'Purpose',
  recommendations: 'Recommendations',
} as const satisfies Words
