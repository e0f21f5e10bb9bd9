import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../find.ts'
import { agendaOf } from '../meetings/agenda.ts'
import { pagedScreen } from '../paged.ts'
import { calledBy } from '../reports/recommendation.ts'
import type { Tables } from '../store.ts'
import { knownTopics } from '../work-plan/known-topics.ts'
import { topicDecisionLabels } from '../work-plan/outcome.form.ts'
import { decisionLabels } from './resolution.form.ts'

/** All of a meeting's recommendations and topics, with what is recorded of each so far. */
export async function outcomesScreen(
  tables: Tables,
  { meeting }: Place,
  page: number,
  done: string | null,
): Promise<Screen> {
  const agenda = await agendaOf(tables, meeting.id)
  const recommendations = agenda
    .filter((one) => one.item.openness === 'open')
    .flatMap((one) => one.recommendations)
  const proposed = await tables.proposals.find({ meetingId: meeting.id, withdrawnAt: null })
  const proposals = await knownTopics(tables, proposed)
  const recorded = await tables.resolutions.find({
    recommendationId: recommendations.map((one) => one.id),
  })
  const topics = await tables.topicOutcomes.find({ proposalId: proposals.map((one) => one.id) })
  const line = (
    what: string,
    decided: string | null,
    label: string,
    action: string,
    ids: Record<string, string>,
  ): Block[] => [
    {
      kind: 'text',
      text: [{ strong: what }, decided === null ? ' Not recorded yet.' : ` Recorded: ${decided}.`],
    },
    { kind: 'actions', actions: [{ kind: 'open', label, action, ids }] },
  ]
  const blocks = [
    ...recommendations.flatMap((one) => {
      const number = agenda.find(({ item }) => item.id === one.itemId)?.item.number ?? ''
      const outcome = recorded.find(({ recommendationId }) => recommendationId === one.id)
      const decided = outcome === undefined ? null : lowered(decisionLabels[outcome.decision])
      const what = `Item ${number}, recommendation ${calledBy(one)}.`
      return line(what, decided, `Outcome of ${number} ${calledBy(one)}`, 'record-recommendation', {
        recommendation: one.id,
      })
    }),
    ...proposals.flatMap((one, at) => {
      const outcome = topics.find(({ proposalId }) => proposalId === one.id)
      const decided = outcome === undefined ? null : lowered(topicDecisionLabels[outcome.decision])
      return line(`Topic ${at + 1}: ${one.what}.`, decided, `Outcome of topic ${at + 1}`, 'record-topic', {
        proposal: one.id,
      })
    }),
  ]
  const empty: Block = { kind: 'text', text: 'There is nothing to record an outcome of.' }
  const screen = pagedScreen({
    title: 'Outcomes',
    pages: pagesOf(blocks.length === 0 ? [empty] : blocks),
    page,
    action: 'outcomes',
    ids: { meeting: meeting.id },
    actions: [{ kind: 'open', label: 'Work plan', action: 'work-plan', ids: { meeting: meeting.id } }],
  })
  return done === null
    ? screen
    : { ...screen, blocks: [{ kind: 'notice', tone: 'done', text: done }, ...screen.blocks] }
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
