import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { workPlanOf } from '../committee/members/work-plan/work-plan.ts'
import { workPlanFormats, writeWorkPlan } from '../documents/write-work-plan.ts'
import { aCommittee, coreVerb } from './command.ts'
import { option } from './typed.ts'

export const showWorkPlanVerb = coreVerb({
  group: null,
  name: 'work-plan',
  about: 'Print the work plan of one committee, or of all',
  input: z.object({
    committee: option(aCommittee.optional(), 'the committee, by its name or id'),
    format: option(z.enum(workPlanFormats).default('text'), 'how it is written'),
  }),
  async run(core, { committee: name, format }, console) {
    const { look } = core.store
    const committees =
      name === undefined ? await look.committees.find({}) : [await committeeNamed(look, name)]
    const plans = []
    for (const committee of committees)
      plans.push({ committee: committee.name, entries: await workPlanOf(look, committee.id) })
    console.out(writeWorkPlan(plans, format))
  },
})
