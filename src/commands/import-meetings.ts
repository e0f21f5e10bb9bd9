import { z } from 'zod'
import {
  type Imported,
  importMeeting,
  type PublishedItem,
} from '../committee/agenda/meetings/import-meeting.ts'
import { setPublication } from '../committee/agenda/meetings/set-publication.ts'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Core } from '../committee/ports.ts'
import { type CommitteeSystem, committeeSystem } from '../documents/committee-system/committee-system.ts'
import type { PublishedMeeting } from '../documents/committee-system/published-meeting.ts'
import { aCommittee, byConsole, type Console, coreVerb, dayGiven, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { importMeetingsWords } from './import-meetings.words.ts'
import { flag, option } from './typed.ts'

const number = z.string().regex(/^[1-9]\d{0,9}$/, importMeetingsWords.wholeNumbers)

/** A year of a busy committee; each meeting costs the council's server one request. */
const maxListed = 30
const maxTaken = 50

export const importMeetingsVerb = coreVerb({
  group: 'meetings',
  name: 'import',
  about: 'List the meetings that the council’s committee system publishes, and take chosen ones in',
  input: z.object({
    from: option(
      textGiven(commandWords.given.system, 2000),
      'the address of the council’s committee pages',
      'url',
    ),
    committeeId: option(number, 'the committee’s number there', 'number'),
    fromDate: option(
      dayGiven.optional(),
      'the first day to list, such as 2027-07-05; today where it is not given',
      'date',
    ),
    toDate: option(dayGiven.optional(), 'the last day to list; a year later where it is not given', 'date'),
    take: option(
      z.array(number).max(maxTaken, importMeetingsWords.atMost(maxTaken)).default([]),
      'take in the meetings of these numbers',
      'number...',
    ),
    open: flag('say that their titles and links are open and have been published; none is kept without this'),
    published: option(
      dayGiven.optional(),
      'the day on which the council published their agendas, which the system does not say',
      'date',
    ),
    committee: option(aCommittee.optional(), 'the committee that they are taken in for, by its name or id'),
  }),
  async run(core, input, console) {
    const system = committeeSystem(input.from)
    if (input.take.length === 0) {
      const from = input.fromDate ?? dayOf(core.now())
      const to = input.toDate ?? `${Number(from.slice(0, 4)) + 1}${from.slice(4).replace('-02-29', '-02-28')}`
      return list(system, { committeeId: input.committeeId, from, to }, console)
    }
    if (input.committee === undefined) throw new CommitteeError('call-wrong', importMeetingsWords.noCommittee)
    const committee = await committeeNamed(core.store.look, input.committee)
    const meetings = await fetched(system, input.take, console)
    for (const { id, committeeId } of meetings)
      if (committeeId !== null && committeeId !== input.committeeId)
        throw new CommitteeError('call-wrong', importMeetingsWords.otherCommittee(id, committeeId))
    const early = meetings.find(({ date }) => input.published !== undefined && input.published > date)
    if (early !== undefined)
      throw new CommitteeError('date-wrong', importMeetingsWords.beforePublication(early.date))
    if (!input.open) {
      console.out(`${meetings.map(meetingLines).join('\n')}\n`)
      throw new CommitteeError('missing', importMeetingsWords.sayOpen)
    }
    await takeIn(core, committee, meetings, input.published ?? null, console)
  },
})

async function list(
  system: CommitteeSystem,
  asked: { committeeId: string; from: string; to: string },
  console: Console,
): Promise<void> {
  const all = await system.meetings(asked.committeeId, asked.from, asked.to)
  if (all.length === 0) return console.out(`${importMeetingsWords.noneListed(asked.from, asked.to)}\n`)
  const ids = all.slice(0, maxListed).map(({ id }) => id)
  const meetings = await fetched(system, ids, console)
  const more = all.length - meetings.length
  console.out(
    [
      ...meetings.map(meetingLines),
      ...(more > 0 ? [importMeetingsWords.more(more)] : []),
      `${importMeetingsWords.howToTakeIn}\n`,
    ].join('\n'),
  )
}

/** Gets them all before anything is changed, one after the other to spare the council's server. */
async function fetched(
  system: CommitteeSystem,
  ids: readonly string[],
  console: Console,
): Promise<PublishedMeeting[]> {
  const meetings: PublishedMeeting[] = []
  try {
    for (const id of new Set(ids)) {
      console.busy(importMeetingsWords.asking(id, meetings.length + 1, ids.length))
      meetings.push(await system.meeting(id))
    }
  } finally {
    console.busy(null)
  }
  return meetings
}

async function takeIn(
  core: Core,
  committee: { readonly id: string; readonly name: string },
  meetings: readonly PublishedMeeting[],
  published: string | null,
  console: Console,
): Promise<void> {
  for (const { date, agendaUrl, items, leftOut } of meetings) {
    const imported = await importMeeting(core, byConsole, { committeeId: committee.id, date, items })
    const below = [
      ...(await notePublication(core, imported.meeting, agendaUrl, published)),
      ...leftOut.map((why) => importMeetingsWords.notTakenIn(why)),
    ]
    const taken = importMeetingsWords.takenIn(date, committee.name, imported.fresh, imported.standing)
    console.out([taken, ...below.map((line) => `  ${line}`), ''].join('\n'))
  }
}

/** The system says where the agenda is but not since when, and one is useless without the other. */
async function notePublication(
  core: Core,
  meeting: Imported['meeting'],
  agendaUrl: string | null,
  published: string | null,
): Promise<string[]> {
  if (agendaUrl === null || meeting.agendaUrl !== null) return []
  if (published !== null)
    await setPublication(core, byConsole, { meetingId: meeting.id, agendaUrl, publishedOn: published })
  return [importMeetingsWords.agenda(agendaUrl, published)]
}

function meetingLines({ id, date, status, items, leftOut }: PublishedMeeting): string {
  return [
    importMeetingsWords.meeting(id, date, status),
    ...(items.length === 0 ? [`  ${importMeetingsWords.noAgenda}`] : items.flatMap(itemLines)),
    ...leftOut.map((why) => `  ${importMeetingsWords.cannotTakeIn(why)}`),
    '',
  ].join('\n')
}

function itemLines(item: PublishedItem): string[] {
  if (item.kind === 'exempt') return [`  ${importMeetingsWords.exemptItem(item.number)}`]
  const links = [
    ...(item.reportUrl === null ? [] : [importMeetingsWords.report(item.reportUrl)]),
    ...item.appendices.map(({ title, url }) => importMeetingsWords.document(title, url)),
  ]
  return [`  ${importMeetingsWords.item(item.number, item.title)}`, ...links.map((link) => `     ${link}`)]
}
