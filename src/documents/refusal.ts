import { z } from 'zod'

export const refusalCodes = [
  'empty',
  'too-large',
  'unknown-format',
  'wrong-extension',
  'picture',
  'spreadsheet',
  'presentation',
  'e-mail',
  'old-word',
  'zip',
  'portfolio',
  'unmerged',
  'binary',
  'no-text',
  'encrypted',
  'incomplete',
  'damaged',
  'too-deep',
  'expands-too-far',
  'too-slow',
  'too-much-memory',
  'no-recommendations',
] as const
export const refusalCodeSchema = z.enum(refusalCodes)
export type RefusalCode = z.infer<typeof refusalCodeSchema>

/** Thrown when a file cannot be read. Carries a code and none of the file's text. */
export class Refusal extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(code)
    this.name = 'Refusal'
    this.code = code
  }
}
