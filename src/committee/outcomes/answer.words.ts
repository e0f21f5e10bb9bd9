import { longDay } from '../kernel/dates.ts'
import { said, type Words } from '../kernel/said.ts'

/** The executive's answer to a recommendation. */
export const answerWords = {
  dueOnceReceived:
    'The executive has to answer within two months, beginning with the day on which it receives this.',
  /** @param ownLastDay by the council's own limit, if it is shorter */
  due: said(
    (receivedOn: string, lastDay: string, ownLastDay: string | null) =>
      `Received on ${longDay(receivedOn)}: the last day for an answer is ${longDay(lastDay)}, two months beginning with that day.${ownLastDay === null ? '' : ` By the council’s own limit it is ${longDay(ownLastDay)}.`}`,
    ['2022-11-16', '2023-01-15', null],
    ['2022-11-16', '2023-01-15', '2022-12-14'],
  ),

  notMade: 'The committee did not make this recommendation, so there is nothing to answer.',
  reasonsForNothing: 'Please choose the answer that these reasons are for.',
  dayForNothing: 'Please choose the answer that came on that day.',
  receiptMissing: 'Please give the day on which it was received.',
  dayMissing: 'Please give the day on which the answer came.',
  reasonsMissing: 'Please give the reasons: an answer has to have them.',
  receivedTooEarly: 'It cannot have been received before it was sent.',
  answeredTooEarly: 'It cannot have been answered before it was received.',
} as const satisfies Words
