import type { App, types, ViewResponseAction, webApi } from '@slack/bolt'
import type { Reaction, Screen } from '../../cards/screen.ts'
import type { Door } from '../platform.ts'
import { answersOf, problemsByBlock } from './answers.ts'
import { listenToMessages, type Messages } from './direct-messages.ts'
import { actionOf } from './ids.ts'
import type { Log } from './log.ts'
import { press, read, submission } from './payloads.ts'
import { slackView } from './render.ts'
import { listenToRooms } from './rooms.ts'
import { slackWords } from './slack.words.ts'
import { undeliverable } from './undeliverable.ts'

export type Listening = Messages & { readonly client: webApi.WebClient }

export function listen(app: App, listening: Listening): void {
  listenToPresses(app, listening)
  listenToSubmissions(app, listening.door)
  listenToMessages(app, listening)
  listenToRooms(app, listening.door)
}

function listenToPresses(app: App, { client, door, log }: Listening): void {
  app.action({ type: 'block_actions' }, async ({ ack, body }) => {
    const { by, actions, trigger_id, view } = read(press, body, 'press')
    // The trigger expires after three seconds: nothing may delay the call to the door.
    await ack()
    const [{ action_id, value: ids }] = actions
    // A link button: Slack reports the press, but the reader's browser has already opened it.
    if (ids === undefined) return
    const form = view?.private_metadata ?? null
    const typed = view && form && { typed: answersOf(view.state.values, form.form) }
    const reaction = await door.act({ by, action: actionOf(action_id), ids, ...typed })
    if (view === undefined) {
      if (reaction.kind === 'close') return
      const opened = client.views.open({ trigger_id, view: slackView(reaction.screen) })
      await shown(opened, log, 'A form could not be opened in Slack')
    } else if (reaction.kind === 'screen' && reaction.screen.back !== undefined && form !== null) {
      const laid = client.views.push({ trigger_id, view: slackView(reaction.screen) })
      await shown(laid, log, 'A screen could not be laid over a form in Slack')
    } else {
      const screen = reaction.kind === 'close' ? finished : reaction.screen
      // The hash stops a late reply from overwriting a newer view.
      const turned = client.views.update({ view_id: view.id, hash: view.hash, view: slackView(screen) })
      await shown(turned, log, 'A form could not be turned in Slack')
    }
  })
}

/** Slack can close a form only in response to a submission. */
const finished: Screen = {
  title: slackWords.finishedTitle,
  blocks: [{ kind: 'text', text: slackWords.finished }],
}

/** A form that can no longer be shown is not a fault: the person presses again. */
async function shown(call: Promise<unknown>, log: Log, message: string): Promise<void> {
  try {
    await call
  } catch (error) {
    log.warn({ code: undeliverable(error).message }, message)
  }
}

function listenToSubmissions(app: App, door: Door): void {
  app.view({ type: 'view_submission' }, async ({ ack, body }) => {
    const { by, view } = read(submission, body, 'submission')
    const { action, ids, form } = view.private_metadata
    const reaction = await door.act({ by, action, ids, answers: answersOf(view.state.values, form) })
    await ack(response(reaction, form))
  })
}

function response(reaction: Reaction, revision: string): ViewResponseAction {
  switch (reaction.kind) {
    case 'screen':
      return updated(reaction.screen)
    case 'problems': {
      const errors = problemsByBlock(reaction.screen.form, revision, reaction.problems)
      if (errors !== null) return { response_action: 'errors', errors }
      return updated(withProblems(reaction.screen, Object.values(reaction.problems)))
    }
    case 'close':
      return { response_action: 'clear' }
    default:
      return reaction satisfies never
  }
}

function updated(screen: Screen): ViewResponseAction {
  const view: types.View = slackView(screen)
  return { response_action: 'update', view }
}

/** For problems that belong to no field on the person's screen. */
function withProblems(screen: Screen, sentences: readonly string[]): Screen {
  const notices = sentences.map((text) => ({ kind: 'notice', tone: 'warning', text }) as const)
  return { ...screen, blocks: [...notices, ...screen.blocks] }
}
