import { setTimeout as pause } from 'node:timers/promises'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Core } from '../committee/ports.ts'
import { askRunningProgram } from './ask-running-program.ts'
import type { Console } from './command.ts'
import { exitCodes } from './run-command.ts'

export type Opened = { readonly core: Core; close(): Promise<void> }

/** Another command, or a program that is starting or stopping, has the folder for no longer than this. */
const longestWaitMs = 15_000

/**
 * Runs a verb where the record is: in the program that has the data folder, or in this process where none has.
 * @param options.folder null where the record is on a server, which takes any number of processes
 * @returns the exit code
 * @throws CommitteeError
 */
export async function reachRecord(
  options: { readonly folder: string | null; open(): Promise<Opened> },
  argv: readonly string[],
  console: Console,
  run: (core: Core) => Promise<void>,
): Promise<number> {
  const { folder, open } = options
  const until = Date.now() + longestWaitMs
  for (;;) {
    const code = folder === null ? null : await askRunningProgram(folder, argv, console)
    if (code !== null) return code
    console.busy('Opening the record')
    const opened = await openOrWait(open, until).finally(() => console.busy(null))
    if (opened === null) continue
    try {
      await run(opened.core)
      return exitCodes.done
    } finally {
      await opened.close()
    }
  }
}

/** Null where it is worth asking again who has the folder. */
async function openOrWait(open: () => Promise<Opened>, until: number): Promise<Opened | null> {
  try {
    return await open()
  } catch (error) {
    const held = error instanceof CommitteeError && error.code === 'folder-in-use'
    if (!held || Date.now() > until) throw error
    await pause(250)
    return null
  }
}
