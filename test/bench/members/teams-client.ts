import { z } from 'zod'
import type { TeamsSide } from '../far-side/teams-side.ts'
import { until } from '../far-side/until.ts'
import { buttonIn, type Form, type Member } from './form.ts'
import { send } from './post.ts'
import { type Caller, teamsForm, teamsInvoke, teamsSubmission } from './teams-wire.ts'

const task = z.object({ task: z.object({ type: z.literal('continue'), value: z.looseObject({}) }) })

/** A member with Teams' client. */
export function teamsMember(side: TeamsSide, port: number, caller: Caller): Member {
  const turned = async (shot: ReturnType<typeof teamsInvoke>): Promise<Form> =>
    teamsForm(JSON.stringify(task.parse(JSON.parse(await send(port, shot))).task.value))
  return {
    async press(label, channel) {
      const forms = () => side.messages(channel).map((one) => teamsForm(JSON.stringify(one)))
      const found = () => forms().findLast((one) => one.buttons.some((each) => label.test(each.label)))
      const { pressed } = buttonIn(await until(found, `A message with ${label}`), label)
      return turned(teamsInvoke(caller, 'task/fetch', pressed))
    },
    submit: (form, fill) => turned(teamsSubmission(caller, form, fill)),
  }
}
