import type { RefusalCode } from './refusal.ts'

/** Why a file cannot be read, and what to do about it. */
export const refusalWords = {
  empty: 'This file is empty. Please check it and send it again.',
  'too-large': 'This file is over 100 MB. Please send the report on its own, without its appendices.',
  'unknown-format':
    'Quorate reads Word (.docx, .docm, .dotx), OpenDocument (.odt), PDF, web page (.html), .md and .txt files. Please save the report as one of these and send it again.',
  'wrong-extension':
    'What is in this file does not match the end of its name. Please open it, save it as .docx or PDF, and send it again.',
  picture: 'This file is a picture. Please send the Word file, or a PDF saved from it.',
  spreadsheet: 'This file is a spreadsheet. Please send the report itself, as .docx or PDF.',
  presentation: 'This file is a set of slides. Please send the report itself, as .docx or PDF.',
  'e-mail': 'This file is an e-mail. Please save the report that is attached to it, and send that.',
  'old-word':
    'This file is in an older Word format (.doc or .rtf). Please open it, save it as .docx and send it again.',
  zip: 'This file is a zip folder. Please open it, and send the report that is in it.',
  portfolio: 'This PDF is a folder of other files. Please open it, and send the report that is in it.',
  unmerged:
    'This Word file holds other files that only Word can put together. Please open it in Word, save it and send it again.',
  binary: 'This file does not hold text that can be read. Please send the report as .docx or PDF.',
  'no-text':
    'This PDF holds pictures of pages and no text, as a scan does. Please send the Word file, or a PDF saved from it.',
  encrypted: 'This file is protected by a password. Please save it without one and send it again.',
  incomplete:
    'This file breaks off before its end, so part of the report is missing. Please save or download it again and send it.',
  damaged:
    'This file could not be read to its end; it may be incomplete. Please open it, save it anew and send it again.',
  'too-deep':
    'This file is built in a way that cannot be read safely. Please save the report as PDF and send that.',
  'expands-too-far':
    'This file holds far more than a report would. Please send the report on its own, without its appendices.',
  'too-slow': 'Reading this file took too long. Please send the report on its own, without its appendices.',
  'too-much-memory':
    'Reading this file needed too much memory. Please send the report on its own, without its appendices.',
  'no-recommendations':
    'No recommendations were found in this file. Please check that it is the report to the committee, under a heading such as "Recommendations".',
} as const satisfies Record<RefusalCode, string>
