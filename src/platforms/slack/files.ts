import type { webApi } from '@slack/bolt'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { type FileAccess, fetchFile } from '../fetch-file.ts'
import { fetchFileWords } from '../fetch-file.words.ts'
import type { SentAgain, SentFile } from '../platform.ts'
import { type SlackFile, slackFile } from './payloads.ts'
import { slackWords } from './slack.words.ts'

export type SlackFiles = { sent(file: SlackFile): SentFile; readonly sentAgain: SentAgain }

/** The files that people send in Slack, by what a message says of them or by their ids. */
export function slackFiles(client: webApi.WebClient, access: FileAccess): SlackFiles {
  async function ask(file: string): Promise<SlackFile> {
    const answer = await client.files.info({ file }).catch(() => null)
    const read = slackFile.safeParse(answer?.file)
    if (read.success) return read.data
    throw new CommitteeError('file-refused', fetchFileWords.refused(access.keptIn))
  }

  function sent(file: SlackFile): SentFile {
    return {
      name: file.name ?? slackWords.unnamedFile,
      platformFile: file.id ?? null,
      size: file.size ?? null,
      async fetch() {
        const known = addressOf(file)
        const asked = known === null && file.id != null ? addressOf(await ask(file.id)) : known
        return fetchFile(asked, access)
      },
    }
  }

  return { sent, sentAgain: async (id) => sent(await ask(id)) }
}

function addressOf(file: SlackFile): string | null {
  return file.url_private_download ?? file.url_private ?? null
}
