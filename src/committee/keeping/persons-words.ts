import type { Person } from '../council/person.ts'
import { topicWordsSchema } from '../members/work-plan/proposal.ts'
import type { Tables } from '../store.ts'
import type { PersonExport } from './person-export.ts'
import type { ActPlaces } from './places-of.ts'

/** What somebody answered, suggested, proposed, asked and gave in polls. */
export async function saidBy(
  tables: Tables,
  person: Person,
  places: ActPlaces,
): Promise<
  Pick<PersonExport, 'replies' | 'suggestions' | 'topics' | 'questions' | 'answersOffered' | 'indications'>
> {
  const personId = person.id
  return {
    replies: await repliesOf(tables, personId, places),
    suggestions: (await tables.suggestions.find({ personId })).flatMap((one) => {
      const of = places.labelOf(one.recommendationId)
      const where = of === null ? null : places.ofSaid(of.itemId, null)
      if (of === null || where === null) return []
      return [{ ...where, recommendation: of.label, words: one.words, at: one.at.toISOString() }]
    }),
    topics: await topicsOf(tables, personId, places),
    questions: (await tables.questions.find({ personId })).flatMap((one) => {
      const where = places.ofItem(one.itemId)
      if (where === null) return []
      const { words, wants, entered: enteredByClerk } = one
      return [
        {
          ...where,
          words,
          wants,
          enteredByClerk,
          withdrawnAt: one.withdrawnAt?.toISOString() ?? null,
          answeredAt: one.answeredAt?.toISOString() ?? null,
          at: one.at.toISOString(),
        },
      ]
    }),
    answersOffered: (await tables.questions.find({ officerId: personId })).flatMap(
      ({ itemId, offered, offeredAt }) => {
        const where = offered === null ? null : places.ofItem(itemId)
        if (where === null || offered === null || offeredAt === null) return []
        return [{ ...where, words: offered, at: offeredAt.toISOString() }]
      },
    ),
    indications: await indicationsOf(tables, personId, places),
  }
}

async function repliesOf(
  tables: Tables,
  personId: string,
  places: ActPlaces,
): Promise<PersonExport['replies']> {
  const replies = await tables.replies.find({ personId })
  const history = await tables.replyChanges.find({ replyId: replies.map((one) => one.id) })
  return replies.flatMap(({ id, recommendationId, answer, words, entered, revision, at }) => {
    const of = places.labelOf(recommendationId)
    const where = of === null ? null : places.ofSaid(of.itemId, null)
    if (of === null || where === null) return []
    const earlier = history
      .filter((one) => one.replyId === id && one.revision !== revision)
      .sort((a, b) => a.revision - b.revision)
      .map((one) => ({ answer: one.answer, words: one.words, at: one.at.toISOString() }))
    const enteredByClerk = entered
    return [
      { ...where, recommendation: of.label, answer, words, enteredByClerk, at: at.toISOString(), earlier },
    ]
  })
}

async function topicsOf(
  tables: Tables,
  personId: string,
  places: ActPlaces,
): Promise<PersonExport['topics']> {
  return (await tables.proposals.find({ personId, source: null })).flatMap((one) => {
    const where =
      one.meetingId === null && one.itemId === null
        ? places.ofCommittee(one.committeeId)
        : places.ofSaid(one.itemId, one.meetingId)
    if (where === null) return []
    return [
      {
        ...where,
        ...topicWordsSchema.parse(one),
        enteredByClerk: one.entered,
        withdrawnAt: one.withdrawnAt?.toISOString() ?? null,
        at: one.at.toISOString(),
      },
    ]
  })
}

/** Only in polls that have closed: until then nobody sees what others gave. */
async function indicationsOf(
  tables: Tables,
  personId: string,
  places: ActPlaces,
): Promise<PersonExport['indications']> {
  const given = await tables.indications.find({ personId })
  const topics = await tables.pollTopics.find({ id: given.map((one) => one.pollTopicId) })
  const polls = await tables.polls.find({ id: topics.map((one) => one.pollId) })
  return given.flatMap(({ pollTopicId, answer, at }) => {
    const topic = topics.find((one) => one.id === pollTopicId)
    const poll = polls.find((one) => one.id === topic?.pollId)
    if (poll === undefined || poll.closedAt === null) return []
    return [{ ...places.ofMeeting(poll.meetingId), answer, at: at.toISOString() }]
  })
}
