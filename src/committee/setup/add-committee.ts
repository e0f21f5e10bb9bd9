import { committeeSchema, councilSchema } from '../council/council.ts'
import { theConsole } from '../council/permission.ts'
import { settingsSchema } from '../council/settings.ts'
import { nowhere, unchanged } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { setupWords } from './setup.words.ts'

/** Adds a committee, and its council if it is new. Added again, it stays the one that is there. */
export const addCommittee = verb({
  act: 'add a committee',
  input: committeeSchema
    .pick({ name: true, countsInRoom: true })
    .extend({ council: councilSchema.shape.name }),
  place: nowhere,
  may: theConsole(setupWords.committeesAtConsole),
  while: [],
  async run({ core, tx }, { council: councilName, name, countsInRoom }) {
    await tx.councils.insert({ id: core.newId(), name: councilName })
    const council = await tx.councils.findOne({ name: councilName })
    if (council === null) throw new Error('a council that was added is not there')
    const councilId = council.id
    const fresh = { id: core.newId(), councilId, name, countsInRoom, settings: settingsSchema.parse({}) }
    if (await tx.committees.insert(fresh)) return fresh
    const [standing] = await tx.committees.change({ councilId, name }, { countsInRoom })
    if (standing === undefined) throw new Error('a committee that was there is gone')
    return unchanged(standing)
  },
  on: (_, __, committee) => ['committee', committee],
})
