import { z } from 'zod'
import { addCommittee } from '../committee/setup/add-committee.ts'
import { byConsole, coreVerb, wordsArgument } from './command.ts'
import { argument, flag, option } from './typed.ts'

export const addCommitteeVerb = coreVerb({
  group: 'committee',
  name: 'add',
  about: 'Add a committee, and its council where it is the first of it',
  input: z.object({
    name: argument(
      wordsArgument('the committee’s name', 150),
      'the name of the committee, as the council prints it',
    ),
    council: option(wordsArgument('the council’s name', 150), 'the council that it is a committee of'),
    countsInRoom: flag('show the counts in its rooms once replies have closed'),
  }),
  async run(core, input, console) {
    const committee = await addCommittee(core, byConsole, input)
    const counts = committee.countsInRoom ? 'are shown' : 'are not shown'
    console.out(`${committee.name} (${input.council}) is set up. Counts ${counts} in its rooms.\n`)
  },
})
