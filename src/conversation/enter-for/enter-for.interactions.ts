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
import { enterForScreen } from './enter-for.screen.ts'

const title = 'Enter for a member'

/** The clerk enters something for a member who telephones. */
export const enterForInteractions = {
  'enter-for': form({
    async place({ core, by, ids: { meeting } }: Asking<{ readonly meeting: string }>) {
      const { members, unreached } = await whomToEnterFor(core, by, meeting)
      const rows = members.map(({ id, name }) => ({
        value: id,
        label: unreached.has(id) ? `${name} (no account)` : name,
      }))
      return { meeting, members: choices(rows, 'Please end the seats of members who have left.') }
    },
    title,
    instead: (place) => (place.members.options.length > 0 ? null : { title, blocks: about(place.meeting) }),
    says: ({ meeting, members }) => [...about(meeting), ...members.above],
    questions: ({ members }) => ({
      member: oneOfRows('The member', members.options, 'Please choose one of the members shown.'),
    }),
    submit: 'Go on',
    example: { member: 'somebody' },
    take: ({ core, by, ids: { meeting } }, { member }) =>
      screenFor({ core, by, ids: { meeting, page: 1 } }, member, enteringScreen),
  }),

  'enter-for-member': shows(enteringScreen),
} satisfies Handling<'enter-for' | 'enter-for-member'>

type OnPage = Asking<{ readonly meeting: string; readonly page: number }>

async function enteringScreen({ core, by, ids }: OnPage) {
  if (enteredFor(by) === null) throw new CommitteeError('not-found', 'Please choose the member first.')
  return enterForScreen(await enterFor(core, by, ids.meeting), ids.page)
}

function about(meeting: string) {
  return [
    say(
      'For a member who telephoned: a reply, a question, a topic, whether they come, an interest. It is marked as entered by the clerk, and the member gets a copy where they have an account.',
    ),
    ...buttons(opens('A topic from the public, an officer or a partner', 'propose-for', { meeting })),
  ]
}
