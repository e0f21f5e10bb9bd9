import { said, type Words } from '../../committee/kernel/said.ts'

/** The web addresses of a report and its appendices. */
export const linksWords = {
  give: 'Give the web addresses on the council’s website. Members see them in the post.',
  report: 'The report',
  theReport: 'the link to the report',
  theLink: 'the link',
  /** Stands above the form, where the title is too long for a label. */
  appendix: said(
    (number: number, title: string) => `Appendix No. ${number}: ${title}`,
    [2, 'The peers’ letter'],
  ),
  titleAbove: said((number: number) => `Appendix No. ${number}, whose title stands above`, [2]),
  next: 'The next appendices',
  before: 'The appendices before',
  newTitle: 'Another appendix: its title',
  theNewTitle: 'the appendix’s title',
  newLink: 'Another appendix: its link',
  theNewLink: 'the appendix’s link',
  needsTitle: 'Please give the appendix’s title too.',
  postedAlready:
    'Members have these papers already. Please add another one with “Supplement to item”, so that they are told.',
  saved: 'Saved: the links.',
} as const satisfies Words
