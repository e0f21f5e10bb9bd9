import { enteredFor } from '../../committee/kernel/actor.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { enterFor, whomToEnterFor } from '../../committee/members/enter-for.ts'
import { oneOfRows } from '../kit/field.ts'
import { screenFor } from '../kit/for-member.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { choices } from '../kit/options.ts'
import { buttons, say } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { enterForScreen } from './enter-for.screen.ts'
import { enterForWords } from './enter-for.words.ts'

/** The clerk enters something for a member who telephones. */
export const enterForInteractions = {
  'enter-for': form({
    async place({ core, by, ids: { meeting } }: Asking<{ readonly meeting: string }>) {
      const { members, unreached } = await whomToEnterFor(core, by, meeting)
      const rows = members.map(({ id, name }) => ({
        value: id,
        label: unreached.has(id) ? enterForWords.noAccount(name) : name,
      }))
      return { meeting, members: choices(rows, enterForWords.endSeats) }
    },
    title: deskWords.enterFor,
    instead: ({ meeting, members }) =>
      members.options.length > 0 ? null : { title: deskWords.enterFor, blocks: about(meeting) },
    says: ({ meeting, members }) => [...about(meeting), ...members.above],
    questions: ({ members }) => ({
      member: oneOfRows(enterForWords.member, members.options, enterForWords.notShown),
    }),
    submit: replyFormWords.goOn,
    example: { member: 'somebody' },
    take: ({ core, by, ids: { meeting } }, { member }) =>
      screenFor({ core, by, ids: { meeting, page: 1 } }, member, enteringScreen),
  }),

  'enter-for-member': shows(enteringScreen),
} satisfies Handling<'enter-for' | 'enter-for-member'>

type OnPage = Asking<{ readonly meeting: string; readonly page: number }>

async function enteringScreen({ core, by, ids }: OnPage) {
  if (enteredFor(by) === null) throw new CommitteeError('not-found', enterForWords.chooseFirst)
  return enterForScreen(await enterFor(core, by, ids.meeting), ids.page)
}

function about(meeting: string) {
  return [
    say(enterForWords.about),
    ...buttons(opens(enterForWords.topicOfOthers, 'propose-for', { meeting })),
  ]
}
