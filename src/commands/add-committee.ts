import { z } from 'zod'
import { addCommittee } from '../committee/setup/add-committee.ts'
import { byConsole, type CoreVerb, parseGiven, wordsArgument } from './command.ts'

const schema = z.object({
  name: wordsArgument('the committee’s name', 150),
  council: wordsArgument('the council’s name', 150),
  countsInRoom: z.boolean().default(false),
})

export const addCommitteeVerb: CoreVerb = {
  group: 'committee',
  name: 'add',
  about: 'Add a committee, and its council where it is the first of it',
  needs: 'core',
  declare: (command) =>
    command
      .argument('<name>', 'the name of the committee, as the council prints it')
      .requiredOption('--council <council>', 'the council that it is a committee of')
      .option('--counts-in-room', 'show the counts in its rooms once replies have closed'),
  async run(core, given, console) {
    const input = parseGiven(schema, given)
    const committee = await addCommittee(core, byConsole, input)
    const counts = committee.countsInRoom ? 'are shown' : 'are not shown'
    console.out(`${committee.name} (${input.council}) is set up. Counts ${counts} in its rooms.\n`)
  },
}
