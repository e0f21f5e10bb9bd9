import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Committee } from '../../committee/council/council.ts'
import type { Made, Tracked } from '../../committee/outcomes/tracker.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note, say, strong, warn } from '../kit/write.ts'
import { decidedScreenWords } from './decided.words.ts'
import { recommendationsScreenWords } from './recommendations.words.ts'
import { recordFormWords } from './record.words.ts'

/** What the committee has recommended, to whom, and the answers. */
export function recommendationsScreen(
  committee: Committee,
  tracked: readonly Tracked[],
  page: number,
): Screen {
  const rows = tracked.length === 0 ? [say(recommendationsScreenWords.none)] : tracked.flatMap(rowBlocks)
  return pagedScreen({
    title: recommendationsScreenWords.title,
    pages: pagesOf([strong(committee.name), ...rows]),
    page,
    action: 'recommendations',
    ids: { committee: committee.id },
  })
}

function rowBlocks({ meeting, item, made }: Tracked): Block[] {
  if (made === null) {
    const what = { strong: recommendationsScreenWords.item(meeting, item) }
    return [say([what, ` ${recommendationsScreenWords.notOpen}`])]
  }
  const what = { strong: recommendationsScreenWords.recommendation(meeting, item, made.label) }
  return [
    say([what, made.draft ? ` ${recordFormWords.draft}` : '']),
    ...textBlocks(made.wording),
    ...textBlocks(recommendationsScreenWords.state(made)),
    ...(made.responseWords === null ? [] : textBlocks(decidedScreenWords.reasons(made.responseWords))),
    ...overdueBlocks(made),
  ]
}

function overdueBlocks({ overdue, response }: Made): Block[] {
  const noted = response === 'noted' ? recommendationsScreenWords.noted : ''
  if (overdue === null) return noted === '' ? [] : [note(noted)]
  return [warn(`${recommendationsScreenWords.overdue[overdue]} ${noted}`.trimEnd())]
}
