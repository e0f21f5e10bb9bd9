import { z } from 'zod'
import { atCommittee } from '../council/at-committee.ts'
import { inPerson } from '../council/permission.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { diaryWords } from './diary.words.ts'

/** Makes somebody's link to a committee's dates, in place of an older one. The form brings its id, so a form sent twice makes
 * one.
 * @returns its address, which cannot be shown again; null if that form was sent before */
export const makeDiaryLink = verb({
  act: 'make a calendar link',
  input: z.object({ committeeId: z.string(), linkId: z.string() }),
  place: atCommittee,
  may: inPerson('read the report'),
  while: [],
  async run({ core, tx, now: madeAt, committee, person }, { committeeId, linkId: id }) {
    if (core.newDiaryLink === null) throw new CommitteeError('settings-wrong', diaryWords.notSetUp)
    if ((await tx.diaryLinks.get(id)) !== null) return null
    const { address, digest } = core.newDiaryLink()
    const { councilId } = committee
    const whose = { personId: person.id, committeeId }
    await tx.diaryLinks.remove(whose)
    return (await tx.diaryLinks.insert({ ...whose, id, councilId, digest, madeAt })) ? address : null
  },
  on: ({ committee }) => ['committee', committee],
})
