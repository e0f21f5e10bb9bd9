import { z } from 'zod'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { printPapers } from '../documents/print-papers.ts'
import { markedAs, printedJsonSchema, printedPapers } from '../documents/printed-papers.ts'
import { plainVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { readPapersFile, traceReportFile } from './read-report-file.ts'
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
      return console.out(`${JSON.stringify(printedJsonSchema(), null, 2)}\n`)
    }
    if (file === undefined) throw new CommitteeError('call-wrong', reportCommandWords.noFile)
    if (trace) return console.out(`${await traceReportFile(console, file)}\n`)
    const { papers } = await readPapersFile(console, file)
    console.out(`${json ? JSON.stringify(printedPapers(papers), null, 2) : printPapers(papers)}\n`)
    if (papers.reports.every(({ report }) => report === null))
      throw new CommitteeError(
        'exempt',
        reportCommandWords.notRead(markedAs(papers.reports.flatMap(({ marks }) => marks))),
      )
  },
})
