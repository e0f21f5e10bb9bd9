import { z } from 'zod'
import { exportFormats } from '../documents/write-item-export.ts'
import { type Console, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { option } from './typed.ts'
import { writeNamedFile } from './write-named-file.ts'

/** Where an export goes and how it is written, for every command that exports. */
export const exportOptions = {
  out: option(
    textGiven(commandWords.given.file, 4000).optional(),
    'write it to this file rather than here',
    'file',
  ),
  format: option(z.enum(exportFormats).default('json'), 'how it is written'),
}

/** Prints an export; or writes it to a file, and then says what it is and what was left out of it.
 * @param written says what was written, and where */
export async function giveOut(
  console: Console,
  out: string | undefined,
  text: string,
  written: (file: string) => string,
  leftOut: readonly string[],
): Promise<void> {
  if (out === undefined) return console.out(text)
  await writeNamedFile(console.cwd, out, text)
  console.out(`${written(out)}\n`)
  for (const sentence of leftOut) console.out(`  ${sentence}\n`)
}
