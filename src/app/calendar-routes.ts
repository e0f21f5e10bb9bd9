import { createHash, randomBytes } from 'node:crypto'
import { Router } from 'express'
import { writeCalendar } from '../calendar/write-calendar.ts'
import type { Core } from '../committee/ports.ts'
import { readDiary } from '../committee/reminders/read-diary.ts'
import { serverWords } from './server.words.ts'

/** A link of 32 random bytes, and the digest by which it is recognised. */
export function newDiaryLink(publicUrl: string): { readonly address: string; readonly digest: string } {
  const secret = randomBytes(32).toString('base64url')
  const base = publicUrl.replace(/\/+$/, '')
  return { address: `${base}/calendar/${secret}.ics`, digest: digestOf(secret) }
}

/**
 * A committee's dates, for anybody who has the link. The link is looked up by its digest, so response times do not
 * reveal how close a guess was.
 */
export function calendarRoutes(core: Core): Router {
  const router = Router()
  router.get('/calendar/:file', async (request, response) => {
    const diary = await readDiary(core, digestOf(request.params.file.replace(/\.ics$/, '')))
    if (diary === null) {
      response
        .status(404)
        .set('Cache-Control', 'no-store')
        .type('text')
        .send(`${serverWords.noSuchCalendar}\n`)
      return
    }
    response
      .set('Content-Type', 'text/calendar; charset=utf-8')
      .set('Cache-Control', 'private, max-age=900')
      .set('X-Robots-Tag', 'noindex')
      .send(writeCalendar(diary))
  })
  return router
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
