import type { PlainVerb } from './command.ts'

/** @param startProgram passed in, because only `main.ts` knows every part of the bot */
export function startVerb(startProgram: () => Promise<void>): PlainVerb {
  return {
    group: null,
    name: 'start',
    about: 'Start the bot; with neither Slack nor Teams configured, the rehearsal of both',
    needs: 'nothing',
    declare: (command) => command,
    run: () => startProgram(),
  }
}
