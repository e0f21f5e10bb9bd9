import type { Item } from '../../src/committee/agenda/meetings/item.ts'
import type { Meeting } from '../../src/committee/agenda/meetings/meeting.ts'
import { reportHeadSchema } from '../../src/committee/agenda/reports/filed-report.ts'
import { isCurrent } from '../../src/committee/council/seat.ts'
import type { Reads, Scope } from '../../src/committee/reads.ts'
import type { Tables } from '../../src/committee/store.ts'

/** The named queries, without SQL. */
export function memoryReads(tables: Tables): Reads {
  return {
    async committeesOf(personId, today, most) {
      const seats = (await tables.seats.find({ personId })).filter((seat) => isCurrent(seat, today))
      const committees = await tables.committees.find({ id: seats.map((seat) => seat.committeeId) })
      return Promise.all(
        committees.map(async (committee) => {
          const committeeId = committee.id
          const isPast = ({ date, postedAt }: Meeting) => date < today && postedAt !== null
          const all = await tables.meetings.find({ committeeId }, { by: 'date', descending: true })
          return {
            committee,
            seats: seats.filter((seat) => seat.committeeId === committeeId),
            ahead: await tables.meetings.find(
              { committeeId, date: { from: today } },
              { by: 'date', limit: most },
            ),
            past: all.filter(isPast).slice(0, most),
          }
        }),
      )
    },
    async memberSight({ platform, workspace, user }, scope) {
      const account = await tables.accounts.findOne({ platform, workspace, user })
      const person = account === null ? null : await tables.people.get(account.personId)
      const items = await itemsIn(tables, scope)
      const meetingId = await meetingOf(tables, scope)
      const meeting = meetingId === null ? null : await tables.meetings.get(meetingId)
      const committee = meeting === null ? null : await tables.committees.get(meeting.committeeId)
      if (person === null || meeting === null || committee === null) return null
      const itemId = items.map(({ id }) => id)
      const recommendations = await tables.recommendations.find({ itemId })
      const theirs = { personId: person.id, recommendationId: recommendations.map(({ id }) => id) }
      return {
        person,
        accounts: await tables.accounts.find({ personId: person.id }),
        committee,
        seats: await tables.seats.find({ committeeId: committee.id }),
        meeting,
        items,
        reports: await tables.reports.findParts({ itemId, inPlace: true }, reportHeadSchema),
        recommendations,
        interests: await tables.interests.find({ itemId, personId: person.id }),
        replies: await tables.replies.find(theirs),
        suggestions: await tables.suggestions.find(theirs),
      }
    },
  }
}

async function meetingOf(tables: Tables, scope: Scope): Promise<string | null> {
  if ('meeting' in scope) return scope.meeting
  if (!('topic' in scope)) return (await itemsIn(tables, scope))[0]?.meetingId ?? null
  const topic = await tables.pollTopics.get(scope.topic)
  return topic === null ? null : ((await tables.polls.get(topic.pollId))?.meetingId ?? null)
}

async function itemsIn(tables: Tables, scope: Scope): Promise<Item[]> {
  if ('meeting' in scope) return tables.items.find({ meetingId: scope.meeting })
  if ('item' in scope) return tables.items.find({ id: scope.item })
  if ('topic' in scope) {
    const topic = await tables.pollTopics.get(scope.topic)
    const itemId = topic === null ? null : (await tables.proposals.get(topic.proposalId))?.itemId
    return itemId == null ? [] : tables.items.find({ id: itemId })
  }
  const asked = await tables.recommendations.get(scope.recommendation)
  return asked === null ? [] : tables.items.find({ id: asked.itemId })
}
