import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { readSettings, setSettings } from '../committee/setup/set-settings.ts'
import { aCommittee, byConsole, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { readNamedFile } from './read-named-file.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { argument, option } from './typed.ts'

export const committeeSettingsVerb = coreVerb({
  group: 'committee',
  name: 'settings',
  about: 'Print how a committee reckons its days, and what it tells when; or replace it from a file',
  input: z.object({
    committee: argument(aCommittee, 'the committee, by its name or id'),
    set: option(
      textGiven(commandWords.given.file, 4000).optional(),
      'a JSON file such as this prints; what it leaves out is as most have it',
      'file',
    ),
  }),
  async run(core, input, console) {
    const committee = await committeeNamed(core.store.look, input.committee)
    if (input.set === undefined) {
      console.out(`${JSON.stringify(committee.settings, null, 2)}\n`)
      return
    }
    const { bytes } = await readNamedFile(
      console.cwd,
      input.set,
      1_000_000,
      setUpCommandWords.settingsTooLarge,
    )
    const read = parseJson(new TextDecoder().decode(bytes))
    if (read === null) throw new CommitteeError('settings-wrong', setUpCommandWords.settingsNotJson)
    await setSettings(core, byConsole, { committeeId: committee.id, settings: readSettings(read) })
    console.out(`${setUpCommandWords.settings(committee.name)}\n`)
  },
})

/** Null, which no schema accepts, if it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
