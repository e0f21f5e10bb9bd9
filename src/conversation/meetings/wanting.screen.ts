import type { Screen } from '../../cards/screen.ts'
import type { Wanting } from '../../committee/agenda/meetings/wanting.ts'
import { opensOn } from '../kit/opens.ts'
import { buttons } from '../kit/write.ts'
import { wantingBlocks } from './next-step.blocks.ts'

/** What the clerk sees instead of the form while something stands in the way, with the buttons that mend it. */
export function wantingScreen(meeting: string, wanting: readonly Wanting[]): Screen {
  const open = opensOn({ meeting })
  const mends = new Set(wanting.flatMap(({ mend }) => (mend === null ? [] : [mend])))
  const actions = [...mends].map((mend) => open(mendLabels[mend], mend))
  return {
    title: 'Post to members',
    blocks: [...wantingBlocks(wanting), ...buttons(...actions, open('Back to the meeting', 'desk'))],
  }
}

/** As on the clerk's card. */
const mendLabels = {
  'put-item': 'Add an item',
  'set-publication': 'Agenda link and publication',
  'set-closing': 'When replies close',
  drafts: 'Check the drafts',
} as const satisfies Record<NonNullable<Wanting['mend']>, string>
