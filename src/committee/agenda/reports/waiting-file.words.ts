import { said, type Words } from '../../kernel/said.ts'

/** Why a file that waits for the clerk's answer cannot be answered for. */
export const waitingFileWords = {
  notAsked: 'Only the clerk who sent the file can answer for it. Please send it yourself.',
  tooLate:
    'Nobody answered within an hour, so nothing of the file was kept. Please send it again, and answer then.',
  notHeld: 'The file has to be read again before you can answer. Please press the button again.',
  wholeMarked:
    'A mark says that this whole report is not for the public, so it was not filed. Please say that it is not open, or that the mark does not mean that.',
  noSuchReport: 'The file has no such report. Please use the newest message from Quorate.',
  noSuchMark: 'The file has no such mark. Please use the newest message from Quorate.',
  sendAgain: said(
    (platform: string) =>
      `I no longer hold this file, and ${platform} does not give it out a second time. Please send it again.`,
    ['Teams'],
  ),
  changed: 'The file is not the one that you sent before, so it was not read. Please send it again.',
} as const satisfies Words
