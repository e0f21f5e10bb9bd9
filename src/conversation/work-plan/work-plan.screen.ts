import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Committee } from '../../committee/council/council.ts'
import type { Entry } from '../../committee/members/work-plan/entry.ts'
import { proposalWords } from '../../committee/members/work-plan/proposal.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { say } from '../kit/write.ts'
import { recommendationsScreenWords } from '../outcomes/recommendations.words.ts'
import { workPlanScreenWords } from './work-plan.words.ts'

export function workPlanScreen(committee: Committee, entries: readonly Entry[], page: number): Screen {
  const blocks = entries.map(({ what, method, targetMeeting }): Block => {
    const how = workPlanScreenWords.entry(proposalWords.methods[method], targetMeeting)
    return { kind: 'list', items: [[{ strong: `${what}.` }, ` ${how}`]] }
  })
  return pagedScreen({
    title: workPlanScreenWords.title,
    pages: pagesOf([
      say(committee.name),
      ...(blocks.length === 0 ? [say(workPlanScreenWords.none)] : blocks),
    ]),
    page,
    action: 'work-plan-of',
    ids: { committee: committee.id },
    actions: [opens(recommendationsScreenWords.title, 'recommendations', { committee: committee.id })],
  })
}
