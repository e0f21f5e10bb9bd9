import { Option } from 'commander'
import { z } from 'zod'
import { exportItem } from '../committee/keeping/export-item.ts'
import { longDay } from '../committee/kernel/dates.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { exportFormats, writeItemExport } from '../documents/write-item-export.ts'
import { byConsole, type CoreVerb, dayArgument, parseGiven, wordsArgument } from './command.ts'
import { meetingNamed } from './meeting-named.ts'
import { writeNamedFile } from './write-named-file.ts'

const schema = z.object({
  committee: wordsArgument('the committee'),
  meeting: dayArgument,
  item: wordsArgument('the item'),
  out: wordsArgument('the file', 4000).optional(),
  format: z.enum(exportFormats).default('json'),
})

export const exportItemVerb: CoreVerb = {
  group: 'export',
  name: 'item',
  about:
    'Everything on an item, for a freedom of information request; for you to check before it is given out',
  needs: 'core',
  declare: (command) =>
    command
      .requiredOption('--committee <committee>', 'the committee, by its name or id')
      .requiredOption('--meeting <date>', 'the day of the meeting')
      .requiredOption('--item <number>', 'the number of the item')
      .option('--out <file>', 'write it to this file rather than here')
      .addOption(new Option('--format <format>', 'how it is written').choices(exportFormats).default('json')),
  async run(core, given, console) {
    const input = parseGiven(schema, given)
    const { committee, meeting } = await meetingNamed(core.store.look, input.committee, input.meeting)
    const [item] = await core.store.look.items.find({ meetingId: meeting.id, number: input.item })
    if (item === undefined)
      throw new CommitteeError(
        'not-found',
        `${committee.name} has no item ${input.item} on ${longDay(meeting.date)}.`,
      )
    const exported = await exportItem(core, byConsole, item.id)
    const text = writeItemExport(exported, input.format)
    if (input.out === undefined) return console.out(text)
    await writeNamedFile(console.cwd, input.out, text)
    console.out(`Item ${item.number} is in ${input.out}. Please check it before it is given out.\n`)
    for (const sentence of exported.leftOut) console.out(`  ${sentence}\n`)
  },
}
