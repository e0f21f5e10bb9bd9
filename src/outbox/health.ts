import type { PlatformName } from '../committee/ports.ts'
import { type InstallationFault, isOfInstallation } from '../committee/record/fault.ts'
import { type Destination, faultIn, type Messenger } from '../conversation/messenger.ts'
import { codeOf } from './sender.ts'

/** An installation at fault. */
export type Trouble = { readonly platform: PlatformName; readonly fault: InstallationFault }

type Standing = Trouble & { readonly to: Destination; readonly messenger: Messenger; askedAt: number }

/** Knows which installations are at fault, from what platforms answer to any call. */
export type Health = {
  /** The same messenger, whose calls are noted. */
  watch(messenger: Messenger): Messenger
  troubles(): readonly Trouble[]
  /** Asks again whoever is at fault, as there may be nothing to send for a while. */
  ask(): Promise<void>
}

type Log = {
  info(about: object, message: string): void
  error(about: object, message: string): void
}

const betweenLogsMs = 60_000

/** @param mended what happens once a platform accepts the bot again */
export function createHealth(parts: {
  readonly log: Log
  readonly realNow: () => Date
  readonly mended: (platform: PlatformName) => Promise<void>
}): Health {
  const { log, realNow } = parts
  const standing = new Map<string, Standing>()
  const keyOf = ({ platform, workspace }: Destination) => `${platform} ${workspace}`

  async function well(to: Destination): Promise<void> {
    if (!standing.delete(keyOf(to))) return
    log.info({ platform: to.platform }, 'a platform accepts Quorate again')
    await parts.mended(to.platform)
  }
  function ill(messenger: Messenger, to: Destination, fault: InstallationFault, code: string): void {
    const now = realNow().getTime()
    const was = standing.get(keyOf(to))
    if (was?.fault === fault && now - was.askedAt < betweenLogsMs) return
    standing.set(keyOf(to), { platform: to.platform, fault, to, messenger, askedAt: now })
    log.error({ platform: to.platform, fault, code }, 'a platform does not accept Quorate')
  }
  /** A refusal of one message shows that the installation is accepted. After a failure nobody knows. */
  async function noting<Result>(
    messenger: Messenger,
    to: Destination,
    call: Promise<Result>,
  ): Promise<Result> {
    try {
      const result = await call
      await well(to)
      return result
    } catch (error) {
      const fault = faultIn(error)
      if (fault !== null && isOfInstallation(fault)) ill(messenger, to, fault, codeOf(error))
      else if (fault !== null) await well(to)
      throw error
    }
  }
  const watch = (messenger: Messenger): Messenger => ({
    platform: messenger.platform,
    post: (to, card) => noting(messenger, to, messenger.post(to, card)),
    edit: (to, placed, card) => noting(messenger, to, messenger.edit(to, placed, card)),
    check: (to) => noting(messenger, to, messenger.check(to)),
  })

  return {
    watch,
    troubles: () => [...standing.values()].map(({ platform, fault }) => ({ platform, fault })),
    async ask() {
      const late = realNow().getTime() - betweenLogsMs
      // What comes of it has been noted.
      for (const { messenger, to, askedAt } of [...standing.values()])
        if (askedAt <= late)
          await watch(messenger)
            .check(to)
            .catch(() => {})
    },
  }
}
