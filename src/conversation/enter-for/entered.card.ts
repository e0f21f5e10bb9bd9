import type { Action, Card } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import {
  type Place,
  placeOfItem,
  placeOfMeeting,
  placeOfRecommendation,
} from '../../committee/agenda/find.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import type { Act } from '../../committee/kernel/act.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import type { Tables } from '../../committee/store.ts'
import { comingWords } from '../attendance/coming.words.ts'
import { opens } from '../kit/opens.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { interestFormWords } from '../replies/interest.words.ts'
import { enteredWords } from './entered.words.ts'
import type { WhatWasEntered } from './what-was-entered.ts'

/** A member's copy of what the clerk entered for them; null if its subject is no longer there. */
export async function drawEntered(tables: Tables, actId: string): Promise<Card | null> {
  const act = await tables.acts.get(actId)
  if (act === null) return null
  const about = await aboutOf(tables, act)
  if (about === null) return null
  const clerk = act.personId === null ? null : await tables.people.get(act.personId)
  const { committee, meeting } = about.place
  const { said, change } = about.item === null || about.item.openness === 'open' ? about : notOpen(about.item)
  return {
    title: enteredWords.title(about.what),
    blocks: [
      strong(`${committee.name}, ${longDay(meeting.date)}.`),
      say(enteredWords.entered(clerk?.name ?? null, about.what)),
      ...(said === null ? [] : textBlocks(said)),
      quiet(enteredWords.marked),
      ...buttons(...change, opens(deskWords.open, 'meeting', { meeting: meeting.id })),
    ],
  }
}

/** What was entered, as it stands now. Once the member has changed it, it says only that. */
type About = {
  readonly place: Place
  /** The item that it is about, if any. */
  readonly item: Item | null
  readonly what: WhatWasEntered
  readonly said: string | null
  readonly change: readonly Action[]
}

function notOpen(item: Item): Pick<About, 'said' | 'change'> {
  return { said: itemWords.notOpen(item.number), change: [] }
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
      return { place, item, what: { kind: 'topic' }, said: proposal.what, change: [] }
    }
    case 'question': {
      const question = await tables.questions.get(act.subjectId)
      if (question === null) return null
      const place = await placeOfItem(tables, question.itemId)
      const said = question.withdrawnAt === null ? question.words : enteredWords.questionTakenBack
      return {
        place,
        item: place.item,
        what: { kind: 'question', item: place.item.number },
        said,
        change: [opens(enteredWords.myQuestions, 'my-questions', { item: place.item.id })],
      }
    }
    case 'poll': {
      const poll = await tables.polls.get(act.subjectId)
      if (poll === null) return null
      const place = await placeOfMeeting(tables, poll.meetingId)
      return {
        place,
        item: null,
        what: { kind: act.act === 'close a poll' ? 'poll-closed' : 'poll' },
        said: null,
        change: [opens(enteredWords.seePoll, 'read-poll', { poll: poll.id })],
      }
    }
    default:
      return null
  }
}

async function aboutReply(tables: Tables, recommendationId: string, personId: string): Promise<About> {
  const place = await placeOfRecommendation(tables, recommendationId)
  const [reply] = await tables.replies.find({ personId, recommendationId })
  const said =
    reply === undefined
      ? null
      : reply.entered
        ? enteredWords.reply(replyWords.answers[reply.answer], reply.words)
        : enteredWords.changedSince
  return {
    place,
    item: place.item,
    what: { kind: 'reply', label: recommendationWords.name(place.recommendation), item: place.item.number },
    said,
    change: [opens(enteredWords.changeReply, 'reply', { recommendation: recommendationId })],
  }
}

async function aboutInterest(tables: Tables, itemId: string, personId: string): Promise<About> {
  const place = await placeOfItem(tables, itemId)
  const [interest] = await tables.interests.find({ itemId, personId, withdrawnAt: null })
  const said =
    interest === undefined
      ? enteredWords.interestTakenBack
      : interest.entered
        ? enteredWords.interest(interestFormWords.kinds[interest.kind])
        : enteredWords.changedSince
  return {
    place,
    item: place.item,
    what: { kind: 'interest', item: place.item.number, title: itemWords.title(place.item) },
    said,
    change: [opens(enteredWords.changeInterest, 'declare-interest', { item: itemId })],
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
    what: { kind: 'coming' },
    said:
      date === null
        ? enteredWords.movedSince
        : !entered
          ? enteredWords.changedSince
          : coming
            ? enteredWords.coming(date)
            : enteredWords.apologies(date),
    change: [
      coming
        ? opens(comingWords.send, 'sending-apologies', ids)
        : opens(enteredWords.iAmComing, 'coming', ids),
    ],
  }
}
