import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import type { Made } from '../../committee/outcomes/tracker.ts'
import { decidedScreenWords } from './decided.words.ts'

const { day, item, label } = example

type Going = Pick<
  Made,
  'madeTo' | 'sentOn' | 'receivedOn' | 'lastDay' | 'ownLastDay' | 'response' | 'respondedOn'
>

const unsent: Going = {
  madeTo: 'The Cabinet',
  sentOn: null,
  receivedOn: null,
  lastDay: null,
  ownLastDay: null,
  response: null,
  respondedOn: null,
}
const received: Going = { ...unsent, sentOn: day, receivedOn: day, lastDay: '2017-12-01' }

export const recommendationsScreenWords = {
  title: 'Recommendations',
  none: 'No recommendation has been made to anybody yet.',
  item: said((day: string, item: string) => `${longDay(day)}, item ${item}`, [day, item]),
  notOpen: 'is not open.',
  /** @param label null for a resolution beyond the report */
  recommendation: said(
    (day: string, item: string, label: string | null) =>
      `${longDay(day)}, item ${item}, ${label ?? 'further resolution'}.`,
    [day, item, label],
    [day, item, null],
  ),
  state: said(
    (made: Going) =>
      [
        decidedScreenWords.sending(made.madeTo, made.sentOn),
        ...(made.receivedOn === null ? [] : [`Received on ${longDay(made.receivedOn)}.`]),
        ...(made.lastDay === null ? [] : [`Last day for an answer: ${longDay(made.lastDay)}.`]),
        ...(made.ownLastDay === null ? [] : [`By the council’s own limit: ${longDay(made.ownLastDay)}.`]),
        ...(made.response === null ? [] : [answered(made.response, made.respondedOn)]),
      ].join(' '),
    [unsent],
    [received],
    [{ ...received, ownLastDay: '2017-11-02', response: 'accepted', respondedOn: '2017-11-01' }],
    [{ ...received, response: 'rejected' }],
  ),
  noted: '“Noted” is not an answer, so one is still due.',
  overdue: {
    law: 'Overdue: the last day for an answer has gone by.',
    own: 'Overdue by the council’s own limit.',
  } satisfies Record<NonNullable<Made['overdue']>, string>,
} as const satisfies Words

function answered(response: NonNullable<Made['response']>, on: string | null): string {
  return `${resolutionWords.responses[response]}${on === null ? '' : ` (${longDay(on)})`}.`
}
