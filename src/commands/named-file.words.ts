import { said, type Words } from '../committee/kernel/said.ts'

/** Why a file that the caller named cannot be read or written. */
export const namedFileWords = {
  notAFile: said((path: string) => `${path} is not a file.`, ['reports']),
  noFile: said((path: string) => `There is no file at ${path}.`, ['report.docx']),
  mayNotRead: said((path: string) => `You may not read the file at ${path}.`, ['report.docx']),
  cannotRead: said((path: string) => `The file at ${path} cannot be read.`, ['report.docx']),
  taken: said(
    (path: string) => `There is a file at ${path} already. Please give another name.`,
    ['item-7.json'],
  ),
  noFolder: said((path: string) => `There is no folder for ${path}.`, ['out/item-7.json']),
  mayNotWrite: said((path: string) => `Nothing may be written at ${path}.`, ['item-7.json']),
  cannotWrite: said((path: string) => `Nothing can be written at ${path}.`, ['item-7.json']),
} as const satisfies Words
