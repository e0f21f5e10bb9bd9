import express, { type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { sendEvent } from './call-bot.ts'
import { type FarSide, noteRefusal } from './far-side.ts'
import type { Outcome } from './interaction.ts'
import { closeAll, closeView } from './open-view.ts'
import { press, pressButton } from './press-button.ts'
import { saying, sendMessage } from './send-message.ts'
import { shareFile, sharing } from './share-file.ts'
import { notesOn, SlackError } from './slack-error.ts'
import { snapshot } from './snapshot.ts'
import { submission, submitView, topView } from './submit-view.ts'

const closing = z.strictObject({ user: z.string(), view: z.string(), all: z.boolean() })

/** What the page reads and does for its user. */
export function pageRoutes(side: FarSide): Router {
  const router = express.Router()
  router.get('/snapshot', (request, response) => done(side, response, async () => read(side, request)))
  router.post('/file', (request, response) =>
    done(side, response, async () => {
      const mimetype = request.get('content-type') ?? 'application/octet-stream'
      await shareFile(side, taken(sharing, request.query), mimetype, request)
      return { ok: true }
    }),
  )
  router.use(express.json({ limit: '1mb' }))
  const on = (path: string, act: (body: unknown) => Promise<Outcome>) =>
    router.post(path, (request, response) => done(side, response, () => act(request.body)))
  on('/say', async (body) => {
    await sendMessage(side, taken(saying, body))
    return { ok: true }
  })
  on('/press', (body) => pressButton(side, taken(press, body)))
  on('/submit', (body) => submitView(side, taken(submission, body)))
  on('/close', (body) => closeForm(side, taken(closing, body)))
  on('/verify', () => verifyAddress(side))
  return router
}

function read(side: FarSide, request: Request): Record<string, unknown> {
  return snapshot(side, taken(z.string(), request.query.user))
}

async function closeForm(side: FarSide, asked: z.infer<typeof closing>): Promise<Outcome> {
  const open = topView(side, asked.user, asked.view)
  if (asked.all) closeAll(side, asked.user)
  else closeView(side, open.id)
  await side.saved()
  return { ok: true }
}

/** Does what Slack does when the address for events is entered: the bot must return the challenge. */
async function verifyAddress(side: FarSide): Promise<Outcome> {
  const challenge = crypto.randomUUID()
  const response = await sendEvent(side, { token: 'rehearsal', challenge, type: 'url_verification' })
  if (response.kind === 'answered' && response.status === 200 && response.body.includes(challenge))
    return { ok: true }
  side.note('url_verification', 'the bot did not give the challenge back')
  return { ok: false, message: 'The address for events did not answer as it should.' }
}

function taken<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data, error } = schema.safeParse(given, { reportInput: true })
  if (!success) throw new SlackError('invalid_arguments', notesOn(error, ''))
  return data
}

async function done(side: FarSide, response: Response, act: () => Promise<object>): Promise<void> {
  try {
    response.json(await act())
  } catch (error) {
    const { code } = noteRefusal(side, 'the page', error)
    response.status(400).json({ ok: false, message: `That did not work (${code}).` })
  }
}
