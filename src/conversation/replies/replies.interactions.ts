import { z } from 'zod'
import type { Ids } from '../../cards/card.ts'
import type { Reaction, Screen } from '../../cards/screen.ts'
import { placeOfItem, placeOfRecommendation, type RecommendationPlace } from '../../committee/agenda/find.ts'
import { stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { type By, enteredFor } from '../../committee/kernel/actor.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { declareInterest } from '../../committee/members/replies/declare-interest.ts'
import {
  type Answer,
  answerLabels,
  answers,
  type Position,
  positions,
} from '../../committee/members/replies/reply.ts'
import { type Given, replyToRecommendation } from '../../committee/members/replies/reply-to-recommendation.ts'
import { whoReplies, whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import type { IdsOf } from '../actions.ts'
import { choice, perhapsWords } from '../kit/answers.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { topicAnswers, topicScreen } from '../work-plan/topic.form.ts'
import { interestAnswers, interestScreen } from './interest.form.ts'
import { firstScreen, myRepliesScreen, nextScreen, questionScreen, screenAfter } from './prepare.ts'
import { longestWords, recommendationBlocks } from './reply.form.ts'

const replyAnswers = z.object({ position: choice(answers), words: perhapsWords('your words', longestWords) })

/** What members do with the papers; the clerk may do all of it for a member who telephones. */
export const repliesInteractions = {
  'prepare-meeting': shows(({ core, by, ids }) => firstScreen(core, by, ids.meeting)),

  prepare: shows(({ core, by, ids }) => nextScreen(core, by, ids.item)),

  'my-replies': shows(({ core, by, ids }) => myRepliesScreen(core, by, ids.item, ids.page)),

  reply: asks({
    async screen({ core, by, ids }) {
      const { item } = await placeOfRecommendation(core.store.look, ids.recommendation)
      return questionScreen(core, by, item.id, ids.recommendation)
    },
    answers: replyAnswers,
    async take(asking, given) {
      if (given.position === 'proposed') return topicForm(asking)
      return reply(asking, givenBy(given.position, given.words))
    },
  }),

  'reply-topic': asks({
    async screen({ core, by, ids }) {
      const place = await placeOfRecommendation(core.store.look, ids.recommendation)
      await whoReplies(core.store.look, by, place, core.now())
      return topicFor(by, carried(ids), place)
    },
    answers: topicAnswers,
    take: (asking, topic) => reply(asking, { kind: 'topic', proposalId: asking.ids.proposal, topic }),
  }),

  'declare-interest': asks({
    async screen({ core, by, ids }) {
      const place = await placeOfItem(core.store.look, ids.item)
      const person = await whoSitsThere(core.store.look, by, place, core.now())
      const [standing] = await core.store.look.interests.find({
        itemId: ids.item,
        personId: person.id,
        withdrawnAt: null,
      })
      return interestScreen(place, standing ?? null)
    },
    answers: interestAnswers,
    async take({ core, by, ids }, given) {
      await declareInterest(core, by, { itemId: ids.item, kind: given.kind === 'none' ? null : given.kind })
      const { meeting } = await placeOfItem(core.store.look, ids.item)
      const own = enteredFor(by) === null
      const asked =
        stageOf(meeting, core.now()) === 'open'
          ? `, and ${own ? 'you are asked for your' : 'the member is asked for their'} replies again`
          : ''
      const text =
        given.kind === 'none'
          ? `Taken back. This is on the record${asked}.`
          : own
            ? 'Taken. This tells the clerk. You must still declare at the meeting.'
            : 'Entered. The member must still declare at the meeting.'
      return {
        kind: 'screen',
        screen: { title: 'Your interest', blocks: [{ kind: 'notice', tone: 'done', text }] },
      }
    },
  }),
} satisfies Handling<
  'prepare-meeting' | 'prepare' | 'my-replies' | 'reply' | 'reply-topic' | 'declare-interest'
>

async function topicForm({ core, by, ids }: Asking<IdsOf<'reply'>>): Promise<Reaction> {
  const place = await placeOfRecommendation(core.store.look, ids.recommendation)
  await whoReplies(core.store.look, by, place, core.now())
  const form = carried({ ...ids, proposal: core.newId() })
  return {
    kind: 'screen',
    screen: topicFor(by, form, place),
  }
}

function topicFor(by: By, ids: Ids, place: RecommendationPlace): Screen {
  const about = recommendationBlocks(place)
  return topicScreen({ action: 'reply-topic', ids, about, entering: enteredFor(by) !== null })
}

function carried({ recommendation, proposal, wording }: IdsOf<'reply-topic'>) {
  return { recommendation, proposal, ...(wording === undefined ? {} : { wording: String(wording) }) }
}

async function reply({ core, by, ids }: Asking<IdsOf<'reply'>>, given: Given): Promise<Reaction> {
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
  const what = `recommendation ${calledBy(place.recommendation)}, ${answerLabels[standing.answer]}`
  const done = changed && standing.revision > 1 ? `Changed: ${what}.` : `Taken: ${what}.`
  return { kind: 'screen', screen: await screenAfter(core.store.look, by, person, place, done) }
}

function givenBy(answer: Answer, words: string | null): Given {
  if (answer === 'nothing' || answer === 'wait') return { kind: answer, words }
  if (answer === 'suggested') {
    if (words === null)
      throw new CommitteeError(
        'missing',
        'Please word your suggestion, or choose “Nothing from me”.',
        'words',
      )
    return { kind: 'suggestion', words }
  }
  if (isPosition(answer)) return { kind: 'position', position: answer, words }
  throw new CommitteeError('unknown-choice', 'Please choose one of the answers shown.', 'position')
}

function isPosition(answer: Answer): answer is Position {
  const all: readonly string[] = positions
  return all.includes(answer)
}
