import type { Ids } from '../../cards/card.ts'
import { placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import { proposeForOthers } from '../../committee/members/work-plan/propose-for-others.ts'
import { proposeTopic } from '../../committee/members/work-plan/propose-topic.ts'
import { workPlanOf } from '../../committee/members/work-plan/work-plan.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { topicAnswers, topicForOthersAnswers, topicForOthersScreen, topicScreen } from './topic.form.ts'
import { workPlanScreen } from './work-plan.screen.ts'

export const workPlanInteractions = {
  'propose-topic': asks({
    async screen({ core, by, ids }) {
      const place = await placeOfMeeting(core.store.look, ids.meeting)
      await whoSitsThere(core.store.look, by, place, core.now())
      const proposal = ids.proposal ?? core.newId()
      const item: Ids = ids.item === undefined ? {} : { item: ids.item }
      return topicScreen({
        action: 'propose-topic',
        ids: { meeting: ids.meeting, proposal, ...item },
        about: [{ kind: 'text', text: place.committee.name }],
        entering: enteredFor(by) !== null,
      })
    },
    answers: topicAnswers,
    async take({ core, by, ids }, topic) {
      if (ids.proposal === undefined)
        throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
      const itemId = ids.item === undefined ? null : (await placeOfItem(core.store.look, ids.item)).item.id
      await proposeTopic(core, by, { proposalId: ids.proposal, meetingId: ids.meeting, itemId, topic })
      const own = enteredFor(by) === null
      const text = `Taken: ${own ? 'your' : 'their'} topic. It goes on the sheet when replies close, and ${own ? 'you' : 'they'} are told what becomes of it.`
      return {
        kind: 'screen',
        screen: { title: 'Your topic', blocks: [{ kind: 'notice', tone: 'done', text }] },
      }
    },
  }),

  'propose-for': asks({
    async screen({ core, by, ids }) {
      const { committee } = await placeOfMeeting(core.store.look, ids.meeting)
      await mustBeAllowed(core.store.look, by, committee.id, 'propose for others', dayOf(core.now()))
      const proposal = ids.proposal ?? core.newId()
      return topicForOthersScreen({ meeting: ids.meeting, proposal }, committee)
    },
    answers: topicForOthersAnswers,
    async take({ core, by, ids }, { source, topic }) {
      if (ids.proposal === undefined)
        throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
      await proposeForOthers(core, by, { proposalId: ids.proposal, meetingId: ids.meeting, source, topic })
      const text = `Taken: the topic from ${source}. It goes on the sheet when replies close, and you are told what becomes of it.`
      return {
        kind: 'screen',
        screen: { title: 'The topic', blocks: [{ kind: 'notice', tone: 'done', text }] },
      }
    },
  }),

  'work-plan': shows(async (asking) => {
    const { committee } = await placeOfMeeting(asking.core.store.look, asking.ids.meeting)
    return workPlan(asking, committee.id, asking.ids.page)
  }),

  'work-plan-of': shows((asking) => workPlan(asking, asking.ids.committee, asking.ids.page)),
} satisfies Handling<'propose-topic' | 'propose-for' | 'work-plan' | 'work-plan-of'>

async function workPlan({ core, by }: Asking<unknown>, committeeId: string, at: number) {
  const committee = await found(core.store.look.committees, committeeId)
  await mustBeAllowed(core.store.look, by, committee.id, 'read the report', dayOf(core.now()))
  return workPlanScreen(committee, await workPlanOf(core.store.look, committee.id), at)
}
