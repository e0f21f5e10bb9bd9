import { longDay } from '../kernel/dates.ts'
import { asSentence } from '../kernel/text.ts'
import type { Decision, Resolution, Response } from './resolution.ts'

/** All that was entered of a resolution, in words. */
export function resolutionLine(one: Resolution): string {
  const votes = (
    [
      ['for', one.vote.for],
      ['against', one.vote.against],
      ['abstained', one.vote.abstained],
    ] as const
  )
    .filter(([, who]) => who.length > 0)
    .map(([how, who]) => `${who.length} ${how}`)
  const parts: [string, string | null][] = [
    ['', decisionLabels[one.decision]],
    ['', one.words],
    ['Recorded vote: ', votes.length === 0 ? null : votes.join(', ')],
    ['Made to: ', one.madeTo],
    ['Sent on ', dayOrNot(one.sentOn)],
    ['Received on ', dayOrNot(one.receivedOn)],
    ['Answer: ', one.response === null ? null : responseLabels[one.response]],
    ['', one.responseWords],
    ['Answered on ', dayOrNot(one.respondedOn)],
  ]
  return parts.flatMap(([label, value]) => (value === null ? [] : [asSentence(`${label}${value}`)])).join(' ')
}

function dayOrNot(day: string | null): string | null {
  return day === null ? null : longDay(day)
}

export const responseLabels: Readonly<Record<Response, string>> = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  rejected: 'Rejected',
  noted: 'Noted, which is not an answer',
}

export const decisionLabels: Readonly<Record<Decision, string>> = {
  'as-printed': 'As printed',
  amended: 'Amended',
  'not-agreed': 'Not agreed',
  deferred: 'Deferred',
  extra: 'Beyond the report',
}
