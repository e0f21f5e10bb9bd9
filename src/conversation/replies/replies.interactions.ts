import { placeOfRecommendation } from '../../committee/agenda/find.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { errorWords } from '../../committee/kernel/error.words.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Given } from '../../committee/members/replies/given.ts'
import { type Answer, type Position, positions } from '../../committee/members/replies/reply.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import { replyToRecommendation } from '../../committee/members/replies/reply-to-recommendation.ts'
import { whoReplies } from '../../committee/members/replies/who-replies.ts'
import type { IdsOf } from '../actions.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { idsIn } from '../kit/opens.ts'
import { saying } from '../kit/write.ts'
import { topicExample, topicIn, topicQuestions } from '../work-plan/topic.questions.ts'
import { answeredOn, askedAbout, firstScreen, nextScreen, screenAfter } from './prepare.ts'
import { recommendationBlocks, whoSees } from './reply.blocks.ts'
import { anyReply, replyForm } from './reply.screen.ts'
import { replyFormWords } from './reply.words.ts'

const replyTopic = form({
  async place({ core, by, ids }: Asking<IdsOf<'reply-topic'>>) {
    const place = await placeOfRecommendation(core.store.look, ids.recommendation)
    await whoReplies(core.store.look, by, place, core.now())
    return place
  },
  title: replyFormWords.topicTitle,
  says: (place, { by }) => [...recommendationBlocks(place), whoSees(by)],
  questions: topicQuestions,
  submit: replyFormWords.sendTopic,
  example: { ...topicExample, when: 'Soon' },
  take: (asking, given) =>
    reply(asking, { kind: 'topic', proposalId: asking.ids.proposal, topic: topicIn(given) }),
})

/** What members do with the papers. The clerk may do all of it for a member who telephones. */
export const repliesInteractions = {
  'prepare-meeting': shows(firstScreen),

  prepare: shows((asking) => nextScreen(asking, asking.ids.item)),

  'my-replies': shows(answeredOn),

  reply: form({
    ...replyForm,
    place: askedAbout,
    instead: ({ which, place }, asking) => (which > 0 ? null : nextScreen(asking, place.item.id)),
    reads: anyReply,
    example: { position: 'assured', words: 'Yes.' },
    take: (asking, { position, words = null }) =>
      position === 'proposed' ? topicScreen(asking) : reply(asking, givenBy(position, words)),
  }),

  'reply-topic': replyTopic,
} satisfies Handling<'prepare-meeting' | 'prepare' | 'my-replies' | 'reply' | 'reply-topic'>

function topicScreen({ core, by, ids }: Asking<IdsOf<'reply'>>) {
  const of = { ...ids, proposal: core.newId() }
  const carried = idsIn({ ...of, wording: ids.wording?.toString() })
  return replyTopic.screen({ core, by, ids: of }, { action: 'reply-topic', ids: carried })
}

async function reply(asking: Asking<IdsOf<'reply'>>, given: Given) {
  const { core, by, ids } = asking
  const {
    reply: standing,
    place,
    person,
    changed,
  } = await replyToRecommendation(core, by, {
    recommendationId: ids.recommendation,
    given,
    ...(ids.wording === undefined ? {} : { wording: ids.wording }),
  })
  const done = replyFormWords.taken(
    recommendationWords.name(place.recommendation),
    replyWords.answers[standing.answer],
    changed && standing.revision > 1,
  )
  return saying(done, await screenAfter(asking, place, person))
}

function givenBy(answer: Answer, words: string | null): Given {
  if (answer === 'nothing' || answer === 'wait') return { kind: answer, words }
  if (answer === 'suggested') {
    if (words === null) throw new CommitteeError('missing', replyWords.wordYourSuggestion, 'words')
    return { kind: 'suggestion', words }
  }
  if (isPosition(answer)) return { kind: 'position', position: answer, words }
  throw new CommitteeError('unknown-choice', errorWords.chooseOne, 'position')
}

function isPosition(answer: Answer): answer is Position {
  const all: readonly string[] = positions
  return all.includes(answer)
}
