import { type PersonExport, personExportSchema } from '../committee/keeping/person-export.ts'
import { longDay } from '../committee/kernel/dates.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import { pollWords } from '../committee/members/work-plan/poll.words.ts'
import type { ExportFormat } from './write-item-export.ts'
import { printedMoment, setIn, type TextSection, writeSections } from './write-sections.ts'

/** Writes what is held about a person, for a program or for themselves. */
export function writePersonExport(of: PersonExport, format: ExportFormat): string {
  const checked = personExportSchema.parse(of)
  if (format === 'json') return `${JSON.stringify(checked, null, 2)}\n`
  return writeSections(`What ${checked.council} holds in Quorate of ${checked.name}`, sectionsOf(checked))
}

function sectionsOf(of: PersonExport): TextSection[] {
  return [
    { title: 'What this is', lines: [`${of.name}, ${of.email}`, `Exported ${printedMoment(of.madeAt)}`] },
    { title: 'Left out', lines: of.leftOut },
    {
      title: 'Seats',
      lines: of.seats.map(
        ({ committee, kind, substituteAt, until }) =>
          `${committee}: ${kind}${substituteAt === null ? '' : `, for ${longDay(substituteAt)}`}${until === null ? '' : `, until ${longDay(until)}`}`,
      ),
    },
    {
      title: 'Accounts',
      lines: of.accounts.map(
        ({ platform, workspace, user, lastSeenAt }) =>
          `${platform}, ${workspace}, ${user}${lastSeenAt === null ? '' : `, last used ${printedMoment(lastSeenAt)}`}`,
      ),
    },
    {
      title: 'Replies',
      lines: of.replies.flatMap((one) => [
        `${on(one)}, recommendation ${one.recommendation}: ${replyWords.answers[one.answer]} (${printedMoment(one.at)}${byClerk(one)})`,
        ...words(one.words),
        ...one.earlier.flatMap((before) => [
          `  Before that, ${printedMoment(before.at)}: ${replyWords.answers[before.answer]}`,
          ...words(before.words),
        ]),
      ]),
    },
    {
      title: 'Suggestions',
      lines: of.suggestions.flatMap((one) => [
        `${on(one)}, recommendation ${one.recommendation} (${printedMoment(one.at)})`,
        ...words(one.words),
      ]),
    },
    {
      title: 'Topics proposed for the work plan',
      lines: of.topics.flatMap((one) => [
        `${on(one)}: ${one.what} (${printedMoment(one.at)}${byClerk(one)}${one.withdrawnAt === null ? '' : ', taken back'})`,
        `    Why now: ${one.whyNow}`,
        `    What should change: ${one.change}`,
        ...[one.elsewhere, one.hearFrom, one.whenWanted].flatMap(words),
      ]),
    },
    {
      title: 'Questions for officers',
      lines: of.questions.flatMap((one) => [
        `${on(one)} (${printedMoment(one.at)}${byClerk(one)}${one.withdrawnAt === null ? '' : ', taken back'})`,
        setIn(one.words),
      ]),
    },
    {
      title: 'Answers that they wrote as an officer',
      lines: of.answersOffered.flatMap((one) => [`${on(one)} (${printedMoment(one.at)})`, setIn(one.words)]),
    },
    {
      title: 'Interests',
      lines: of.interests.map(
        (one) =>
          `${on(one)}: ${one.kind} (${printedMoment(one.at)}${byClerk(one)}${one.withdrawnAt === null ? '' : ', taken back'})${one.dispensation === null ? '' : `; dispensation to ${one.dispensation}`}`,
      ),
    },
    {
      title: 'Indications in polls',
      lines: of.indications.map(
        (one) => `${on(one)}: ${pollWords.indications[one.answer]} (${printedMoment(one.at)})`,
      ),
    },
    {
      title: 'Where they stood in counts',
      lines: of.counted.map(
        (one) =>
          `${on(one)}, recommendation ${one.recommendation}, when replies closed (${printedMoment(one.closedAt)}): ${one.explained}`,
      ),
    },
    {
      title: 'Whether they would come',
      lines: of.saidOfComing.map(
        (one) => `${on(one)}: ${one.says} (${printedMoment(one.at)}${byClerk(one)})`,
      ),
    },
    { title: 'Attendance', lines: of.attendance.map((one) => `${on(one)}: ${one.state}`) },
    {
      title: 'Recorded votes',
      lines: of.votes.map(
        (one) =>
          `${on(one)}, ${one.recommendation === null ? 'a further resolution' : `recommendation ${one.recommendation}`}: ${one.vote}`,
      ),
    },
    {
      title: 'Reminders and calendar links',
      lines: [
        ...(of.reminders === null ? [] : [`Reminders: ${of.reminders.off ? 'turned off' : 'on'}`]),
        ...of.calendarLinks.map(
          (one) => `Calendar link: ${one.committee}, made ${printedMoment(one.madeAt)}`,
        ),
      ],
    },
    {
      title: 'Notices and reminders sent to them',
      lines: of.messages.map(
        (one) => `${on(one)}: ${one.kind}, ${one.state}, due ${printedMoment(one.dueAt)}`,
      ),
    },
    {
      title: 'Words of theirs that were hidden (marks stand in their place)',
      lines: of.hidden.map((one) => `${on(one)}: a ${one.kind}, by ${one.by}. ${one.reason}`),
    },
    {
      title: 'What they did, and what the clerk did for them',
      lines: of.acts.map(
        (one) =>
          `${printedMoment(one.at)} (${one.via}): ${one.act}, ${one.on}${one.byClerkForThem ? ', by the clerk' : ''}`,
      ),
    },
  ]
}

type On = { readonly committee: string; readonly meeting: string | null; readonly item: string | null }

function on({ committee, meeting, item }: On): string {
  const day = meeting === null ? '' : `, ${longDay(meeting)}`
  return `${committee}${day}${item === null ? '' : `, item ${item}`}`
}

function byClerk({ enteredByClerk }: { readonly enteredByClerk: boolean }): string {
  return enteredByClerk ? ', entered by the clerk' : ''
}

function words(text: string | null): string[] {
  return text === null ? [] : [setIn(text)]
}
