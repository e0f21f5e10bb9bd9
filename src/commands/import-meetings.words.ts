import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'

const { committee, day, item, title } = example
const meeting = '4312'
const url = 'https://democracy.example.gov.uk/7.pdf'

/** What is said where meetings are taken in from the council's committee system. */
export const importMeetingsWords = {
  wholeNumbers: 'the committee system’s numbers are whole numbers',
  atMost: said((most: number) => `please take in at most ${most} meetings at a time`, [50]),
  noCommittee: 'Please say with --committee which committee to take them in for.',
  otherCommittee: said(
    (meeting: string, itsCommittee: string) =>
      `Meeting ${meeting} is of another committee of the system (${itsCommittee}). Nothing was changed.`,
    [meeting, '137'],
  ),
  beforePublication: said(
    (day: string) => `The meeting of ${longDay(day)} is before the day of publication. Nothing was changed.`,
    [day],
  ),
  asking: said(
    (meeting: string, which: number, of: number) => `Asking for meeting ${meeting} (${which} of ${of})`,
    [meeting, 1, 3],
  ),

  noneListed: said(
    (from: string, to: string) =>
      `The committee system lists no meeting between ${longDay(from)} and ${longDay(to)}.`,
    [day, '2018-10-02'],
  ),
  /** @param status the committee system's own word for it */
  meeting: said(
    (meeting: string, day: string, status: string | null) =>
      `${meeting}: ${longDay(day)}${status === null ? '' : ` (${status})`}`,
    [meeting, day, null],
    [meeting, day, 'Agenda published'],
  ),
  noAgenda: 'No agenda yet.',
  item: said((number: string, title: string) => `${number}. ${title}`, [item, title]),
  exemptItem: said((number: string) => `${number}. Exempt; only its number can be taken in`, [item]),
  report: said((url: string) => `The report: ${url}`, [url]),
  document: said(
    (title: string, url: string | null) => `${title}: ${url ?? 'no web address'}`,
    ['Appendix A', url],
    ['Appendix A', null],
  ),
  cannotTakeIn: said((why: string) => `Cannot be taken in: ${why}`, ['A second item 7.']),
  more: said((count: number) => `${count} more; please give a later --from-date to see them.`, [12]),
  howToTakeIn:
    'Take them in with --take and the number, and --committee; and with --open, to say that all that is shown here is open and has been published.',
  sayOpen:
    'Nothing was kept. Are these titles and links open, and have they been published? If so, type the command again with --open.',

  takenIn: said(
    (day: string, committee: string, fresh: number, standing: number) => {
      const items = fresh === 1 ? '1 item taken in' : `${fresh} items taken in`
      return `The meeting of ${longDay(day)} (${committee}): ${items}${standing === 0 ? '' : `, ${standing} there already`}.`
    },
    [day, committee, 1, 0],
    [day, committee, 8, 0],
    [day, committee, 8, 2],
  ),
  notTakenIn: said((why: string) => `Not taken in: ${why}`, ['A second item 7.']),
  agenda: said(
    (url: string, publishedOn: string | null) =>
      publishedOn === null
        ? `The agenda is at ${url}. The committee system does not say since when: please give the day with --published.`
        : `The agenda is at ${url}, published on ${longDay(publishedOn)}.`,
    [url, null],
    [url, '2017-09-22'],
  ),
} as const satisfies Words
