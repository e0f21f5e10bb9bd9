import { type By, whoIs } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import { recordAct } from '../record/record-act.ts'
import type { Reminding } from './message.ts'

/** Notes how a person wishes to be reminded. Notices reach them all the same.
 * @throws CommitteeError account-unknown */
export async function wishReminders(
  core: Core,
  by: By,
  wish: Partial<Pick<Reminding, 'off' | 'notBefore'>>,
): Promise<void> {
  await core.store.transact(async (tx) => {
    const { id: personId, councilId } = await whoIs(tx, by)
    await tx.remindings.insert({
      id: core.newId(),
      councilId,
      personId,
      off: false,
      notBefore: null,
      lastDay: '',
    })
    await tx.remindings.update({ personId }, wish)
    await recordAct(core, tx, {
      councilId,
      by,
      personId,
      act: 'say how to be reminded',
      subject: 'person',
      subjectId: personId,
    })
  })
}
