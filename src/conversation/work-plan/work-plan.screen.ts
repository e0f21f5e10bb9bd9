import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Committee } from '../../committee/council/council.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import type { Entry } from '../../committee/members/work-plan/entry.ts'
import { proposalWords } from '../../committee/members/work-plan/proposal.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { say } from '../kit/write.ts'

export function workPlanScreen(committee: Committee, entries: readonly Entry[], page: number): Screen {
  const blocks = entries.map((entry): Block => {
    const when = entry.targetMeeting === null ? 'to be scheduled' : longDay(entry.targetMeeting)
    return {
      kind: 'list',
      items: [[{ strong: `${entry.what}.` }, ` ${proposalWords.methods[entry.method]}; ${when}.`]],
    }
  })
  const empty: Block = say('There is nothing on it yet.')
  return pagedScreen({
    title: 'Work plan',
    pages: pagesOf([say(committee.name), ...(blocks.length === 0 ? [empty] : blocks)]),
    page,
    action: 'work-plan-of',
    ids: { committee: committee.id },
    actions: [opens('Recommendations', 'recommendations', { committee: committee.id })],
  })
}
