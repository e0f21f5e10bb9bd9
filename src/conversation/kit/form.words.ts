import { said, type Words } from '../../committee/kernel/said.ts'

/** What any form says. A problem is told with what the question calls its answer: “the title”. */
export const formWords = {
  save: 'Save',
  confirm: 'Please confirm',
  startsWithHttps: 'It starts with https://',

  fillIn: said((what: string) => `Please fill in ${what}.`, ['the title']),
  shorten: said(
    (what: string, longest: number) =>
      `Please shorten ${what} to ${longest.toLocaleString('en-GB')} characters.`,
    ['the title', 3000],
  ),
  give: said((what: string) => `Please give ${what}.`, ['the day']),
  giveText: said((what: string) => `Please give ${what} as text.`, ['the purpose']),
  giveDate: said((what: string) => `Please give ${what} as a date.`, ['the day']),
  giveTime: said((what: string) => `Please give ${what} as hours and minutes.`, ['the time']),
  giveLink: said(
    (what: string) => `Please give ${what} as a web address that starts with https://.`,
    ['the link to the agenda'],
  ),
  tickTheBox: 'Please tick the box to confirm.',
  noSuchTime: 'The clocks go forward then, so there is no such time. Please give another.',

  notUnderstood: 'That form could not be understood. Please open it again.',
} as const satisfies Words
