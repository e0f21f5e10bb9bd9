import { z } from 'zod'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { printReading } from '../documents/print-reading.ts'
import { reportJsonSchema, reportOf } from '../documents/reading.ts'
import { type PlainVerb, parseGiven, wordsArgument } from './command.ts'
import { readReportFile, traceReportFile } from './read-report-file.ts'

const schema = z.object({
  file: wordsArgument('the file', 4000).optional(),
  json: z.boolean().default(false),
  schema: z.boolean().default(false),
  trace: z.boolean().default(false),
})

export const readVerb: PlainVerb = {
  group: null,
  name: 'read',
  about: 'Show what Quorate understands of a report; nothing is kept',
  needs: 'nothing',
  declare: (command) =>
    command
      .argument('[file]', 'a report: .docx, .pdf, .html, .md or .txt')
      .option('--json', 'print it as JSON')
      .option('--trace', 'print each line of the file and where it went')
      .option('--schema', 'print the JSON schema of what --json prints'),
  async run(given, console) {
    const { file, json, schema: shape, trace } = parseGiven(schema, given)
    if (shape) {
      return console.out(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
    }
    if (file === undefined) throw new CommitteeError('call-wrong', 'The file is missing.')
    if (trace) return console.out(`${await traceReportFile(console, file)}\n`)
    const { reading } = await readReportFile(console, file)
    console.out(`${json ? JSON.stringify(reportOf(reading), null, 2) : printReading(reading)}\n`)
    if (reading.kind === 'exempt')
      throw new CommitteeError('exempt', `This report is ${reading.classification}; only its title was read.`)
  },
}
