import { z } from 'zod'
import { atCommittee } from '../council/at-committee.ts'
import { inPerson } from '../council/permission.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'

/** Makes somebody's link to a committee's dates; an older one of theirs stops. Its id comes with the form, so that a form
 * sent twice makes one.
 * @returns its address, which cannot be had again; null where that form was sent before */
export const makeDiaryLink = verb({
  act: 'make a calendar link',
  input: z.object({ committeeId: z.string(), linkId: z.string() }),
  place: atCommittee,
  may: inPerson('read the report'),
  while: [],
  async run({ core, tx, now: madeAt, committee, person }, { committeeId, linkId: id }) {
    if (core.newDiaryLink === null)
      throw new CommitteeError(
        'settings-wrong',
        'Calendar links are not set up here. Please ask whoever runs Quorate to set PUBLIC_URL.',
      )
    if ((await tx.diaryLinks.get(id)) !== null) return null
    const { address, digest } = core.newDiaryLink()
    const { councilId } = committee
    const whose = { personId: person.id, committeeId }
    await tx.diaryLinks.remove(whose)
    return (await tx.diaryLinks.insert({ ...whose, id, councilId, digest, madeAt })) ? address : null
  },
  on: ({ committee }) => ['committee', committee],
})
