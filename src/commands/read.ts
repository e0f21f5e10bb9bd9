import { z } from 'zod'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { printReading } from '../documents/print-reading.ts'
import { reportJsonSchema, reportOf } from '../documents/reading.ts'
import { plainVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { readReportFile, traceReportFile } from './read-report-file.ts'
import { reportCommandWords } from './report.words.ts'
import { argument, flag } from './typed.ts'

export const readVerb = plainVerb({
  group: null,
  name: 'read',
  about: 'Show what Quorate understands of a report; nothing is kept',
  input: z.object({
    file: argument(
      textGiven(commandWords.given.file, 4000).optional(),
      'a report: .docx, .odt, .pdf, .html, .md or .txt',
    ),
    json: flag('print it as JSON'),
    trace: flag('print each line of the file and where it went'),
    schema: flag('print the JSON schema of what --json prints'),
  }),
  async run({ file, json, schema, trace }, console) {
    if (schema) {
      return console.out(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
    }
    if (file === undefined) throw new CommitteeError('call-wrong', reportCommandWords.noFile)
    if (trace) return console.out(`${await traceReportFile(console, file)}\n`)
    const { reading } = await readReportFile(console, file)
    console.out(`${json ? JSON.stringify(reportOf(reading), null, 2) : printReading(reading)}\n`)
    if (reading.kind === 'exempt')
      throw new CommitteeError('exempt', reportCommandWords.onlyTitleRead(reading.classification))
  },
})
