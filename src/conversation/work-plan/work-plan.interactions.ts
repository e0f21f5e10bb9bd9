import { placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { found } from '../../committee/kernel/found.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import { proposeForOthers } from '../../committee/members/work-plan/propose-for-others.ts'
import { proposeTopic } from '../../committee/members/work-plan/propose-topic.ts'
import { workPlanOf } from '../../committee/members/work-plan/work-plan.ts'
import type { IdsOf } from '../actions.ts'
import { line } from '../kit/field.ts'
import { form, remembered } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { placeIfAllowed } from '../kit/place.ts'
import { did, quiet, say } from '../kit/write.ts'
import { whoSees } from '../replies/reply.blocks.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { topicExample, topicIn, topicQuestions } from './topic.questions.ts'
import { topicFormWords } from './topic.words.ts'
import { workPlanScreen } from './work-plan.screen.ts'

export const workPlanInteractions = {
  'propose-topic': form({
    async place({ core, by, ids }: Asking<IdsOf<'propose-topic'>>) {
      const place = await placeOfMeeting(core.store.look, ids.meeting)
      await whoSitsThere(core.store.look, by, place, core.now())
      return place
    },
    title: replyFormWords.topicTitle,
    says: ({ committee }, { by }) => [say(committee.name), whoSees(by)],
    questions: topicQuestions,
    remember: (_, { core, ids }) => ({ proposal: ids.proposal ?? core.newId() }),
    submit: replyFormWords.sendTopic,
    example: topicExample,
    async take({ core, by, ids }, given) {
      const proposalId = remembered(ids.proposal)
      const itemId = ids.item === undefined ? null : (await placeOfItem(core.store.look, ids.item)).item.id
      await proposeTopic(core, by, { proposalId, meetingId: ids.meeting, itemId, topic: topicIn(given) })
      const text = topicFormWords.taken(enteredFor(by) === null ? 'member' : 'clerk')
      return { title: topicFormWords.takenTitle, blocks: [did(text)] }
    },
  }),

  'propose-for': form({
    place: async (asking: Asking<IdsOf<'propose-for'>>) =>
      placeIfAllowed(
        asking,
        'propose for others',
        await placeOfMeeting(asking.core.store.look, asking.ids.meeting),
      ),
    title: replyFormWords.topicTitle,
    says: ({ committee }) => [say(committee.name), quiet(topicFormWords.forOthers.whoSees)],
    questions: {
      source: line(topicFormWords.forOthers.source, topicFormWords.forOthers.sourceCalled, 100, {
        hint: topicFormWords.forOthers.sourceHint,
      }),
      ...topicQuestions,
    },
    remember: (_, { core, ids }) => ({ proposal: ids.proposal ?? core.newId() }),
    submit: replyFormWords.sendTopic,
    example: { source: 'Youth Council', ...topicExample },
    async take({ core, by, ids }, { source, ...given }) {
      const proposalId = remembered(ids.proposal)
      await proposeForOthers(core, by, { proposalId, meetingId: ids.meeting, source, topic: topicIn(given) })
      const text = topicFormWords.forOthers.taken(source)
      return { title: topicFormWords.forOthers.takenTitle, blocks: [did(text)] }
    },
  }),

  'work-plan': shows(async (asking) => {
    const { committee } = await placeOfMeeting(asking.core.store.look, asking.ids.meeting)
    return workPlan(asking, committee.id, asking.ids.page)
  }),

  'work-plan-of': shows((asking) => workPlan(asking, asking.ids.committee, asking.ids.page)),
} satisfies Handling<'propose-topic' | 'propose-for' | 'work-plan' | 'work-plan-of'>

async function workPlan(asking: Asking<unknown>, committeeId: string, at: number) {
  const tables = asking.core.store.look
  const committee = await found(tables.committees, committeeId)
  await placeIfAllowed(asking, 'read the report', { committee })
  return workPlanScreen(committee, await workPlanOf(tables, committee.id), at)
}
