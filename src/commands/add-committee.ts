import { z } from 'zod'
import { addCommittee } from '../committee/setup/add-committee.ts'
import { byConsole, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { argument, flag, option } from './typed.ts'

export const addCommitteeVerb = coreVerb({
  group: 'committee',
  name: 'add',
  about: 'Add a committee, and its council where it is the first of it',
  input: z.object({
    name: argument(
      textGiven(commandWords.given.committeeName, 150),
      'the name of the committee, as the council prints it',
    ),
    council: option(textGiven(commandWords.given.councilName, 150), 'the council that it is a committee of'),
    newCouncil: flag('it is another council, although its name is like one that is known'),
    countsInRoom: flag('show the counts in its rooms once replies have closed'),
  }),
  async run(core, input, console) {
    const committee = await addCommittee(core, byConsole, input)
    console.out(`${setUpCommandWords.committee(committee.name, input.council, committee.countsInRoom)}\n`)
  },
})
