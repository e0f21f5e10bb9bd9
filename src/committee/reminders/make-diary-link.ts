import { whoIs } from '../council/who-is.ts'
import { mustBeAllowed } from '../council/who-may.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import type { Core } from '../ports.ts'
import { recordAct } from '../record/record-act.ts'

/**
 * Makes somebody's link to a committee's dates; an older one of theirs stops.
 * @param input.linkId comes with the form, so that a form sent twice makes one
 * @returns its address, which cannot be had again; null where that form was sent before
 * @throws CommitteeError
 */
export async function makeDiaryLink(
  core: Core,
  by: By,
  input: { readonly committeeId: string; readonly linkId: string },
): Promise<string | null> {
  const { newDiaryLink } = core
  const madeAt = core.now()
  return core.store.transact(async (tx) => {
    const committee = await found(tx.committees, input.committeeId)
    await mustBeAllowed(tx, by, committee.id, 'read the report', dayOf(madeAt))
    const { id: personId, councilId } = await whoIs(tx, by)
    if (newDiaryLink === null)
      throw new CommitteeError(
        'settings-wrong',
        'Calendar links are not set up here. Please ask whoever runs Quorate to set PUBLIC_URL.',
      )
    if ((await tx.diaryLinks.get(input.linkId)) !== null) return null
    const { address, digest } = newDiaryLink()
    await tx.diaryLinks.remove({ personId, committeeId: committee.id })
    const fresh = { id: input.linkId, councilId, personId, committeeId: committee.id, digest, madeAt }
    if (!(await tx.diaryLinks.insert(fresh))) return null
    await recordAct(core, tx, {
      councilId,
      by,
      personId,
      act: 'make a calendar link',
      subject: 'committee',
      subjectId: committee.id,
    })
    return address
  })
}
