import { z } from 'zod'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { enterFor, whomToEnterFor } from '../../committee/members/enter-for.ts'
import type { IdsOf } from '../actions.ts'
import { id } from '../kit/answers.ts'
import { forMember } from '../kit/for-member.ts'
import type { Handling } from '../kit/interaction.ts'
import { asks, shows } from '../kit/interaction.ts'
import { chooseMemberScreen, enterForScreen } from './enter-for.screen.ts'

const enterForMember = shows<IdsOf<'enter-for-member'>>(async ({ core, by, ids }) => {
  if (enteredFor(by) === null) throw new CommitteeError('not-found', 'Please choose the member first.')
  return enterForScreen(await enterFor(core, by, ids.meeting), ids.page)
})

/** The clerk enters something for a member who telephones. */
export const enterForInteractions = {
  'enter-for': asks({
    async screen({ core, by, ids }) {
      const { members, unreached } = await whomToEnterFor(core, by, ids.meeting)
      return chooseMemberScreen(ids.meeting, members, unreached)
    },
    answers: z.object({ member: id }),
    async take({ core, by, ids }, { member }) {
      const { members } = await whomToEnterFor(core, by, ids.meeting)
      if (!members.some((one) => one.id === member))
        throw new CommitteeError('unknown-choice', 'Please choose one of the members shown.', 'member')
      const asking = { core, by, ids: { meeting: ids.meeting, page: 1 } }
      const press = { action: 'enter-for-member', ids: { meeting: ids.meeting } }
      return forMember(asking, member, press, enterForMember.respond)
    },
  }),

  'enter-for-member': enterForMember,
} satisfies Handling<'enter-for' | 'enter-for-member'>
