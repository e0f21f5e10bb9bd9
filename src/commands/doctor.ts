import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Examined } from '../platforms/examined.ts'
import type { PlainVerb } from './command.ts'
import { doctorWords } from './doctor.words.ts'

/** @param examine passed in, because only `app/` knows every part of the bot */
export function doctorVerb(examine: () => AsyncIterable<Examined>): PlainVerb {
  return {
    group: null,
    name: 'doctor',
    about: 'Check settings, tokens, addresses, database, rooms and people; say what is wrong and what to do',
    needs: 'nothing',
    declare: (command) => command,
    async run(_, console) {
      let wrong = 0
      for await (const finding of examine()) {
        console.out(`${doctorWords.line(finding.works, finding.sentence)}\n`)
        if (!finding.works) wrong++
      }
      if (wrong > 0) throw new CommitteeError('settings-wrong', doctorWords.wrong(wrong))
    },
  }
}
