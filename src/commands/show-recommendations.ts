import { Option } from 'commander'
import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { trackedBy } from '../committee/outcomes/tracker.ts'
import { recommendationsFormats, writeRecommendations } from '../documents/write-recommendations.ts'
import { type CoreVerb, parseGiven, wordsArgument } from './command.ts'

const schema = z.object({
  committee: wordsArgument('the committee').optional(),
  format: z.enum(recommendationsFormats).default('text'),
})

export const showRecommendationsVerb: CoreVerb = {
  group: null,
  name: 'recommendations',
  about: 'Print what committees recommended, to whom, when an answer is due, and what it was',
  needs: 'core',
  declare: (command) =>
    command
      .option('--committee <committee>', 'the committee, by its name or id')
      .addOption(
        new Option('--format <format>', 'how it is written').choices(recommendationsFormats).default('text'),
      ),
  async run(core, given, console) {
    const { committee: name, format } = parseGiven(schema, given)
    const { look } = core.store
    const committees =
      name === undefined ? await look.committees.find({}) : [await committeeNamed(look, name)]
    const rows = []
    for (const committee of committees)
      rows.push(...(await trackedBy(look, committee, core.bankHolidays, dayOf(core.now()))))
    console.out(writeRecommendations(rows, format))
  },
}
