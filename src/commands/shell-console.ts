import { createInterface } from 'node:readline/promises'
import type { Ora } from 'ora'
import type { Console } from './command.ts'
import { commandWords } from './command.words.ts'

/** This process's own streams. */
export function shellConsole(cwd: string): Console {
  // The reader of a pipe may stop reading, as `head` does.
  process.stdout.on('error', () => {})
  return {
    cwd,
    out: (text) => void process.stdout.write(printable(text)),
    err: (text) => void process.stderr.write(printable(text)),
    // In a terminal without a width, a spinner assumes endless lines and never returns.
    busy: process.stderr.isTTY && process.stderr.columns > 0 ? spinner() : () => {},
    ...(process.stdin.isTTY ? { ask } : {}),
  }
}

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(es)?$/i.test((await lines.question(commandWords.yesOrNo(question))).trim())
  } finally {
    lines.close()
  }
}

/** Removes the characters that control a terminal: titles and topics are other people's words. */
export function printable(text: string): string {
  return text.replace(/(?!\n|\t|\r\n)\p{Cc}/gu, '')
}

function spinner(): (doing: string | null) => void {
  let wanted: string | null = null
  let shown: Ora | null = null
  return (doing) => {
    wanted = doing
    if (shown !== null && doing !== null) {
      shown.text = doing
      return
    }
    shown?.stop()
    shown = null
    if (doing === null) return
    void import('ora').then(({ default: ora }) => {
      if (wanted !== null && shown === null) shown = ora({ text: wanted, discardStdin: false }).start()
    })
  }
}
