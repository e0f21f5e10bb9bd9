import { type PersonExport, personExportSchema } from '../committee/keeping/person-export.ts'
import { printedExportWords } from './printed-export.words.ts'
import { printedPersonWords } from './printed-person.words.ts'
import type { ExportFormat } from './write-item-export.ts'
import { setIn, setInIfAny, type TextSection, writeSections } from './write-sections.ts'

/** Writes what is held about a person, for a program or for themselves. */
export function writePersonExport(of: PersonExport, format: ExportFormat): string {
  const checked = personExportSchema.parse(of)
  if (format === 'json') return `${JSON.stringify(checked, null, 2)}\n`
  return writeSections(printedPersonWords.heading(checked.council, checked.name), sectionsOf(checked))
}

function sectionsOf(of: PersonExport): TextSection[] {
  const titles = { ...printedExportWords.titles, ...printedPersonWords.titles }
  return [
    { title: titles.about, lines: [`${of.name}, ${of.email}`, printedExportWords.made(new Date(of.madeAt))] },
    { title: titles.leftOut, lines: of.leftOut },
    { title: titles.seats, lines: of.seats.map(printedPersonWords.seat) },
    { title: titles.accounts, lines: of.accounts.map(printedPersonWords.account) },
    {
      title: titles.replies,
      lines: of.replies.flatMap((one) => [
        printedPersonWords.reply(one),
        ...setInIfAny(one.words),
        ...one.earlier.flatMap(({ at, answer, words }) => [
          `  ${printedExportWords.earlierReply(new Date(at), answer)}`,
          ...setInIfAny(words),
        ]),
      ]),
    },
    {
      title: titles.suggestions,
      lines: of.suggestions.flatMap((one) => [printedPersonWords.suggestion(one), ...setInIfAny(one.words)]),
    },
    {
      title: titles.topics,
      lines: of.topics.flatMap((one) => [
        printedPersonWords.topic(one),
        setIn(printedExportWords.whyNow(one.whyNow)),
        setIn(printedExportWords.change(one.change)),
        ...[one.elsewhere, one.hearFrom, one.whenWanted].flatMap(setInIfAny),
      ]),
    },
    {
      title: titles.questions,
      lines: of.questions.flatMap((one) => [printedPersonWords.question(one), setIn(one.words)]),
    },
    {
      title: titles.answersOffered,
      lines: of.answersOffered.flatMap((one) => [printedPersonWords.answerOffered(one), setIn(one.words)]),
    },
    { title: titles.interests, lines: of.interests.map(printedPersonWords.interest) },
    { title: titles.indications, lines: of.indications.map(printedPersonWords.indication) },
    { title: titles.counted, lines: of.counted.map(printedPersonWords.counted) },
    { title: titles.coming, lines: of.saidOfComing.map(printedPersonWords.coming) },
    { title: titles.attendance, lines: of.attendance.map(printedPersonWords.attendance) },
    { title: titles.votes, lines: of.votes.map(printedPersonWords.vote) },
    {
      title: titles.reminders,
      lines: [
        ...(of.reminders === null ? [] : [printedPersonWords.reminders(of.reminders.off)]),
        ...of.calendarLinks.map(({ committee, madeAt }) =>
          printedPersonWords.calendarLink(committee, new Date(madeAt)),
        ),
      ],
    },
    { title: titles.messages, lines: of.messages.map(printedPersonWords.message) },
    { title: titles.hidden, lines: of.hidden.map(printedPersonWords.hidden) },
    { title: titles.acts, lines: of.acts.map(printedPersonWords.act) },
  ]
}
