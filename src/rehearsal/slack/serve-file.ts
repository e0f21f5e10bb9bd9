import { join } from 'node:path'
import express, { type Router } from 'express'
import type { FarSide } from './far-side.ts'

export function fileOnDisk(side: FarSide, id: string): string {
  return join(side.folder, 'slack-files', id)
}

/** Private files, for requests with the bot's token. Slack sends others to its sign-in page rather than refuse. */
export function filesOf(side: FarSide): Router {
  const router = express.Router()
  router.get(['/:place/download/:name', '/:place/:name'], (request, response, next) => {
    if (request.get('authorization') !== `Bearer ${side.state.botToken}`) {
      side.note('invalid_auth', 'a file was asked for without the bot’s token')
      response.redirect(`${side.address}/files/sign-in`)
      return
    }
    const file = side.state.files[String(request.params.place).split('-')[1] ?? '']
    if (file === undefined) {
      side.note('file_not_found', 'a file was asked for that is not there')
      response.sendStatus(404)
      return
    }
    response.type(file.mimetype)
    response.sendFile(fileOnDisk(side, file.id), { dotfiles: 'allow' }, (error) => {
      if (error !== undefined) next(error)
    })
  })
  router.get('/sign-in', (_, response) => {
    response.type('html').send('<!doctype html><title>Sign in</title><p>Sign in to see this file.</p>')
  })
  return router
}
