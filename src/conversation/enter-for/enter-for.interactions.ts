import { z } from 'zod'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { enterFor, whomToEnterFor } from '../../committee/members/enter-for.ts'
import { forMember } from '../kit/for-member.ts'
import { asks, type Interaction, id, ofMeeting, page, shows } from '../kit/interaction.ts'
import { chooseMemberScreen, enterForScreen } from './enter-for.screen.ts'

const forOne = forMember(
  shows(ofMeeting.extend(page.shape), async ({ core, by, ids }) => {
    if (enteredFor(by) === null) throw new CommitteeError('not-found', 'Please choose the member first.')
    return enterForScreen(await enterFor(core, by, ids.meeting), ids.page)
  }),
)

/** The clerk enters something for a member who telephones. */
export const enterForInteractions = {
  'enter-for': asks(ofMeeting, {
    async screen({ core, by, ids }) {
      const { members, unreached } = await whomToEnterFor(core, by, ids.meeting)
      return chooseMemberScreen(ids.meeting, members, unreached)
    },
    answers: z.object({ member: id }),
    async take({ core, by, ids }, { member }) {
      const { members } = await whomToEnterFor(core, by, ids.meeting)
      if (!members.some((one) => one.id === member))
        throw new CommitteeError('unknown-choice', 'Please choose one of the members shown.', 'member')
      return forOne.respond(core, by, { meeting: ids.meeting, on: member })
    },
  }),

  'enter-for-member': forOne,
} satisfies Record<string, Interaction>
