import { z } from 'zod'
import { exportFormats } from '../documents/write-item-export.ts'
import { textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { option } from './typed.ts'

/** Where an export goes and how it is written, for every command that exports. */
export const exportOptions = {
  out: option(
    textGiven(commandWords.given.file, 4000).optional(),
    'write it to this file rather than here',
    'file',
  ),
  format: option(z.enum(exportFormats).default('json'), 'how it is written'),
}
