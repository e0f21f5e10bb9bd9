import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { pollCardWords } from './poll.words.ts'

const { at } = example

export const pollFormWords = {
  title: 'The poll',
  gone: 'This poll is no longer there.',

  open: {
    title: 'Open a poll',
    onTopics: 'Open a poll on the topics',
    forChair: 'Open a poll for the chair',
    noTopics: 'No topic was proposed for this meeting, so there is nothing to poll on.',
    rest: 'Please poll on them in a second poll.',
    what: 'Members are asked about each topic: support adding, not now, or no view. They can change it until the poll closes.',
    indicative: 'A poll is indicative only. The committee decides at its meeting.',
    topics: 'Topics',
    chooseTopic: 'Please choose at least one topic.',
    day: 'The poll closes on',
    dayCalled: 'the day on which it closes',
    time: 'At',
    timeCalled: 'the time at which it closes',
    submit: 'Open the poll',
    done: 'The poll is open. Each member who sits at the meeting is asked in a direct message.',
  },

  close: {
    title: 'Close the poll',
    what: 'Members and the clerk then see the counts. After that nobody can change an indication.',
    confirmed: 'Close the poll now',
    done: 'The poll is closed. Its counts are on their way.',
    already: 'The poll had closed already.',
  },

  indicate: {
    title: said((number: number, of: number) => `Topic ${number} of ${of}`, [1, 3]),
    notice: said((closes: Date) => `The poll closes ${shortMoment(closes)}. ${pollCardWords.whoSees}`, [at]),
    answer: 'Should it be added to the work plan?',
    submit: 'Send my indication',
    taken: said((answer: string) => `Taken: ${answer}.`, ['Support adding']),
  },
} as const satisfies Words
