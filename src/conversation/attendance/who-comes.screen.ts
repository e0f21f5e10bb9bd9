import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { attendanceWords } from '../../committee/members/attendance/attendance.words.ts'
import { type ExpectedMember, warningOn } from '../../committee/members/attendance/expected-attendance.ts'
import { substitutesFor } from '../../committee/members/attendance/substitutes.ts'
import type { WhoComes } from '../../committee/members/attendance/who-comes.ts'
import { buttonLabel } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { did, quiet, say, warn } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { whoComesWords } from './who-comes.words.ts'

/** Who is expected, and the quorum: with buttons for the clerk, without for the chair.
 * @param done confirms what the clerk did last */
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
    title: deskWords.whoIsComing,
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
      ...(done === null ? [] : [did(done)]),
      say([{ strong: `${longDay(meeting.date)}. ` }, attendanceWords.expected(expected)]),
      ...(warning === null ? [] : [warn(warning)]),
      quiet(whoComesWords.quorum(expected.quorum.number, expected.quorum.rule)),
      ...screen.blocks,
    ],
  }
}

function memberBlocks(who: WhoComes, one: ExpectedMember, clerk: boolean): Block[] {
  const place = placeOf(who, one)
  const text = say([
    { strong: nameIn(who, one.sits.personId) },
    `${place === null ? '' : ` ${place}`}: ${saysOf(who, one)}`,
  ])
  return clerk ? [text, { kind: 'actions', actions: actionsOn(who, one) }] : [text]
}

function placeOf(who: WhoComes, { sits, votes, forApologies }: ExpectedMember): string | null {
  if (sits.insteadOf !== null) return whoComesWords.inPlaceOf(nameIn(who, sits.insteadOf), forApologies)
  return votes ? null : whoComesWords.notCounted
}

/** What they say, and what the clerk needs to know about them. */
function saysOf(who: WhoComes, { sits, said }: ExpectedMember): string {
  const says =
    said === null
      ? [whoComesWords.notSaid]
      : said.says === 'coming'
        ? [whoComesWords.coming(said.entered)]
        : [whoComesWords.apologies(said.entered), substituteLine(who, sits.personId, said.tellSubstitute)]
  return [...says, ...(who.reached.has(sits.personId) ? [] : [whoComesWords.noAccount])].join(' ')
}

function substituteLine(who: WhoComes, memberId: string, tell: boolean): string {
  const { meeting } = who.place
  const { named } = substitutesFor(who.seats, memberId, meeting.date, dayOf(who.now))
  if (named.length === 0) return whoComesWords.noSubstitute
  const names = named.map((id) => {
    const name = nameIn(who, id)
    return tell && !who.reached.has(id) ? whoComesWords.pleaseTell(name) : name
  })
  return whoComesWords.substitutes(names, tell)
}

function actionsOn(who: WhoComes, { sits, said }: ExpectedMember): Action[] {
  const meeting = who.place.meeting.id
  const name = nameIn(who, sits.personId)
  const place: Action[] =
    sits.insteadOf !== null
      ? [
          opens(
            buttonLabel(whoComesWords.standDown(name), whoComesWords.standTheirsDown),
            'stand-substitute-down',
            { meeting, member: sits.insteadOf },
          ),
        ]
      : said?.says === 'coming'
        ? []
        : [
            opens(
              buttonLabel(whoComesWords.substituteFor(name), whoComesWords.substituteForThem),
              'confirm-substitute',
              { meeting, member: sits.personId },
            ),
          ]
  return [
    ...place,
    opens(buttonLabel(whoComesWords.enterFor(name), whoComesWords.enterForThem), 'enter-for-member', {
      meeting,
      on: sits.personId,
    }),
  ]
}

function nameIn(who: WhoComes, personId: string): string {
  return who.names.get(personId) ?? personWords.aMember
}
