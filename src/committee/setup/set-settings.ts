import { z } from 'zod'
import { atCommittee } from '../council/at-committee.ts'
import { clerk } from '../council/permission.ts'
import { type Settings, settingsSchema } from '../council/settings.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { setupWords } from './setup.words.ts'

/** Reads settings that somebody gave.
 * @throws CommitteeError settings-wrong, with the first fault and where it is */
export function readSettings(given: unknown): Settings {
  const read = settingsSchema.strict().safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new CommitteeError(
      'settings-wrong',
      setupWords.settingWrong(issue?.path.join('.') ?? '', issue?.message ?? null),
    )
  }
  const { milestones, decentHours } = read.data
  const keys = milestones.map(({ key }) => key)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined) throw new CommitteeError('settings-wrong', setupWords.milestoneTwice(twice))
  if (decentHours.from >= decentHours.to) throw new CommitteeError('settings-wrong', setupWords.hoursReversed)
  return read.data
}

/** Replaces a committee's settings. A new milestone tells nobody of times before it was set. */
export const setSettings = verb({
  act: 'set how days are reckoned',
  input: z.object({ committeeId: z.string(), settings: settingsSchema }),
  place: atCommittee,
  may: clerk,
  while: [],
  async run({ tx, now, committee }, { settings }) {
    const known = new Map(committee.settings.milestones.map((one) => [one.key, one]))
    const milestones = settings.milestones.map(({ since: _, ...one }) => {
      const standing = known.get(one.key)
      const since = standing === undefined ? now.toISOString() : standing.since
      return since === undefined ? one : { ...one, since }
    })
    await tx.committees.update({ id: committee.id }, { settings: { ...settings, milestones } })
    await tx.meetings.update({ committeeId: committee.id }, { lookAt: now, forgetAt: now })
    return true
  },
  on: ({ committee }) => ['committee', committee],
})
