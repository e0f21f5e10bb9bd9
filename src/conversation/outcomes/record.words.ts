import type { Presence } from '../../committee/outcomes/presence.ts'
import type { Vote } from '../../committee/outcomes/record-vote.ts'

export const draftNotice = 'Draft until the minutes are confirmed.'

export const presenceLabels: Readonly<Record<Presence['state'], string>> = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
}

export const voteLabels: Readonly<Record<Vote | 'none', string>> = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  none: 'Did not vote',
}

export const whoSeesOutcomes =
  'The committee and its officers see it in “What the committee decided”, as a draft until the minutes are confirmed.'
