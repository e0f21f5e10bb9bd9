import { Option } from 'commander'
import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { workPlanOf } from '../committee/members/work-plan/work-plan.ts'
import { workPlanFormats, writeWorkPlan } from '../documents/write-work-plan.ts'
import { type CoreVerb, parseGiven, wordsArgument } from './command.ts'

const schema = z.object({
  committee: wordsArgument('the committee').optional(),
  format: z.enum(workPlanFormats).default('text'),
})

export const showWorkPlanVerb: CoreVerb = {
  group: null,
  name: 'work-plan',
  about: 'Print the work plan of one committee, or of all',
  needs: 'core',
  declare: (command) =>
    command
      .option('--committee <committee>', 'the committee, by its name or id')
      .addOption(
        new Option('--format <format>', 'how it is written').choices(workPlanFormats).default('text'),
      ),
  async run(core, given, console) {
    const { committee: name, format } = parseGiven(schema, given)
    const { look } = core.store
    const committees =
      name === undefined ? await look.committees.find({}) : [await committeeNamed(look, name)]
    const plans = []
    for (const committee of committees)
      plans.push({ committee: committee.name, entries: await workPlanOf(look, committee.id) })
    console.out(writeWorkPlan(plans, format))
  },
}
