import type { Action, Card } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import {
  type Place,
  placeOfItem,
  placeOfMeeting,
  placeOfRecommendation,
} from '../../committee/agenda/find.ts'
import { type Item, notOpenWords, shownTitle } from '../../committee/agenda/meetings/item.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import type { Act } from '../../committee/kernel/act.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import type { Tables } from '../../committee/store.ts'
import { opens } from '../kit/opens.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'
import { interestChoices } from '../replies/interest.words.ts'

/** A member's copy of what the clerk entered for them, or null where it is about nothing that is there. */
export async function drawEntered(tables: Tables, actId: string): Promise<Card | null> {
  const act = await tables.acts.get(actId)
  if (act === null) return null
  const about = await aboutOf(tables, act)
  if (about === null) return null
  const clerk = act.personId === null ? null : await tables.people.get(act.personId)
  const { committee, meeting } = about.place
  const { said, change } = about.item === null || about.item.openness === 'open' ? about : notOpen(about.item)
  const who = clerk === null ? 'The clerk' : `The clerk, ${clerk.name},`
  return {
    title: `Entered for you: ${about.what}`,
    blocks: [
      strong(`${committee.name}, ${longDay(meeting.date)}.`),
      say(`${who} entered this for you, as you asked: ${about.what}.`),
      ...(said === null ? [] : textBlocks(said)),
      quiet(
        'It is marked as entered by the clerk. If it is not right, please change it here or tell the clerk.',
      ),
      ...buttons(...change, opens('Open the meeting', 'meeting', { meeting: meeting.id })),
    ],
  }
}

/** What was entered, as it stands now; once the member has changed it, only that they did. */
type About = {
  readonly place: Place
  /** The item that it is on, or null. */
  readonly item: Item | null
  readonly what: string
  readonly said: string | null
  readonly change: readonly Action[]
}

function notOpen(item: Item): Pick<About, 'said' | 'change'> {
  return { said: notOpenWords(item), change: [] }
}

async function aboutOf(tables: Tables, act: Act): Promise<About | null> {
  const personId = act.onBehalfOf ?? ''
  switch (act.subject) {
    case 'recommendation':
      return aboutReply(tables, act.subjectId, personId)
    case 'item':
      return aboutInterest(tables, act.subjectId, personId)
    case 'attendance':
      return aboutComing(tables, act.subjectId)
    case 'proposal': {
      const proposal = await tables.proposals.get(act.subjectId)
      if (proposal === null || proposal.meetingId === null) return null
      const place = await placeOfMeeting(tables, proposal.meetingId)
      const item = proposal.itemId === null ? null : await found(tables.items, proposal.itemId)
      return { place, item, what: 'a topic for the work plan', said: proposal.what, change: [] }
    }
    case 'question': {
      const question = await tables.questions.get(act.subjectId)
      if (question === null) return null
      const place = await placeOfItem(tables, question.itemId)
      const what = `your question on item ${place.item.number}`
      const said = question.withdrawnAt === null ? question.words : 'Taken back.'
      return {
        place,
        item: place.item,
        what,
        said,
        change: [opens('My questions', 'my-questions', { item: place.item.id })],
      }
    }
    case 'poll': {
      const poll = await tables.polls.get(act.subjectId)
      if (poll === null) return null
      const place = await placeOfMeeting(tables, poll.meetingId)
      const what = act.act === 'close a poll' ? 'that a poll is closed' : 'a poll on topics for the work plan'
      return {
        place,
        item: null,
        what,
        said: null,
        change: [opens('See the poll', 'read-poll', { poll: poll.id })],
      }
    }
    default:
      return null
  }
}

async function aboutReply(tables: Tables, recommendationId: string, personId: string): Promise<About> {
  const place = await placeOfRecommendation(tables, recommendationId)
  const what = `your reply to recommendation ${calledBy(place.recommendation)} of item ${place.item.number}`
  const [reply] = await tables.replies.find({ personId, recommendationId })
  const words = reply?.words == null ? '' : ` “${reply.words}”`
  const said =
    reply === undefined ? null : reply.entered ? `${replyWords.answers[reply.answer]}.${words}` : changedSince
  return {
    place,
    item: place.item,
    what,
    said,
    change: [opens('Change my reply', 'reply', { recommendation: recommendationId })],
  }
}

async function aboutInterest(tables: Tables, itemId: string, personId: string): Promise<About> {
  const place = await placeOfItem(tables, itemId)
  const what = `your interest in item ${place.item.number}, ${shownTitle(place.item)}`
  const [interest] = await tables.interests.find({ itemId, personId, withdrawnAt: null })
  const said =
    interest === undefined
      ? 'It is taken back.'
      : interest.entered
        ? `“${interestChoices[interest.kind]}”.`
        : changedSince
  return {
    place,
    item: place.item,
    what,
    said,
    change: [opens('Change it', 'declare-interest', { item: itemId })],
  }
}

async function aboutComing(tables: Tables, attendanceId: string): Promise<About | null> {
  const attendance = await tables.attendances.get(attendanceId)
  if (attendance === null) return null
  const place = await placeOfMeeting(tables, attendance.meetingId)
  const { entered, says, date } = attendance
  const coming = says === 'coming'
  const ids = { meeting: place.meeting.id }
  return {
    place,
    item: null,
    what: 'whether you are coming to the meeting',
    said:
      date === null
        ? 'The meeting was moved since, so please say it again for the new day.'
        : entered
          ? `${coming ? 'Coming' : 'Sending apologies'}, on ${longDay(date)}.`
          : changedSince,
    change: [
      coming ? opens('Send apologies', 'sending-apologies', ids) : opens('I am coming', 'coming', ids),
    ],
  }
}

const changedSince = 'You have changed it since.'
