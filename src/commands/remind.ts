import { z } from 'zod'
import type { Person } from '../committee/council/person.ts'
import { remindNow, whoWouldGet } from '../committee/reminders/remind-now.ts'
import { reminderWords } from '../committee/reminders/reminder.words.ts'
import { byConsole, committeeOption, coreVerb, meetingOption } from './command.ts'
import { meetingNamed } from './meeting-named.ts'
import { flag } from './typed.ts'

export const remindVerb = coreVerb({
  group: null,
  name: 'remind',
  about:
    'Remind those who have not replied, once it is confirmed; shows who they are, and who cannot be reached',
  input: z.object({
    committee: committeeOption,
    meeting: meetingOption,
    yes: flag('send it without asking'),
  }),
  async run(core, input, console) {
    const { meeting } = await meetingNamed(core.store.look, input.committee, input.meeting)
    const who = await whoWouldGet(core, byConsole, meeting.id)
    console.out(
      [
        listed(
          'Will get one message each',
          who.reached.map((one) => reminderWords.member(one.name, who.today.get(one.id) ?? null)),
        ),
        listed('Cannot be reached (no account)', who.unreached.map(nameOf)),
        listed('Have turned reminders off', who.off.map(nameOf)),
      ].join(''),
    )
    if (who.reached.length === 0) {
      console.out('Nobody who can be reminded owes a reply.\n')
      return
    }
    if (!input.yes) {
      const sure = console.ask === undefined ? null : await console.ask('Send it?')
      if (sure !== true) {
        console.out(sure === null ? 'Nothing was sent. Add --yes to send it.\n' : 'Nothing was sent.\n')
        return
      }
    }
    const count = await remindNow(core, byConsole, { meetingId: meeting.id, pressId: core.newId() })
    console.out(
      `${count === 1 ? 'One reminder is' : `${count} reminders are`} on the way, in decent hours.\n`,
    )
  },
})

function listed(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${label}: ${names.join(', ')}\n`
}

function nameOf({ name }: Person): string {
  return name
}
