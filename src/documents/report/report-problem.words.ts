import type { AsksInReport } from '../../committee/agenda/reports/report.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

function inRow(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

/** What a reader of reports is in doubt about. The clerk reads it beside the draft. */
export const reportProblemWords = {
  unplacedInHeader: 'This line of the header was not recognised.',
  unplaced: 'This line was not recognised, and is in no part of what was read.',
  anotherReport: 'Another report may begin here. If it does, please send it as a file of its own.',
  numberDiffers: said(
    (number: string, listed: string) =>
      `The report says that it is item ${number}; the agenda in front of the pack gives this title the number ${listed}.`,
    ['5', '6'],
  ),
  numberNotListed: 'The agenda in front of the pack lists no such title, and the report prints no number.',
  reportMissing: said(
    (numbers: readonly string[]) =>
      numbers.length === 1
        ? `The agenda in front of the pack lists a paper for item ${numbers[0]}, which was not found. It may stand in this report.`
        : `The agenda in front of the pack lists papers for items ${inRow(numbers)}, which were not found. They may stand in this report.`,
    [['7']],
    [['7', '8', '9']],
  ),
  pagesNotRead: said(
    (pages: readonly (readonly [number, number])[]) => {
      const listed = pages.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
      const all = inRow(listed)
      return /\D/.test(all)
        ? `Pages ${all} hold no text, as scanned pages do. They were not read.`
        : `Page ${all} holds no text, as a scanned page does. It was not read.`
    },
    [[[4, 4]]],
    [
      [
        [2, 2],
        [4, 5],
      ],
    ],
  ),

  titleListed: 'The agenda in front of the pack prints this title; a label in the report gives another.',
  titleFromAgenda:
    'The title was taken from the agenda in front of the pack; the report prints none that fits.',
  titleGoesOn: 'The title was taken to go on over this line.',
  notFound: {
    title: 'No title was found.',
    meeting: 'No name of the committee was found.',
    meetingDate: 'No date of the meeting was found.',
  },
  misfit: {
    title: 'No title is marked as one; this line was taken for it.',
    meeting: 'This does not read like the name of a committee.',
    meetingDate: 'This was taken for the date of the meeting.',
    reportBy: 'This does not read like a person or a post.',
    classification: 'This does not say whether the report is open.',
    decisionType: 'This does not read like a kind of decision.',
    wards: 'This does not read like the names of wards.',
    purpose: 'This does not read like what the report is for.',
  },
  rival: said(
    (other: string) => `The header also says “${other}”. Please check which is right.`,
    ['Cabinet – 4 June 2024'],
  ),
  otherDate: said(
    (day: string) => `The header also has the date ${day}. Please check which is the meeting’s.`,
    ['Tuesday 4 June 2024'],
  ),
  weekdayDiffers: 'The day of the week does not fit the date.',

  opennessUnclear: 'Whether the report is open or exempt was not understood from this.',
  sensitive: 'This marks the report as sensitive, so part of it may be exempt.',
  leftOut: 'What stands after this line is not for the public and was left out.',
  citesSchedule: said(
    (schedule: string | null) =>
      `This cites ${schedule ?? 'the schedule of what is exempt'}, so part of the report may be exempt.`,
    ['Schedule 12A'],
    [null],
  ),
  namesExemptAppendix:
    'This names an appendix that is not for the public, so part of the report may be exempt.',

  list: {
    'no-lead-in': 'Nothing opens the list, so it is not said who is asked.',
    'no-labels': 'The recommendations have no letters or numbers; each paragraph was taken as one.',
    'two-lists': 'There is more than one list of recommendations.',
    'text-before-list': 'This stands before the list of recommendations and was left out of it.',
    'text-after-list': 'This stands after the list and may belong to the last recommendation.',
  },
  listUnsure: 'Where these recommendations begin and end can be read in another way, too.',
  anotherList: 'Another list begins here. It may be the recommendations instead.',
  languagesMixed: 'English and Welsh seem to have run together here.',
  noHeading: 'Neither a heading nor a lead-in says that these are recommendations; each begins with “That”.',
  twoAddressees: said(
    (name: string, other: string) => `This was taken to be addressed to ${name}. It also names ${other}.`,
    ['Cabinet', 'Council'],
  ),
  addressedElsewhere: said((addressee: string) => `This is addressed to ${addressee}.`, ['The Cabinet']),
  label: {
    'label-repeated': said((label: string) => `The label ${label} is used twice.`, ['(b)']),
    'label-missing': said((label: string) => `A label is missing before ${label}.`, ['(b)']),
  },
  /** @param above the label above it, if that has one */
  putWithAbove: said(
    (above: string | null) =>
      `This has no label, and was put with ${above === null ? 'the one above' : above.replace(/\.$/, '')}.`,
    ['(b)'],
    [null],
  ),
  takenForOne: 'This has no label, and was taken for a recommendation of its own.',
  /** @param after the label of the last recommendation, if it has one */
  missingAfter: said(
    (after: string | null) =>
      `A recommendation seems to be missing after ${after ?? 'the last recommendation'}.`,
    ['(b)'],
    [null],
  ),
  /** @param other what it may ask instead */
  asksUnsure: said(
    (label: string | null, asks: AsksInReport, other: AsksInReport) =>
      `${label ?? 'This'} was taken to ask for ${asked[asks]}. It may ask for ${asked[other]}.`,
    ['(b)', 'view', 'suggest'],
    [null, 'suggest', 'view'],
    ['(c)', 'view', 'work-plan'],
  ),
} as const satisfies Words

const asked: Readonly<Record<AsksInReport, string>> = {
  view: 'a view',
  suggest: 'suggestions',
  'work-plan': 'topics for the work plan',
}
