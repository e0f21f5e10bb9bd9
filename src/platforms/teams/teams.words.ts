import type { Words } from '../../committee/kernel/said.ts'

/** What only Teams needs. Everything else comes through the door. */
export const teamsWords = {
  done: 'Done. You may close this.',
  unknown: 'This button no longer works. Please write to Quorate in a direct chat to go on.',
  nobody: 'Teams did not say who you are, so nothing was recorded. Please try again in the Teams app.',
  noForm: 'This version of Teams cannot open forms. Please press the button again in the Teams app.',
  direct: 'To prepare for a meeting or hand in a report, please write to Quorate in a direct chat.',

  /** Why a post was not delivered, in brackets for the clerk; else it is a code of Teams. */
  noAnswer: 'no answer from Teams',
  unreadable: 'unreadable answer',
  noServiceUrl: 'no service URL is known',
  notCalled: 'Teams could not be called',

  /** Why a request was turned away, for whoever reads the log. */
  turnedAway: {
    shapeless: 'it is nothing that Teams sends',
    large: 'it is too large',
    unsigned: 'it carries no token',
    mismatch: 'its token is not from Microsoft, has ended, or is for another bot than TEAMS_APP_ID',
    otherTenant: 'it comes from another tenant than TEAMS_TENANT_ID',
  },

  chooseOne: 'Please choose one.',
  chooseSome: 'Please choose at least one.',
  writeSomething: 'Please write something here.',
  giveDate: 'Please give a date.',
  giveTime: 'Please give a time.',
} as const satisfies Words
