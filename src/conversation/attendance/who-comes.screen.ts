import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import {
  type ExpectedMember,
  expectedLine,
  warningOn,
} from '../../committee/members/attendance/expected-attendance.ts'
import { substitutesFor } from '../../committee/members/attendance/substitutes.ts'
import type { WhoComes } from '../../committee/members/attendance/who-comes.ts'
import { buttonLabel } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'

/** Who is expected, beside the quorum: for the clerk with the buttons to see to it, for the chair to read.
 * @param done what the clerk did last, said back to them */
export function whoComesScreen(
  who: WhoComes,
  clerk: boolean,
  page: number,
  done: string | null = null,
): Screen {
  const { expected, place } = who
  const { meeting } = place
  const members = [...expected.members].sort((a, b) => Number(b.votes) - Number(a.votes))
  const warning = warningOn(expected)
  const screen = pagedScreen({
    title: 'Who is coming',
    pages: pagesOf(
      members.flatMap((one) => memberBlocks(who, one, clerk)),
      { blocks: 9, characters: 1500 },
    ),
    page,
    action: 'who-is-coming',
    ids: { meeting: meeting.id },
  })
  return {
    ...screen,
    blocks: [
      ...(done === null ? [] : [{ kind: 'notice' as const, tone: 'done' as const, text: done }]),
      { kind: 'text', text: [{ strong: `${longDay(meeting.date)}. ` }, expectedLine(expected)] },
      ...(warning === null ? [] : [{ kind: 'notice' as const, tone: 'warning' as const, text: warning }]),
      {
        kind: 'text',
        quiet: true,
        text: `The quorum is ${expected.quorum.number}: ${expected.quorum.rule}. Only the clerk, the chair and the vice-chair see this. Nothing said in chat counts as being present: that is noted at the meeting.`,
      },
      ...screen.blocks,
    ],
  }
}

function memberBlocks(who: WhoComes, one: ExpectedMember, clerk: boolean): Block[] {
  const text: Block = {
    kind: 'text',
    text: [{ strong: nameIn(who, one.sits.personId) }, `${placeOf(who, one)}: ${saysOf(who, one)}`],
  }
  return clerk ? [text, { kind: 'actions', actions: actionsOn(who, one) }] : [text]
}

function placeOf(who: WhoComes, { sits, votes, forApologies }: ExpectedMember): string {
  const why = forApologies ? ', who sends apologies' : ''
  if (sits.insteadOf !== null) return ` (in ${nameIn(who, sits.insteadOf)}’s place${why})`
  return votes ? '' : ' (co-opted, not counted to the quorum)'
}

/** What they say, and what the clerk needs to know of them. */
function saysOf(who: WhoComes, { sits, said }: ExpectedMember): string {
  const reach = who.reached.has(sits.personId) ? '' : ' No account: enter for them.'
  if (said === null) return `has not said.${reach}`
  const entered = said.entered ? ' (entered by the clerk)' : ''
  if (said.says === 'coming') return `coming${entered}.${reach}`
  return `sends apologies${entered}.${substituteLine(who, sits.personId, said.tellSubstitute)}${reach}`
}

function substituteLine(who: WhoComes, memberId: string, tell: boolean): string {
  const { meeting } = who.place
  const { named } = substitutesFor(who.seats, memberId, meeting.date, dayOf(who.now))
  if (named.length === 0) return ' No substitute is named for them.'
  const list = named
    .map((id) => `${nameIn(who, id)}${tell && !who.reached.has(id) ? ' (no account: please tell them)' : ''}`)
    .join(', ')
  return tell ? ` Named substitute, told: ${list}.` : ` Named substitute, not told: ${list}.`
}

function actionsOn(who: WhoComes, { sits, said }: ExpectedMember): Action[] {
  const meeting = who.place.meeting.id
  const name = nameIn(who, sits.personId)
  const place: Action[] =
    sits.insteadOf !== null
      ? [
          opens(buttonLabel(`Stand down ${name}`, 'Stand their substitute down'), 'stand-substitute-down', {
            meeting,
            member: sits.insteadOf,
          }),
        ]
      : said?.says === 'coming'
        ? []
        : [
            opens(buttonLabel(`Substitute for ${name}`, 'A substitute for them'), 'confirm-substitute', {
              meeting,
              member: sits.personId,
            }),
          ]
  return [
    ...place,
    opens(buttonLabel(`Enter for ${name}`, 'Enter for them'), 'enter-for-member', {
      meeting,
      on: sits.personId,
    }),
  ]
}

function nameIn(who: WhoComes, personId: string): string {
  return who.names.get(personId) ?? 'A member'
}
