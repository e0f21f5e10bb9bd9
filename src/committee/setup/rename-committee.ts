import { z } from 'zod'
import { committeeSchema } from '../council/council.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { onRoster } from './on-roster.ts'
import { redrawForRoster } from './redraw-for-roster.ts'
import { setupWords } from './setup.words.ts'

/** Gives a committee another name. Cards of meetings to come show it. */
export const renameCommittee = verb({
  ...onRoster,
  act: 'rename a committee',
  input: z.object({ committeeId: z.string(), name: committeeSchema.shape.name }),
  async run({ tx, committee }, { name }) {
    if (name === committee.name) return false
    const { id, councilId } = committee
    const others = (await tx.committees.find({ councilId })).filter((other) => other.id !== id)
    if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
      throw new CommitteeError('name-taken', setupWords.nameTaken(name))
    await tx.committees.update({ id }, { name })
    return true
  },
  on: ({ committee }) => ['committee', committee],
  redraws: (of) => redrawForRoster(of, dayOf(of.now)),
})
