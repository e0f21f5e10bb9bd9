import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { SlackSide } from '../far-side/slack-side.ts'
import { until } from '../far-side/until.ts'
import { buttonIn, type Form, type Member } from './form.ts'
import { send } from './post.ts'
import { slackEvent, slackForm, slackPress, slackSubmission } from './slack-wire.ts'

const updated = z.object({ response_action: z.literal('update'), view: z.looseObject({}) })

type SlackMember = Member & {
  /** Their conversation with the bot. */
  readonly chat: string
  /** Writes to the bot, and waits for its answer. */
  say(text: string): Promise<void>
  pressIn(form: Form, label: RegExp): Promise<Form>
}

/** A member with Slack's client. */
export function slackMember(side: SlackSide, port: number, user: string): SlackMember {
  const opened = async (trigger: string, before?: string): Promise<Form> => {
    const drawn = await until(() => {
      const view = side.view(trigger)
      return view === undefined || view === before ? undefined : slackForm(view)
    }, 'A view')
    // The first view may only ask the member to wait.
    return /moment…/.test(drawn.drawn) ? opened(trigger, drawn.drawn) : drawn
  }
  const chat = `D${user}`
  return {
    chat,
    async say(text) {
      const heard = side.messages(chat).length
      await send(port, slackEvent(user, text, randomUUID()))
      await until(() => side.messages(chat)[heard], 'An answer')
    },
    async press(label, channel) {
      const found = () =>
        side
          .messages(channel)
          .map(slackForm)
          .findLast((one) => one.buttons.some((each) => label.test(each.label)))
      const trigger = randomUUID()
      await send(
        port,
        slackPress(user, trigger, buttonIn(await until(found, `A message with ${label}`), label).pressed),
      )
      return opened(trigger)
    },
    async pressIn(form, label) {
      const trigger = randomUUID()
      const { id } = z.object({ id: z.string() }).parse(JSON.parse(form.drawn))
      await send(port, slackPress(user, trigger, buttonIn(form, label).pressed, form))
      return until(() => {
        const view = side.view(trigger) ?? side.view(id)
        return view === undefined || view === form.drawn ? undefined : slackForm(view)
      }, 'A turned view')
    },
    async submit(form, fill) {
      const answer = updated.parse(JSON.parse(await send(port, slackSubmission(user, form, fill))))
      const { id } = z.object({ id: z.string() }).parse(JSON.parse(form.drawn))
      return slackForm(side.turn(id, answer.view))
    },
  }
}
