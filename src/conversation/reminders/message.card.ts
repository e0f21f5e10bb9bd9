import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Committee } from '../../committee/council/council.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import type { Message } from '../../committee/record/message.ts'
import type { OpenThere } from '../../committee/reminders/what-is-open.ts'
import { cardTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'

export function noticeCard(message: Message, committee: Committee, meeting: Meeting): Card {
  const agenda: Action[] =
    meeting.agendaUrl === null ? [] : [{ kind: 'link', label: 'Published agenda', href: meeting.agendaUrl }]
  const open = opens('Open the meeting', 'meeting', { meeting: meeting.id })
  const name = `${committee.name}, ${longDay(meeting.date)}`
  return {
    title: cardTitle(`${name}: ${message.words}`, name),
    blocks: [strong(`${name}.`), say(message.words), ...buttons(open, ...agenda)],
  }
}

/** Everything that is open for one person, soonest first, with the buttons to reply there and then.
 * @param message.words what made it due says, if anything */
export function reminderCard(open: readonly OpenThere[], { words }: Pick<Message, 'words'>): Card {
  const count = open.reduce((sum, there) => sum + there.open.length, 0)
  const what = count === 1 ? 'One item waits for your reply' : `${count} items wait for your reply`
  const [shown = [], ...rest] = pagesOf(open.flatMap(thereBlocks), { blocks: 9 })
  return {
    title: what,
    blocks: [
      say([{ strong: `${what}.` }, `${words === '' ? '' : ` ${words}`} “Nothing from me” is a reply too.`]),
      ...shown,
      ...(rest.length === 0 ? [] : [quiet('“Prepare” in the agenda of each meeting leads to the others.')]),
      ...buttons(
        opens('Remind me tomorrow', 'remind-tomorrow', {}),
        opens('How I am reminded', 'my-reminders', {}),
      ),
    ],
  }
}

function thereBlocks({ situation, open }: OpenThere): Block[] {
  const { meeting, committee } = situation
  const closes =
    meeting.repliesCloseAt === null ? '' : ` Replies close ${shortMoment(meeting.repliesCloseAt)}.`
  return [
    say([{ strong: `${committee.name}, ${longDay(meeting.date)}.` }, closes]),
    ...open.flatMap(({ item, unanswered }): Block[] => [
      say(
        `Item ${item.number}. ${itemWords.title(item)}: ${unanswered === 1 ? 'one recommendation' : `${unanswered} recommendations`} to answer.`,
      ),
      ...buttons(opens(`Prepare item ${item.number}`, 'prepare', { item: item.id }, { primary: true })),
    ]),
  ]
}
