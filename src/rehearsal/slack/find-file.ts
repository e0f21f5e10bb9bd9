import { z } from 'zod'
import { type Arguments, take } from './arguments.ts'
import type { FarSide } from './far-side.ts'
import { fileFields } from './message.ts'
import { SlackError } from './slack-error.ts'

const asking = z.strictObject({ file: z.string() })

/** files.info */
export async function fileInfo(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const file = side.state.files[take(asking, given).file]
  if (file === undefined) throw new SlackError('file_not_found')
  return { file: fileFields(side, file) }
}
