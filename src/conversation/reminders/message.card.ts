import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Committee } from '../../committee/council/council.ts'
import type { Message } from '../../committee/record/message.ts'
import type { OpenThere } from '../../committee/reminders/what-is-open.ts'
import { cardTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { messageCardWords } from './message.words.ts'
import { reminderFormWords } from './reminders.words.ts'

export function noticeCard(message: Message, committee: Committee, meeting: Meeting): Card {
  const agenda: Action[] =
    meeting.agendaUrl === null
      ? []
      : [{ kind: 'link', label: agendaCardWords.published, href: meeting.agendaUrl }]
  const open = opens(deskWords.open, 'meeting', { meeting: meeting.id })
  const { name } = committee
  return {
    title: cardTitle(
      messageCardWords.notice(name, meeting.date, message.words),
      deskWords.title(name, meeting.date),
    ),
    blocks: [
      strong(messageCardWords.meeting(name, meeting.date)),
      say(message.words),
      ...buttons(open, ...agenda),
    ],
  }
}

/** Everything that is open for one person, soonest first, with buttons to reply at once.
 * @param message.words what made it due, if that has words */
export function reminderCard(open: readonly OpenThere[], { words }: Pick<Message, 'words'>): Card {
  const count = open.reduce((sum, there) => sum + there.open.length, 0)
  const waiting = messageCardWords.waiting(count)
  const why = words === '' ? '' : ` ${words}`
  const [shown = [], ...rest] = pagesOf(open.flatMap(thereBlocks), { blocks: 9 })
  return {
    title: waiting,
    blocks: [
      say([{ strong: `${waiting}.` }, `${why} ${messageCardWords.nothingIsAReply}`]),
      ...shown,
      ...(rest.length === 0 ? [] : [quiet(messageCardWords.rest)]),
      ...buttons(
        opens(messageCardWords.tomorrow, 'remind-tomorrow', {}),
        opens(reminderFormWords.own.title, 'my-reminders', {}),
      ),
    ],
  }
}

function thereBlocks({ situation, open }: OpenThere): Block[] {
  const { meeting, committee } = situation
  const closes = meeting.repliesCloseAt === null ? '' : replyFormWords.closes(meeting.repliesCloseAt)
  return [
    say([{ strong: messageCardWords.meeting(committee.name, meeting.date) }, closes]),
    ...open.flatMap(({ item, unanswered }): Block[] => [
      say(messageCardWords.item(item.number, itemWords.title(item), unanswered)),
      ...buttons(
        opens(agendaCardWords.prepareItem(item.number), 'prepare', { item: item.id }, { primary: true }),
      ),
    ]),
  ]
}
