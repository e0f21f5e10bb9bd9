import type { Card } from '../../cards/card.ts'
import { longDay } from '../dates.ts'
import { type Place, placeOfItem, placeOfMeeting, placeOfRecommendation } from '../find.ts'
import { shownTitle } from '../meetings/item.ts'
import { calledBy } from '../reports/recommendation.ts'
import type { Tables } from '../store.ts'
import type { Act } from './act.ts'

/** A member's copy of what the clerk entered for them, or null where it is about nothing that is there. */
export async function drawEntered(tables: Tables, actId: string): Promise<Card | null> {
  const act = await tables.acts.get(actId)
  if (act === null) return null
  const about = await aboutOf(tables, act)
  if (about === null) return null
  const clerk = act.personId === null ? null : await tables.people.get(act.personId)
  const { committee, meeting } = about.place
  const who = clerk === null ? 'The clerk' : `The clerk, ${clerk.name},`
  return {
    title: `Entered for you: ${about.what}`.slice(0, 300),
    blocks: [
      { kind: 'text', text: [{ strong: `${committee.name}, ${longDay(meeting.date)}.` }] },
      { kind: 'text', text: `${who} entered this for you, as you asked: ${about.what}.` },
      ...(about.said === null ? [] : [{ kind: 'text' as const, text: about.said }]),
      {
        kind: 'text',
        quiet: true,
        text: 'It is marked as entered by the clerk. If it is not right, please change it here or tell the clerk.',
      },
      {
        kind: 'actions',
        actions: [
          { kind: 'open', label: 'Open the meeting', action: 'meeting', ids: { meeting: meeting.id } },
        ],
      },
    ],
  }
}

type About = { readonly place: Place; readonly what: string; readonly said: string | null }

async function aboutOf(tables: Tables, act: Act): Promise<About | null> {
  switch (act.subject) {
    case 'recommendation': {
      const place = await placeOfRecommendation(tables, act.subjectId)
      const what = `your reply to recommendation ${calledBy(place.recommendation)} of item ${place.item.number}`
      return { place, what, said: null }
    }
    case 'item': {
      const place = await placeOfItem(tables, act.subjectId)
      const title = `item ${place.item.number}, ${shownTitle(place.item)}`
      return { place, what: `your interest in ${title}`, said: null }
    }
    case 'proposal': {
      const proposal = await tables.proposals.get(act.subjectId)
      if (proposal === null || proposal.meetingId === null) return null
      const place = await placeOfMeeting(tables, proposal.meetingId)
      return { place, what: 'a topic for the work plan', said: proposal.what }
    }
    case 'question': {
      const question = await tables.questions.get(act.subjectId)
      if (question === null) return null
      const place = await placeOfItem(tables, question.itemId)
      return { place, what: `your question on item ${place.item.number}`, said: question.words }
    }
    default:
      return null
  }
}
