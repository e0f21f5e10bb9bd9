import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { asked } from '../../committee/agenda/meetings/agenda.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { EnterFor } from '../../committee/members/enter-for.ts'
import { opensOn } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { enterForWords } from './enter-for.words.ts'

/** What can be entered for one member: for the meeting as a whole, and item by item. */
export function enterForScreen(entering: EnterFor, page: number): Screen {
  const { place, member } = entering
  const ids = { meeting: place.meeting.id }
  const act = opensOn(ids)
  const screen = pagedScreen({
    title: deskWords.enterFor,
    pages: pagesOf(
      entering.items.flatMap((one) => itemBlocks(one, entering)),
      { blocks: 10, characters: 1500 },
    ),
    page,
    action: 'enter-for-member',
    ids,
  })
  const ofMeeting = [
    ...(entering.open ? [act(enterForWords.topic, 'propose-topic')] : []),
    ...(entering.ahead
      ? [act(enterForWords.coming, 'coming'), act(enterForWords.apologies, 'sending-apologies')]
      : []),
  ]
  const unreached = entering.reached ? null : member.name
  return {
    ...screen,
    blocks: [
      say(enterForWords.meeting(place.meeting.date, unreached, entering.open)),
      ...buttons(...ofMeeting),
      ...screen.blocks,
    ],
  }
}

function itemBlocks(one: EnterFor['items'][number], { open, asking, ahead }: EnterFor): Block[] {
  const { item } = one.on
  const ids = { item: item.id }
  const act = opensOn(ids)
  const number = item.number
  const questions = asked(one.on)
  const title = { strong: itemLineWords.sentence(number, itemWords.title(item)) }
  if (item.openness !== 'open' || item.state !== 'standing')
    return [say([title, ` ${enterForWords.nothingAsked}`])]
  const replies = open && questions.length > 0 && !one.noPart
  const actions = [
    ...(replies ? [act(enterForWords.replies(number), 'prepare')] : []),
    ...(asking && !one.noPart ? [act(enterForWords.question(number), 'ask-question')] : []),
    ...(ahead ? [act(enterForWords.interest(number), 'declare-interest')] : []),
  ]
  const state = one.noPart
    ? ` ${enterForWords.takesNoPart}`
    : questions.length === 0
      ? ''
      : ` ${enterForWords.answered(one.replied, questions.length)}`
  return [say([title, state]), ...buttons(...actions)]
}
