import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import { directWith } from './conversation.ts'
import type { FarSide } from './far-side.ts'
import { putMessage } from './send-message.ts'
import { fileOnDisk } from './serve-file.ts'
import { SlackError } from './slack-error.ts'
import { newId, type SharedFile } from './state.ts'
import { personById } from './workspace.ts'

export const sharing = z.strictObject({
  user: z.string(),
  name: z.string().min(1).max(255),
  text: z.string().max(12_000).default(''),
})

/** Somebody sends the bot a file in their direct message. */
export async function shareFile(
  side: FarSide,
  { user, name, text }: z.infer<typeof sharing>,
  mimetype: string,
  content: Readable,
): Promise<void> {
  if (personById(user) === undefined) throw new SlackError('user_not_found')
  const channel = directWith(side.state, user)
  const id = newId('F')
  const size = await writeDown(fileOnDisk(side, id), content)
  const created = Math.floor(side.now().getTime() / 1000)
  const file: SharedFile = { id, name, mimetype, size, user, channel, created }
  side.state.files[id] = file
  await putMessage(side, channel, user, text.trim(), [id])
}

async function writeDown(path: string, content: Readable): Promise<number> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  let size = 0
  try {
    await writeFile(
      path,
      counted(content, (bytes) => (size += bytes)),
      { mode: 0o600 },
    )
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return size
}

async function* counted(content: Readable, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    const bytes = Buffer.from(chunk)
    count(bytes.length)
    yield bytes
  }
}
