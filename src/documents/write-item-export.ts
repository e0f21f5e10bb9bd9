import { changeWords } from '../committee/changes/change.words.ts'
import { type ItemExport, itemExportSchema } from '../committee/keeping/item-export.ts'
import { longDay } from '../committee/kernel/dates.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import { topicOutcomeWords } from '../committee/members/work-plan/topic-outcome.words.ts'
import { resolutionWords } from '../committee/outcomes/resolution.words.ts'
import { changeKinds } from '../committee/record/change.ts'
import { printedMoment, setIn, type TextSection, writeSections } from './write-sections.ts'

export const exportFormats = ['json', 'text'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Writes an item's export for a program or for a reader. */
export function writeItemExport(of: ItemExport, format: ExportFormat): string {
  const checked = itemExportSchema.parse(of)
  if (format === 'json') return `${JSON.stringify(checked, null, 2)}\n`
  const { number, title } = checked.item
  const heading = `Item ${number}${title === null ? '' : `. ${title}`}`
  return writeSections(heading, sectionsOf(checked))
}

function sectionsOf(of: ItemExport): TextSection[] {
  return [
    { title: 'What this is', lines: coverLines(of) },
    { title: 'Left out', lines: of.leftOut },
    { title: 'Reports', lines: of.reports.flatMap(reportLines) },
    { title: 'Recommendations', lines: of.recommendations.flatMap(recommendationLines) },
    { title: 'Replies', lines: of.replies.flatMap(replyLines) },
    {
      title: 'Suggestions',
      lines: of.suggestions.flatMap((one) => [
        `${one.recommendation} ${one.member}, ${printedMoment(one.at)}:`,
        setIn(one.words),
      ]),
    },
    { title: 'Topics proposed for the work plan', lines: of.topics.flatMap(topicLines) },
    { title: 'Questions for officers', lines: of.questions.flatMap(questionLines) },
    { title: 'Counts when replies closed (indicative only)', lines: of.tallies.flatMap(tallyLines) },
    { title: 'What the committee decided', lines: of.resolutions.flatMap(resolutionLines) },
    {
      title: 'Changes',
      lines: of.changes.map(
        (one) =>
          `${printedMoment(one.at)}, ${one.by}: ${labelOf(one.kind)}. ${one.reason} Before: ${one.before}`,
      ),
    },
    {
      title: 'Hidden text (a mark stands in its place)',
      lines: of.hidden.map((one) => `${printedMoment(one.at)}, ${one.by}: in a ${one.kind}. ${one.reason}`),
    },
    {
      title: 'Who did what when',
      lines: of.acts.map(
        ({ at, who, via, act, on, enteredFor }) =>
          `${printedMoment(at)}, ${who} (${via}): ${act}, ${on}${enteredFor === null ? '' : `, for ${enteredFor}`}`,
      ),
    },
  ]
}

function coverLines(of: ItemExport): string[] {
  const { item } = of
  return [
    `${of.committee}, ${of.council}: meeting of ${longDay(of.meeting)}`,
    `Exported ${printedMoment(of.madeAt)}`,
    ...(item.heldFor === null ? [] : [`Held for: ${item.heldFor}`]),
    ...(item.state === null || item.state === 'standing'
      ? []
      : [`The item was ${item.state}: ${item.stateReason ?? ''}`]),
    ...(item.urgency === null ? [] : [`Urgent: ${item.urgency}`]),
    ...(item.reportUrl === null ? [] : [`Report: ${item.reportUrl}`]),
    ...item.appendices.map(({ title, url }) => `${title}${url === null ? '' : `: ${url}`}`),
    ...(of.postedAt === null ? [] : [`Posted to members: ${printedMoment(of.postedAt)}`]),
    ...(of.repliesClosedAt === null ? [] : [`Replies closed: ${printedMoment(of.repliesClosedAt)}`]),
    ...(of.minutesConfirmedOn === null ? [] : [`Minutes confirmed: ${longDay(of.minutesConfirmedOn)}`]),
  ]
}

function reportLines(one: ItemExport['reports'][number]): string[] {
  return [
    `Version ${one.version}: ${one.title} (${one.fileName}, received ${printedMoment(one.receivedAt)})`,
    ...(one.reportBy === null ? [] : [`    Report by: ${one.reportBy}`]),
    ...(one.decisionType === null ? [] : [`    Decision type: ${one.decisionType}`]),
    ...(one.wards.length === 0 ? [] : [`    Wards: ${one.wards.join(', ')}`]),
    ...(one.purpose === null ? [] : [`    Purpose: ${one.purpose}`]),
    ...one.sections.flatMap(({ heading, paragraphs }) => [
      `    ${heading}`,
      ...paragraphs.map(({ number, text }) => setIn(`${number === null ? '' : `${number} `}${text}`)),
    ]),
    ...one.backgroundPapers.map((paper) => `    Background paper: ${paper}`),
  ]
}

function recommendationLines(one: ItemExport['recommendations'][number]): string[] {
  return [
    `${one.label} (report version ${one.reportVersion}, wording ${one.wording})`,
    setIn(one.text),
    ...one.earlier.flatMap(({ wording, text, reason, at }) => [
      `  Wording ${wording}, until ${printedMoment(at)}: ${reason}`,
      setIn(text),
    ]),
  ]
}

function replyLines(one: ItemExport['replies'][number]): string[] {
  const by = one.enteredByClerk ? ', entered by the clerk' : ''
  const words = (text: string | null) => (text === null ? [] : [setIn(text)])
  return [
    `${one.recommendation} ${one.member}: ${replyWords.answers[one.answer]} (${printedMoment(one.at)}, on wording ${one.wording}${by})`,
    ...words(one.words),
    ...one.earlier.flatMap(({ answer, words: said, at }) => [
      `  Before that, ${printedMoment(at)}: ${replyWords.answers[answer]}`,
      ...words(said),
    ]),
  ]
}

function topicLines(one: ItemExport['topics'][number]): string[] {
  return [
    `${one.what} (${one.source ?? one.member}, ${printedMoment(one.at)}${one.withdrawnAt === null ? '' : ', taken back'})`,
    `    Why now: ${one.whyNow}`,
    `    What should change: ${one.change}`,
    ...(one.elsewhere === null ? [] : [`    Looked at elsewhere: ${one.elsewhere}`]),
    ...(one.hearFrom === null ? [] : [`    Whom to hear from: ${one.hearFrom}`]),
    ...(one.whenWanted === null ? [] : [`    When: ${one.whenWanted}`]),
    ...one.polls.map(
      ({ counts, given, outOf, closedAt }) =>
        `    Poll closed ${printedMoment(closedAt)}, indicative only, ${given} of ${outOf}: ${countsOf(counts)}`,
    ),
    ...(one.outcome === null
      ? []
      : [`    ${topicOutcomeWords.decisions[one.outcome.decision]}. ${one.outcome.words ?? ''}`.trimEnd()]),
  ]
}

function questionLines(one: ItemExport['questions'][number]): string[] {
  const notes = [
    one.wants === 'written' ? 'a written answer' : 'raised at the meeting',
    ...(one.enteredByClerk ? ['entered by the clerk'] : []),
    ...(one.mergedInto === null ? [] : ['merged with another']),
    ...(one.withdrawnAt === null ? [] : ['taken back']),
  ]
  return [
    `${one.member}, ${printedMoment(one.at)} (${notes.join(', ')})`,
    setIn(one.words),
    ...(one.offered === null ? [] : [`  Offered by ${one.sentTo ?? 'an officer'}:`, setIn(one.offered)]),
    ...(one.answer === null ? [] : ['  Answer:', setIn(one.answer)]),
  ]
}

function tallyLines(one: ItemExport['tallies'][number]): string[] {
  return [
    `${one.recommendation}, ${printedMoment(one.closedAt)}: ${one.replied} of ${one.outOf} replied. ${countsOf(one.counts)}`,
    ...(one.advice.length === 0 ? [] : [`    Advice: ${countsOf(one.advice)}`]),
    `    ${one.rule}`,
  ]
}

function resolutionLines(one: ItemExport['resolutions'][number]): string[] {
  const { vote } = one
  const voted = [
    ['For', vote.for],
    ['Against', vote.against],
    ['Abstained', vote.abstained],
  ] as const
  return [
    `${one.recommendation ?? 'Further resolution'}: ${resolutionWords.decisions[one.decision]}${one.draft ? ' (draft until the minutes are confirmed)' : ''}`,
    ...(one.words === null ? [] : [setIn(one.words)]),
    ...voted.flatMap(([how, who]) => (who.length === 0 ? [] : [`    ${how}: ${who.join(', ')}`])),
    ...(one.madeTo === null
      ? []
      : [`    To ${one.madeTo}${one.sentOn === null ? '' : `, sent ${longDay(one.sentOn)}`}`]),
    ...(one.receivedOn === null ? [] : [`    Received ${longDay(one.receivedOn)}`]),
    ...(one.response === null
      ? []
      : [`    ${resolutionWords.responses[one.response]}: ${one.responseWords ?? 'no reasons'}`]),
  ]
}

function countsOf(counts: readonly { readonly label: string; readonly count: number }[]): string {
  return counts.map(({ label, count }) => `${label} ${count}`).join(', ')
}

function labelOf(kind: string): string {
  const known = changeKinds.find((one) => one === kind)
  return known === undefined ? kind : changeWords.kinds[known]
}
