import { asked } from '../committee/agenda/meetings/agenda.ts'
import { itemWords } from '../committee/agenda/meetings/item.words.ts'
import { type Meeting, stageOf } from '../committee/agenda/meetings/meeting.ts'
import { committeeWords } from '../committee/council/committee.words.ts'
import type { Committee } from '../committee/council/council.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { whoReplied } from '../committee/members/tally/who-replied.ts'
import type { Core } from '../committee/ports.ts'
import type { Tables } from '../committee/store.ts'
import type { AgendaView } from '../conversation/meetings/view-meeting.ts'
import { agendaView } from '../conversation/meetings/view-meeting.ts'
import type { CoreVerb } from './command.ts'
import { statusWords } from './status.words.ts'
import { undelivered } from './undelivered.ts'

export const showStatusVerb: CoreVerb = {
  group: null,
  name: 'status',
  about: 'Show what is open and how many have replied; never who said what',
  needs: 'core',
  declare: (command) => command,
  async run(core, _, console) {
    const today = dayOf(core.now())
    const committees = (await core.store.look.committees.find({})).filter(
      ({ closedOn }) => closedOn === null || closedOn >= today,
    )
    const parts = []
    for (const committee of committees) parts.push(await statusOf(core, committee))
    console.out(parts.length === 0 ? `${committeeWords.noneYet}\n` : parts.join('\n'))
  },
}

async function statusOf(core: Core, committee: Committee): Promise<string> {
  const { look } = core.store
  const now = core.now()
  const meetings = await look.meetings.find({ committeeId: committee.id })
  const council = await look.councils.get(committee.councilId)
  const shown = meetings
    .filter((meeting) => meeting.date >= dayOf(now) || isOpen(meeting, now))
    .sort((a, b) => a.date.localeCompare(b.date))
  const lines = [`${committee.name} (${council?.name ?? ''})`]
  if (shown.length === 0) lines.push(`  ${statusWords.noMeeting}`)
  for (const meeting of shown) lines.push(...meetingLines(await agendaView(look, meeting.id, now)))
  lines.push(...(await pollLines(look, committee, now)), ...(await undelivered(look, committee.id, meetings)))
  return `${lines.join('\n')}\n`
}

function isOpen(meeting: Meeting, now: Date): boolean {
  return stageOf(meeting, now) === 'open' || stageOf(meeting, now) === 'closing'
}

function meetingLines(view: AgendaView): string[] {
  const items = view.agenda.map((one) => {
    const { replied, outOf } = whoReplied(one, view.sitting, view.interests, view.replies)
    const counted = asked(one).length > 0 && isOpen(view.place.meeting, view.now)
    const count = counted ? { replied: replied.length, outOf: outOf.length } : null
    return `    ${statusWords.item(one.item.number, itemWords.title(one.item), count)}`
  })
  return [`  ${statusWords.meeting(view.place.meeting.date, stageText(view))}`, ...items]
}

function stageText({ place: { meeting }, closing, now }: AgendaView): string {
  const stage = stageOf(meeting, now)
  switch (stage) {
    case 'drafting':
    case 'open':
      return statusWords[stage](meeting.repliesCloseAt)
    case 'closed':
      return statusWords.closed(closing)
    case 'closing':
    case 'cancelled':
      return statusWords[stage]
  }
}

async function pollLines(look: Tables, committee: Committee, now: Date): Promise<string[]> {
  const polls = await look.polls.find({ committeeId: committee.id, closedAt: null })
  const lines = []
  for (const poll of polls.filter((one) => one.closesAt > now)) {
    const topics = await look.pollTopics.find({ pollId: poll.id })
    const given = await look.indications.find({ pollTopicId: topics.map((topic) => topic.id) })
    const heard = new Set(given.map((one) => one.personId)).size
    lines.push(`  ${statusWords.poll(topics.length, poll.closesAt, heard)}`)
  }
  return lines
}
