import type { Card } from '../../cards/card.ts'
import type { AccountKey } from '../../committee/ports.ts'
import {
  type Destination,
  isPlaced,
  type Messenger,
  type Placed,
  type Posted,
  Undeliverable,
} from '../../conversation/messenger.ts'
import { fetchFile } from '../fetch-file.ts'
import type { Door, Tell } from '../platform.ts'
import type { Log } from './settings.ts'

export type FileParts = {
  readonly door: Door
  readonly messenger: Messenger
  readonly fileHosts: readonly string[]
  readonly log: Log
}

/**
 * Reading takes longer than Teams waits, so it continues after the turn. Progress goes into one message of its own,
 * edited in place.
 */
export async function receiveSentFile(
  by: AccountKey,
  file: { name: string; address: string },
  chat: Destination,
  { door, messenger, fileHosts, log }: FileParts,
): Promise<void> {
  let placed: Placed | null = null
  const tell: Tell = async (card) => {
    try {
      const posted = await put(messenger, chat, placed, card)
      placed = isPlaced(posted) ? posted : null
      return posted
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error
      log.warn({ why: error.message }, 'Teams did not take the news of a file')
      return null
    }
  }
  try {
    await door.sentFile(
      by,
      {
        name: file.name,
        platformFile: null,
        size: null,
        fetch: () => fetchFile(file.address, { keptIn: 'Teams', hosts: fileHosts }),
      },
      tell,
    )
  } catch (error) {
    log.error({ fault: faultOf(error) }, 'A file from Teams could not be received')
  }
}

async function put(
  messenger: Messenger,
  chat: Destination,
  placed: Placed | null,
  card: Card,
): Promise<Posted> {
  if (placed === null) return await messenger.post(chat, card)
  try {
    await messenger.edit(chat, placed, card)
    return placed
  } catch (error) {
    if (error instanceof Undeliverable && error.why === 'gone') return await messenger.post(chat, card)
    throw error
  }
}

/** Only name and message: an SDK error may carry the request with its token. */
export function faultOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'
}
