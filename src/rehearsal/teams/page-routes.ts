import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { closeDialog, wentWrong } from './dialog.ts'
import type { FarSide } from './far-side.ts'
import { storeFile } from './files.ts'
import { typed } from './inputs.ts'
import { pageOf } from './page-view.ts'
import { pressButton } from './press-button.ts'
import { sendMessage } from './send-message.ts'
import { submitDialog } from './submit-dialog.ts'
import { chatId, type Member, members } from './tenant.ts'

const user = z
  .string()
  .transform((aad) => members.find((member) => member.aad === aad))
  .pipe(z.custom<Member>((member) => member !== undefined, 'has no account here'))

const seen = z.object({ user })
const written = z.strictObject({ user, text: z.string().trim().min(1) })
const sent = z.object({ user, name: z.string().min(1), text: z.string().default('') })
const pressed = z.strictObject({
  user,
  message: z.string(),
  card: z.int().min(0),
  button: z.int().min(0),
  inputs: typed.default({}),
})
const submitted = z.strictObject({
  user,
  dialog: z.string(),
  button: z.int().min(0),
  inputs: typed.default({}),
})
const closed = z.strictObject({ user, dialog: z.string() })

/** What the page does for its user: in short, the Teams client. Every response is `{ told?, problems? }`. */
export function pageRoutes(far: FarSide): Router {
  const routes = express.Router()
  routes.get('/', (request, response) => {
    response.json(pageOf(far, seen.parse(request.query).user))
  })
  routes.post('/file', async (request, response) => {
    const { user, name, text } = sent.parse(request.query)
    const file = await storeFile(far, name, request)
    const told = file === null ? 'That file is too large to send.' : await sendMessage(far, user, text, file)
    response.json(told === null ? {} : { told })
  })
  routes.use(express.json({ limit: '1mb' }))
  routes.post('/message', async (request, response) => {
    const { user, text } = written.parse(request.body)
    const told = await sendMessage(far, user, text, null)
    response.json(told === null ? {} : { told })
  })
  routes.post('/press', async (request, response) => {
    const { user, message: id, card, button, inputs } = pressed.parse(request.body)
    const message = far.kept.state.messages.find(
      (each) => each.id === id && maySee(far, user, each.conversation),
    )
    response.json(
      message === undefined
        ? { told: wentWrong }
        : await pressButton(far, user, message, { card, button }, inputs),
    )
  })
  routes.post('/submit', async (request, response) => {
    const { user, dialog: id, button, inputs } = submitted.parse(request.body)
    const dialog = far.kept.state.dialogs.find((each) => each.id === id && each.user === user.aad)
    response.json(
      dialog === undefined ? { told: wentWrong } : await submitDialog(far, user, dialog, button, inputs),
    )
  })
  routes.post('/close', async (request, response) => {
    const { user, dialog: id } = closed.parse(request.body)
    if (far.kept.state.dialogs.some((each) => each.id === id)) await closeDialog(far, user)
    response.json({})
  })
  routes.use((error: unknown, _: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof z.ZodError)) return next(error)
    response.status(400).json({ told: z.prettifyError(error) })
  })
  return routes
}

function maySee(far: FarSide, user: Member, conversation: string): boolean {
  return !conversation.startsWith('a:') || conversation === chatId(far.kept.state.appId, user.aad)
}
