import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { day, member, other } = example

const whoSees = 'Only the clerk, the chair and the vice-chair see this.'

/** A member says whether they come. */
export const comingWords = {
  whoSees,
  /** @param by the member, if the clerk enters it for them */
  coming: said(
    (by: string | null, day: string) =>
      `Recorded: ${by === null ? 'you are coming' : `${by} is coming`} on ${longDay(day)}.`,
    [null, day],
    [member, day],
  ),
  apologies: said(
    (by: string | null, day: string) =>
      `${by === null ? 'You have' : `${by} has`} sent apologies for ${longDay(day)}.`,
    [null, day],
    [member, day],
  ),
  clerkSees: 'The clerk sees to a substitute.',
  willBeTold: said(
    (substitutes: readonly string[], entered: boolean) =>
      `${substitutes.join(' and ')} will be told. The clerk confirms who sits in ${entered ? 'their' : 'your'} place.`,
    [[other], false],
    [[other], true],
  ),
  changeable: 'It can be changed until the meeting. Who is present is noted at the meeting itself.',
  apologiesInstead: 'Send apologies instead',
  comingAfterAll: 'Coming after all',

  apologiesTitle: 'Sending apologies',
  noReason: said(
    (day: string) => `For the meeting of ${longDay(day)}. No reason is asked. ${whoSees}`,
    [day],
  ),
  noSubstitute: 'No substitute is named for you: the clerk will see to it.',
  substitutes: said(
    (named: readonly string[]) =>
      `Named as your substitute: ${named.join(' or ')}. If told, they learn that you send apologies. The clerk confirms who sits in your place.`,
    [[other]],
    [[other, 'Cllr Dev Shah']],
  ),
  whetherToTell: 'Should your substitute be told now?',
  toldNow: { yes: 'Yes, tell them', no: 'No, the clerk will see to it' },
  sayWhetherToTell: 'Please say whether your substitute should be told.',
  confirm: 'I send apologies',
  send: 'Send apologies',
} as const satisfies Words
