import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { item, title } = example

/** What is said of the website on which a council publishes its meetings. */
export const committeeSystemWords = {
  noAddress:
    'Please give the address of the council’s committee pages, such as https://democracy.example.gov.uk.',
  noMeeting: said(
    (id: string) => `The committee system has no meeting ${id}. Nothing was changed.`,
    ['4312'],
  ),
  silent: said(
    (host: string, why: string) =>
      `The committee system at ${host} did not answer as expected: ${why}. Nothing was changed.`,
    ['democracy.example.gov.uk', 'it took too long'],
  ),
  why: {
    noList: 'what it sent is no list of meetings that can be read',
    status: said((code: number) => `it answered with the code ${code}`, [500]),
    tooSlow: 'it took too long',
    noAnswer: 'there was no answer',
    unsafe: 'what it sent cannot be read safely',
    sentElsewhere: 'it sent us on to another address',
    sentOnAndOn: 'it sent us on and on',
    tooMuch: 'it sent far more than an agenda',
  },

  noNumber: said(
    (printed: string, title: string) =>
      `${printed === '' ? '' : `Item ${printed}, `}“${title}”: it has no number such as 7, 7a or 11.2.`,
    ['VII', title],
    ['', title],
  ),
  secondItem: said((number: string) => `A second item ${number}.`, [item]),
  notPublic: said(
    (number: string, count: number) =>
      `Item ${number}: ${count === 1 ? 'one document' : `${count} documents`} not for the public.`,
    [item, 1],
    [item, 3],
  ),
  untitledDocument: 'Untitled document',
  untitledItem: 'Untitled item',
} as const satisfies Words
