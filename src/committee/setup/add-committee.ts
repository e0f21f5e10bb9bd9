import { z } from 'zod'
import { type Council, committeeSchema, councilSchema } from '../council/council.ts'
import { theConsole } from '../council/permission.ts'
import { settingsSchema } from '../council/settings.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { nearest } from '../kernel/nearest.ts'
import { nowhere, unchanged } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { setupWords } from './setup.words.ts'

/** Adds a committee, and its council if it is new. Added again, it stays the one that is there, and is open again if it was
 * closed. */
export const addCommittee = verb({
  act: 'add a committee',
  input: committeeSchema
    .pick({ name: true, countsInRoom: true })
    .extend({ council: councilSchema.shape.name, newCouncil: z.boolean().default(false) }),
  place: nowhere,
  may: theConsole(setupWords.committeesAtConsole),
  while: [],
  async run({ core, tx }, { council: councilName, newCouncil, name, countsInRoom }) {
    if (!newCouncil) mustNotBeMisspelt(councilName, await tx.councils.find({}))
    await tx.councils.insert({ id: core.newId(), name: councilName })
    const council = await tx.councils.findOne({ name: councilName })
    if (council === null) throw new Error('a council that was added is not there')
    const councilId = council.id
    const settings = settingsSchema.parse({})
    const fresh = { id: core.newId(), councilId, name, countsInRoom, closedOn: null, settings }
    if (await tx.committees.insert(fresh)) return fresh
    const [standing] = await tx.committees.change({ councilId, name }, { countsInRoom, closedOn: null })
    if (standing === undefined) throw new Error('a committee that was there is gone')
    return unchanged(standing)
  },
  on: (_, __, committee) => ['committee', committee],
})

/** @throws CommitteeError not-found, with the council that is probably meant */
function mustNotBeMisspelt(name: string, councils: readonly Council[]): void {
  const known = councils.map((council) => council.name)
  const meant = known.includes(name) ? null : nearest(name, known)
  if (meant !== null) throw new CommitteeError('not-found', setupWords.councilMisspelt(name, meant))
}
