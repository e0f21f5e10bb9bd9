import type { Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { cardTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, quiet, say } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { doubtBlocks } from './doubt.blocks.ts'
import { type DraftView, draftParts } from './draft.parts.ts'
import { draftWords } from './draft.words.ts'

/** Replaces a draft whose item has become exempt. */
export const noDraftCard: Card = {
  title: draftWords.takenAway,
  blocks: [note(draftWords.notOpen)],
}

/** What was read of a report, for the clerk to check. */
export function draftCard(view: DraftView): Card {
  const [first = [], ...rest] = draftPages(view)
  const { item, report } = view.one
  const ids = { item: item.id }
  return {
    title: cardTitle(draftWords.titleOf(item.number, item.title), draftWords.title(item.number)),
    blocks: [
      { kind: 'heading', text: draftWords.heading(item.number) },
      say(draftWords.pleaseCheckFile(report.fileName, view.place.meeting.date)),
      ...first,
      ...(rest.length === 0 ? [] : [quiet(draftWords.more)]),
      ...buttons(
        opens(draftWords.open, 'draft', ids, { primary: true }),
        opens(draftWords.links, 'set-item-links', ids),
        opens(deskWords.open, 'desk', { meeting: view.place.meeting.id }),
      ),
    ],
  }
}

/** All that was read, to be read only. */
export function draftPages(view: DraftView): Block[][] {
  const blocks = draftParts(view).flatMap(({ blocks, doubts, of }) => {
    const read = [...blocks, ...doubts.flatMap(doubtBlocks)]
    if (of === null || of === 'header') return read
    const onEducation = view.educationSits && of.asks !== 'nothing' ? of.onEducation : undefined
    return [...read, quiet(draftWords.asked(of.asks, of.scale, onEducation))]
  })
  return pagesOf(blocks, { characters: 1200, blocks: 7 })
}
