import { type ItemExport, itemExportSchema } from '../committee/keeping/item-export.ts'
import { votes } from '../committee/outcomes/record-vote.ts'
import { printedExportWords } from './printed-export.words.ts'
import { printedItemWords } from './printed-item.words.ts'
import { setIn, setInIfAny, type TextSection, writeSections } from './write-sections.ts'

export const exportFormats = ['json', 'text'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Writes an item's export for a program or for a reader. */
export function writeItemExport(of: ItemExport, format: ExportFormat): string {
  const checked = itemExportSchema.parse(of)
  if (format === 'json') return `${JSON.stringify(checked, null, 2)}\n`
  const { number, title } = checked.item
  return writeSections(printedItemWords.heading(number, title), sectionsOf(checked))
}

function sectionsOf(of: ItemExport): TextSection[] {
  const titles = { ...printedExportWords.titles, ...printedItemWords.titles }
  return [
    { title: titles.about, lines: coverLines(of) },
    { title: titles.leftOut, lines: of.leftOut },
    { title: titles.reports, lines: of.reports.flatMap(reportLines) },
    { title: titles.recommendations, lines: of.recommendations.flatMap(recommendationLines) },
    { title: titles.replies, lines: of.replies.flatMap(replyLines) },
    {
      title: titles.suggestions,
      lines: of.suggestions.flatMap(({ recommendation, member, at, words }) => [
        printedItemWords.suggestion(recommendation, member, new Date(at)),
        setIn(words),
      ]),
    },
    { title: titles.topics, lines: of.topics.flatMap(topicLines) },
    { title: titles.questions, lines: of.questions.flatMap(questionLines) },
    { title: titles.tallies, lines: of.tallies.flatMap(tallyLines) },
    { title: titles.resolutions, lines: of.resolutions.flatMap(resolutionLines) },
    { title: titles.changes, lines: of.changes.map(printedItemWords.change) },
    { title: titles.hidden, lines: of.hidden.map(printedItemWords.hidden) },
    { title: titles.acts, lines: of.acts.map(printedItemWords.act) },
  ]
}

function coverLines(of: ItemExport): string[] {
  const { item } = of
  return [
    printedItemWords.meeting(of.committee, of.council, of.meeting),
    printedExportWords.made(new Date(of.madeAt)),
    ...(item.heldFor === null ? [] : [printedItemWords.heldFor(item.heldFor)]),
    ...(item.state === null || item.state === 'standing'
      ? []
      : [printedItemWords.offTheAgenda(item.state, item.stateReason ?? '')]),
    ...(item.urgency === null ? [] : [printedItemWords.urgent(item.urgency)]),
    ...(item.reportUrl === null ? [] : [printedItemWords.reportAt(item.reportUrl)]),
    ...item.appendices.map(({ title, url }) => printedItemWords.appendix(title, url)),
    ...(of.postedAt === null ? [] : [printedItemWords.posted(new Date(of.postedAt))]),
    ...(of.repliesClosedAt === null ? [] : [printedItemWords.repliesClosed(new Date(of.repliesClosedAt))]),
    ...(of.minutesConfirmedOn === null ? [] : [printedItemWords.minutesConfirmed(of.minutesConfirmedOn)]),
  ]
}

function reportLines(one: ItemExport['reports'][number]): string[] {
  return [
    printedItemWords.report(one),
    ...(one.saidOpen === null ? [] : [setIn(printedItemWords.saidOpen(one.saidOpen))]),
    ...(one.reportBy === null ? [] : [setIn(printedItemWords.reportBy(one.reportBy))]),
    ...(one.decisionType === null ? [] : [setIn(printedItemWords.decisionType(one.decisionType))]),
    ...(one.wards.length === 0 ? [] : [setIn(printedItemWords.wards(one.wards))]),
    ...(one.purpose === null ? [] : [setIn(printedItemWords.purpose(one.purpose))]),
    ...one.sections.flatMap(({ heading, paragraphs }) => [
      setIn(heading),
      ...paragraphs.map(({ number, text }) => setIn(`${number === null ? '' : `${number} `}${text}`)),
    ]),
    ...one.backgroundPapers.map((paper) => setIn(printedItemWords.backgroundPaper(paper))),
  ]
}

function recommendationLines(one: ItemExport['recommendations'][number]): string[] {
  return [
    printedItemWords.recommendation(one.label, one.reportVersion, one.wording),
    setIn(one.text),
    ...one.earlier.flatMap(({ wording, text, reason, at }) => [
      `  ${printedItemWords.earlierWording(wording, new Date(at), reason)}`,
      setIn(text),
    ]),
  ]
}

function replyLines(one: ItemExport['replies'][number]): string[] {
  return [
    printedItemWords.reply(one),
    ...setInIfAny(one.words),
    ...one.earlier.flatMap(({ answer, words, at }) => [
      `  ${printedExportWords.earlierReply(new Date(at), answer)}`,
      ...setInIfAny(words),
    ]),
  ]
}

function topicLines(one: ItemExport['topics'][number]): string[] {
  return [
    printedItemWords.topic(one),
    setIn(printedExportWords.whyNow(one.whyNow)),
    setIn(printedExportWords.change(one.change)),
    ...(one.elsewhere === null ? [] : [setIn(printedItemWords.elsewhere(one.elsewhere))]),
    ...(one.hearFrom === null ? [] : [setIn(printedItemWords.hearFrom(one.hearFrom))]),
    ...(one.whenWanted === null ? [] : [setIn(printedItemWords.when(one.whenWanted))]),
    ...one.polls.map((poll) => setIn(printedItemWords.poll(poll))),
    ...(one.outcome === null
      ? []
      : [setIn(printedItemWords.outcome(one.outcome.decision, one.outcome.words))]),
  ]
}

function questionLines(one: ItemExport['questions'][number]): string[] {
  return [
    printedItemWords.question(one),
    setIn(one.words),
    ...(one.offered === null ? [] : [`  ${printedItemWords.offered(one.sentTo)}`, setIn(one.offered)]),
    ...(one.answer === null ? [] : [`  ${printedItemWords.answer}`, setIn(one.answer)]),
  ]
}

function tallyLines(one: ItemExport['tallies'][number]): string[] {
  return [
    printedItemWords.tally(one),
    ...(one.advice.length === 0 ? [] : [setIn(printedItemWords.advice(one.advice))]),
    setIn(one.rule),
  ]
}

function resolutionLines(one: ItemExport['resolutions'][number]): string[] {
  return [
    printedItemWords.resolution(one.recommendation, one.decision, one.draft),
    ...setInIfAny(one.words),
    ...votes.flatMap((vote) =>
      one.vote[vote].length === 0 ? [] : [setIn(printedItemWords.voted[vote](one.vote[vote]))],
    ),
    ...(one.madeTo === null ? [] : [setIn(printedItemWords.madeTo(one.madeTo, one.sentOn))]),
    ...(one.receivedOn === null ? [] : [setIn(printedItemWords.received(one.receivedOn))]),
    ...(one.response === null ? [] : [setIn(printedItemWords.response(one.response, one.responseWords))]),
  ]
}
