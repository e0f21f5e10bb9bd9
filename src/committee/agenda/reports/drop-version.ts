import { z } from 'zod'
import { verb } from '../../record/verb.ts'
import { onItem } from '../places.ts'
import { atVersion } from './at-version.ts'

/** Drops a version that waits and is not wanted. Members keep the report that they have. */
export const dropVersion = verb({
  ...onItem,
  act: 'drop a version',
  input: z.object({ reportId: z.string() }),
  place: atVersion,
  while: [],
  async run({ tx, version }) {
    return (await tx.reports.remove({ id: version.id, inPlace: false })) > 0
  },
})
