import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { type Router } from 'express'
import { z } from 'zod'
import type { FarSide } from './far-side.ts'
import { limits } from './limits.ts'
import type { StoredFile } from './state.ts'

const link = z.object({ tempauth: z.string(), until: z.coerce.number() })

/** Stores a file that somebody sends. Null if it is larger than this side accepts. */
export async function storeFile(far: FarSide, name: string, bytes: Readable): Promise<StoredFile | null> {
  const id = randomUUID()
  await mkdir(far.filesFolder, { recursive: true, mode: 0o700 })
  const path = join(far.filesFolder, id)
  let size = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      done(size > limits.fileBytes ? new RangeError('too large') : null, chunk)
    },
  })
  try {
    await pipeline(bytes, counted, createWriteStream(path, { mode: 0o600 }))
    return { id, name, size }
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A link by which anybody can read the file for a few minutes without another token, as with SharePoint's links. */
export function fileLink(far: FarSide, file: StoredFile): string {
  const until = far.now().getTime() + limits.fileLinkMilliseconds
  return `${far.serviceUrl}files/${file.id}?until=${until}&tempauth=${mark(far, file.id, until)}`
}

export function fileRoutes(far: FarSide): Router {
  const routes = express.Router()
  routes.get('/:id', async (request, response) => {
    const { id } = request.params
    const read = link.safeParse(request.query)
    const fault = !read.success
      ? 'has no tempauth'
      : !same(read.data.tempauth, mark(far, id, read.data.until))
        ? 'has a wrong tempauth'
        : read.data.until < far.now().getTime()
          ? 'has expired'
          : null
    if (fault !== null || !z.uuid().safeParse(id).success) {
      far.refusals.note('teams', '401 Unauthorized', `a link to a file ${fault ?? 'is none of ours'}`)
      response
        .status(401)
        .json({ error: { code: 'unauthenticated', message: 'The link does not work any more.' } })
      return
    }
    const path = join(far.filesFolder, id)
    const { size } = await stat(path)
    response.set({ 'content-type': 'application/octet-stream', 'content-length': String(size) })
    await pipeline(createReadStream(path), response)
  })
  return routes
}

function mark(far: FarSide, id: string, until: number): string {
  return createHmac('sha256', far.kept.state.appPassword).update(`${id} ${until}`).digest('base64url')
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
