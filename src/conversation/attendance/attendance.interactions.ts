import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { nameOf } from '../../committee/council/names.ts'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { attendanceOf } from '../../committee/members/attendance/expected-attendance.ts'
import {
  mustStillTakePlace,
  sayWhetherComing,
} from '../../committee/members/attendance/say-whether-coming.ts'
import { substitutesFor } from '../../committee/members/attendance/substitutes.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import { askedIf, leftToTheVerb, oneOf, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { say } from '../kit/write.ts'
import { saidBefore, saidScreen } from './coming.screen.ts'
import { comingWords } from './coming.words.ts'

/** A member says whether they come. */
export const attendanceInteractions = {
  coming: shows(async (asking) => {
    const { core, by, ids } = asking
    await sayWhetherComing(core, by, { meetingId: ids.meeting, says: 'coming', tellSubstitute: false })
    const { meeting, name } = await whoSays(asking)
    return saidScreen(meeting, 'coming', [], name)
  }),

  'sending-apologies': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      const { core } = asking
      const who = await whoSays(asking)
      mustStillTakePlace({ meeting: who.meeting, now: core.now() })
      const attendances = await core.store.look.attendances.find({ meetingId: who.meeting.id })
      return { ...who, said: attendanceOf(who.person.id, who.meeting, attendances) }
    },
    title: comingWords.apologiesTitle,
    instead: ({ meeting, named, said, name }) =>
      said?.says === 'apologies' && (said.tellSubstitute || named.length === 0)
        ? saidScreen(meeting, 'apologies', said.tellSubstitute ? named : [], name)
        : null,
    says: ({ meeting, named, said, name }) => [
      ...(said?.says === 'apologies' ? saidBefore(meeting, 'apologies', name) : []),
      say(comingWords.noReason(meeting.date)),
      say(named.length === 0 ? comingWords.noSubstitute : comingWords.substitutes(named)),
    ],
    questions: ({ named }) => ({
      tell: askedIf(named.length > 0, leftToTheVerb(whetherToTell)),
      confirmed: askedIf(named.length === 0, tick(comingWords.confirm)),
    }),
    submit: comingWords.send,
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }, { tell }, place) {
      const { meeting, named, name } = await place()
      if (named.length > 0 && tell === undefined)
        throw new CommitteeError('missing', comingWords.sayWhetherToTell, 'tell')
      const tellSubstitute = tell === 'yes'
      await sayWhetherComing(core, by, { meetingId: ids.meeting, says: 'apologies', tellSubstitute })
      return saidScreen(meeting, 'apologies', tellSubstitute ? named : [], name)
    },
  }),
} satisfies Handling<'coming' | 'sending-apologies'>

const whetherToTell = oneOf(comingWords.whetherToTell, comingWords.toldNow)

/** The member who sits there, and the names of the substitutes named for them. */
async function whoSays({ core, by, ids }: Asking<{ readonly meeting: string }>) {
  const tables = core.store.look
  const { meeting } = await placeOfMeeting(tables, ids.meeting)
  const person = await whoSitsThere(tables, by, { meeting }, core.now(), 'say whether they come')
  const seats = await tables.seats.find({ committeeId: meeting.committeeId })
  const { named } = substitutesFor(seats, person.id, meeting.date, dayOf(core.now()))
  return {
    person,
    meeting,
    named: await Promise.all(named.map((id) => nameOf(tables, id))),
    /** Whose it is, if the clerk enters it for them. */
    name: enteredFor(by) === null ? null : person.name,
  }
}
