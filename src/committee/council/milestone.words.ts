import type { Words } from '../kernel/said.ts'

/** The usual milestones, by their keys. {meeting}, {publication} and {closing} stand for the meeting's own dates. */
export const milestoneWords = {
  'reports-due': {
    name: 'Reports due from officers',
    words:
      'Your report for this meeting is due: the agenda is published by {publication}. Please send it to the clerk.',
  },
  'agenda-due': {
    name: 'Agenda to be published',
    words:
      'The last day to publish the agenda and the reports is {publication}. Please say when they are published: “Open the meeting” takes the day and the link.',
  },
  'papers-published': {
    name: 'Papers published',
    words: 'The agenda and the reports are published. You can reply until {closing}.',
  },
  'closing-soon': {
    name: 'Replies close on the next working day',
    words: 'Replies close soon.',
  },
  'closing-today': {
    name: 'Replies close today',
    words: 'Replies close soon.',
  },
  'questions-close': {
    name: 'Questions for officers close',
    words: 'Questions for officers are closed. Please see that each has its answer before the pre-meeting.',
  },
  'question-sheet': {
    name: 'Question sheet to members',
    words: 'The question sheet is out.',
  },
  'pre-meeting': {
    name: 'Pre-meeting',
    words: 'The committee meets on {meeting}: time for the pre-meeting.',
  },
  'meeting-tomorrow': {
    name: 'Meeting on the next working day',
    words: 'The committee meets on {meeting}.',
  },
  'outcomes-due': {
    name: 'Outcomes to be entered',
    words: 'Please enter what the committee decided at this meeting.',
  },
} as const satisfies Words
