import { said, type Words } from '../kernel/said.ts'

export const rosterWords = {
  committeeMissing: 'the committee is missing',
  nameMissing: 'the name is missing',
  nameTooLong: 'the name is too long',
  email: 'the email address is missing or not one',
  seat: said(
    (kinds: readonly string[]) => `the seat must be one of ${kinds.join(', ')}`,
    [['chair', 'member', 'clerk']],
  ),
  countsOn: 'counts_on must be education, nothing, everything or empty',
  substitutesFor: 'substitutes_for must be an email address or empty',
  meeting: 'meeting must be a date such as 2027-07-05, or empty',
  from: 'from must be the first day, such as 2027-05-08, or empty',
  until: 'until must be the last day, such as 2028-05-07, or empty',
  endsFirst: 'the last day is before the first',
  executive: 'executive must be yes or empty',
  slackTogether: 'slack_team and slack_user go together',
  teamsTogether: 'teams_tenant and teams_object go together',
  substituteOnly: 'a substitute, and nobody else, needs substitutes_for',
  coOptedOnly: 'only a co-opted seat counts on less than everything',
} as const satisfies Words
