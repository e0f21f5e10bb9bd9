import { z } from 'zod'
import { exportItem } from '../committee/keeping/export-item.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { writeItemExport } from '../documents/write-item-export.ts'
import { byConsole, committeeOption, coreVerb, meetingOption, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { exportCommandWords } from './export.words.ts'
import { exportOptions, giveOut } from './export-options.ts'
import { meetingNamed } from './meeting-named.ts'
import { option } from './typed.ts'

export const exportItemVerb = coreVerb({
  group: 'export',
  name: 'item',
  about:
    'Everything on an item, for a freedom of information request; for you to check before it is given out',
  input: z.object({
    committee: committeeOption,
    meeting: meetingOption,
    item: option(textGiven(commandWords.given.item), 'the number of the item', 'number'),
    ...exportOptions,
  }),
  async run(core, input, console) {
    const { committee, meeting } = await meetingNamed(core.store.look, input.committee, input.meeting)
    const [item] = await core.store.look.items.find({ meetingId: meeting.id, number: input.item })
    if (item === undefined)
      throw new CommitteeError(
        'not-found',
        exportCommandWords.noItem(committee.name, input.item, meeting.date),
      )
    const exported = await exportItem(core, byConsole, item.id)
    const text = writeItemExport(exported, input.format)
    await giveOut(
      console,
      input.out,
      text,
      (file) => exportCommandWords.item(item.number, file),
      exported.leftOut,
    )
  },
})
