import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { trackedBy } from '../committee/outcomes/tracker.ts'
import { recommendationsFormats, writeRecommendations } from '../documents/write-recommendations.ts'
import { aCommittee, coreVerb } from './command.ts'
import { option } from './typed.ts'

export const showRecommendationsVerb = coreVerb({
  group: null,
  name: 'recommendations',
  about: 'Print what committees recommended, to whom, when an answer is due, and what it was',
  input: z.object({
    committee: option(aCommittee.optional(), 'the committee, by its name or id'),
    format: option(z.enum(recommendationsFormats).default('text'), 'how it is written'),
  }),
  async run(core, { committee: name, format }, console) {
    const { look } = core.store
    const committees =
      name === undefined ? await look.committees.find({}) : [await committeeNamed(look, name)]
    const rows = []
    for (const committee of committees)
      rows.push(...(await trackedBy(look, committee, core.bankHolidays, dayOf(core.now()))))
    console.out(writeRecommendations(rows, format))
  },
})
