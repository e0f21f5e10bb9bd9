import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, day } = example

/** Publishing the agenda, posting it to members, and closing replies. */
export const postingWords = {
  publication: {
    agendaFor: said(
      (day: string) => `The agenda for ${longDay(day)}, as published on the council’s website.`,
      [day],
    ),
    onlyAfter: 'Quorate posts to members after publication only.',
    link: 'Link to the agenda',
    theLink: 'the link to the agenda',
    published: 'Published on',
    theDay: 'the day of publication',
    saved: 'Saved: the published agenda.',
  },
  closing: {
    title: 'When replies close',
    until: said(
      (day: string, posted: boolean) =>
        `Members can reply, and change their replies, until then. The meeting is on ${longDay(day)}.${posted ? ' Everyone gets a notice with your reason.' : ''}`,
      [day, false],
      [day, true],
    ),
    day: 'Day',
    theDay: 'the day',
    time: 'Time',
    theTime: 'the time',
    saved: 'Saved: when replies close.',
    changed: said((at: Date) => `Replies now close ${shortMoment(at)}. Everyone gets a notice.`, [at]),
    asBefore: 'That is when replies close already. Nothing was changed.',
  },
  post: {
    title: 'Post to members',
    what: said(
      (items: number, day: string, rooms: number, closesAt: Date | null) =>
        `${items === 1 ? 'One item' : `${items} items`} for ${longDay(day)} will be posted to ${rooms === 1 ? 'one room' : `${rooms} rooms`}.${closesAt === null ? '' : ` Replies close ${shortMoment(closesAt)}.`}`,
      [1, day, 1, at],
      [5, day, 2, at],
      [5, day, 2, null],
    ),
    afterwards: 'Once posted, each change needs a reason, and everyone is told.',
    checked: 'I have checked what members are asked',
    done: 'Posted to members. It may take a moment to arrive.',
    /** @param waits why it does not arrive everywhere yet, in sentences */
    doneButWaits: said(
      (waits: string) => `Posted to members, but it does not arrive everywhere yet. ${waits}`,
      [
        'Quorate is not in the committee’s Slack channel. Type /invite @Quorate there; the agenda follows by itself.',
      ],
    ),
    already: 'It was posted to members already.',
  },
  again: {
    title: 'Try again',
    done: said(
      (count: number) =>
        count === 0
          ? 'Nothing is left to try again. What was tried just now may take a moment to arrive.'
          : 'On its way again. It may take a moment to arrive.',
      [0],
      [2],
    ),
  },
  close: {
    title: 'Close replies',
    now: said(
      (day: string) =>
        `Replies for ${longDay(day)} close now. Every committee member and the clerk get the same sheet at the same moment.`,
      [day],
    ),
    afterwards: 'After that nobody can reply or change a reply.',
    closeNow: 'Close replies now',
    done: 'Replies are closed. The sheet is on its way to every member and to you.',
    already: 'Replies had closed already.',
  },
} as const satisfies Words
