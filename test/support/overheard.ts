import { pino } from 'pino'
import { vi } from 'vitest'
import type { Core } from '../../src/committee/ports.ts'
import { allDue } from './all-due.ts'
import { sendDueMessages } from './send-due.ts'

/** All that the outbox gives to both platforms, and all that it and anything else writes to a log. */
export function overheard(core: Core) {
  const said: string[] = []
  const hear = (...words: unknown[]) => void said.push(JSON.stringify(words))
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(hear)
  const due = allDue(core, hear, pino({ level: 'trace' }, { write: hear }))
  return {
    said,
    /** Sends all posts and messages that are due. */
    async send(): Promise<void> {
      await due.sendPosts()
      await sendDueMessages(due.sender)
    },
  }
}
