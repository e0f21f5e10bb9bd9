import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { closeCommittee } from '../committee/setup/close-committee.ts'
import { renameCommittee } from '../committee/setup/rename-committee.ts'
import { aCommittee, byConsole, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { argument, flag, option } from './typed.ts'

const named = { committee: argument(aCommittee, 'the committee, by its name or id') }

export const renameCommitteeVerb = coreVerb({
  group: 'committee',
  name: 'rename',
  about: 'Give a committee another name',
  input: z.object({
    ...named,
    to: option(textGiven(commandWords.given.committeeName, 150), 'its new name', 'name'),
  }),
  async run(core, { committee: name, to }, console) {
    const committee = await committeeNamed(core.store.look, name)
    await renameCommittee(core, byConsole, { committeeId: committee.id, name: to })
    console.out(`${setUpCommandWords.renamed(committee.name, to)}\n`)
  },
})

export const closeCommitteeVerb = coreVerb({
  group: 'committee',
  name: 'close',
  about: 'Close a committee: every seat ends, and its record stays',
  input: z.object({
    ...named,
    lastDay: option(
      closeCommittee.input.shape.lastDay.optional(),
      'its last day; today if it is left out',
      'date',
    ),
    yes: flag('close it without asking'),
  }),
  async run(core, { committee: name, lastDay = dayOf(core.now()), yes }, console) {
    const committee = await committeeNamed(core.store.look, name)
    if (!yes) {
      const sure = await console.ask?.(setUpCommandWords.sureToClose(committee.name, lastDay))
      if (sure !== true) return console.out(`${setUpCommandWords.notClosed(sure !== undefined)}\n`)
    }
    await closeCommittee(core, byConsole, { committeeId: committee.id, lastDay })
    console.out(`${setUpCommandWords.closed(committee.name, lastDay)}\n`)
  },
})
