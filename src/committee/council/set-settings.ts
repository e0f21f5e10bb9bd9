import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { recordOwnAct } from '../kernel/record-own-act.ts'
import type { Core } from '../ports.ts'
import { type Settings, settingsSchema } from './settings.ts'
import { mustBeAllowed } from './who-may.ts'

/** What was given, as settings.
 * @throws CommitteeError settings-wrong, with where and what is wrong first */
export function readSettings(given: unknown): Settings {
  const read = settingsSchema.strict().safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    const where =
      issue === undefined || issue.path.length === 0 ? 'The settings' : `“${issue.path.join('.')}”`
    throw new CommitteeError(
      'settings-wrong',
      `${where} cannot be taken: ${issue?.message ?? 'not understood'}. Nothing was changed.`,
    )
  }
  const { milestones, decentHours } = read.data
  const keys = milestones.map(({ key }) => key)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined)
    throw new CommitteeError(
      'settings-wrong',
      `The milestone “${twice}” is there twice. Nothing was changed.`,
    )
  if (decentHours.from >= decentHours.to)
    throw new CommitteeError('settings-wrong', 'The decent hours end before they begin. Nothing was changed.')
  return read.data
}

/** Replaces how a committee reckons its days. A milestone that is new is not told of times before it was.
 * @throws CommitteeError */
export async function setSettings(
  core: Core,
  by: By,
  input: { readonly committeeId: string; readonly settings: Settings },
): Promise<void> {
  const now = core.now()
  await core.store.transact(async (tx) => {
    const committee = await found(tx.committees, input.committeeId)
    const { person } = await mustBeAllowed(tx, by, committee.id, 'prepare the meeting', dayOf(now))
    const known = new Map(committee.settings.milestones.map((one) => [one.key, one]))
    const milestones = input.settings.milestones.map(({ since: _, ...one }) => {
      const standing = known.get(one.key)
      const since = standing === undefined ? now.toISOString() : standing.since
      return since === undefined ? one : { ...one, since }
    })
    await tx.committees.update({ id: committee.id }, { settings: { ...input.settings, milestones } })
    await recordOwnAct(core, tx, {
      councilId: committee.councilId,
      by,
      personId: person?.id ?? null,
      act: 'set how days are reckoned',
      subject: 'committee',
      subjectId: committee.id,
    })
  })
}
