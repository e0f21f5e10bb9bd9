import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { asked } from '../../committee/agenda/meetings/agenda.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import type { EnterFor } from '../../committee/members/enter-for.ts'
import { opensOn } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say } from '../kit/write.ts'

/** What can be entered for one member: item by item, and of the meeting. */
export function enterForScreen(entering: EnterFor, page: number): Screen {
  const { place, member } = entering
  const ids = { meeting: place.meeting.id }
  const act = opensOn(ids)
  const screen = pagedScreen({
    title: 'Enter for a member',
    pages: pagesOf(
      entering.items.flatMap((one) => itemBlocks(one, entering)),
      { blocks: 10, characters: 1500 },
    ),
    page,
    action: 'enter-for-member',
    ids,
  })
  const ofMeeting = [
    ...(entering.open ? [act('A topic for the work plan', 'propose-topic')] : []),
    ...(entering.ahead
      ? [act('They are coming', 'coming'), act('They send apologies', 'sending-apologies')]
      : []),
  ]
  const account = entering.reached
    ? ''
    : ` ${member.name} has no account, so no copy can be sent. What you enter counts all the same.`
  const closed = entering.open ? '' : ' Replies are not open, so none are taken.'
  return {
    ...screen,
    blocks: [
      say(`The meeting of ${longDay(place.meeting.date)}.${account}${closed}`),
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
  const title = { strong: `Item ${number}. ${shownTitle(item)}.` }
  if (item.openness !== 'open' || item.state !== 'standing') return [say([title, ' Nothing is asked on it.'])]
  const replies = open && questions.length > 0 && !one.noPart
  const actions = [
    ...(replies ? [act(`Replies on item ${number}`, 'prepare')] : []),
    ...(asking && !one.noPart ? [act(`A question on item ${number}`, 'ask-question')] : []),
    ...(ahead ? [act(`An interest in item ${number}`, 'declare-interest')] : []),
  ]
  const state = one.noPart
    ? ' Takes no part.'
    : questions.length === 0
      ? ''
      : ` ${one.replied} of ${questions.length} answered.`
  return [say([title, state]), ...buttons(...actions)]
}
