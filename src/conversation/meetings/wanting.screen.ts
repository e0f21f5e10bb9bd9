import type { Screen } from '../../cards/screen.ts'
import type { Obstacle } from '../../committee/agenda/meetings/obstacles.ts'
import { opensOn } from '../kit/opens.ts'
import { buttons } from '../kit/write.ts'
import { deskWords } from './desk.words.ts'
import { wantingBlocks } from './next-step.blocks.ts'
import { postingWords } from './posting.words.ts'

/** What the clerk sees instead of the form while something stands in the way, with the buttons that mend it. */
export function wantingScreen(meeting: string, wanting: readonly Obstacle[]): Screen {
  const open = opensOn({ meeting })
  const mends = new Set(wanting.flatMap(({ mend }) => (mend === null ? [] : [mend])))
  const actions = [...mends].map((mend) => open(deskWords.mends[mend], mend))
  return {
    title: postingWords.post.title,
    blocks: [...wantingBlocks(wanting), ...buttons(...actions, open(deskWords.back, 'desk'))],
  }
}
