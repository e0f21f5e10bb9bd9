import { z } from 'zod'
import type { Reaction, Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { hideText, meetingOfText, textNotThere } from '../../committee/changes/hide-text.ts'
import type { Hideable } from '../../committee/changes/hiding.ts'
import { hiddenAmong, marksOn } from '../../committee/changes/marks-on.ts'
import { textsToHide, topicFields } from '../../committee/changes/texts-to-hide.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { namesOf } from '../../committee/members/tally/sheet.ts'
import { choice, words } from '../kit/answers.ts'
import {
  type Asking,
  asks,
  type Interaction,
  id,
  ofMeeting,
  ofProposal,
  page,
  shows,
} from '../kit/interaction.ts'
import { hiddenScreen, hideScreen, hideTextsScreen } from './hide.form.ts'

const reasonGiven = words('the reason', 150)
const reason = z.object({ reason: reasonGiven })
const ofReply = z.object({ reply: id })
const ofSuggestion = z.object({ suggestion: id })
const ofQuestion = z.object({ question: id })

export const hideInteractions = {
  'hide-texts': shows(ofMeeting.extend(page.shape), (asking) =>
    texts(asking, asking.ids.meeting, asking.ids.page, null),
  ),

  'hide-reply': hides(ofReply, 'reply', (ids) => ids.reply),

  'hide-suggestion': hides(ofSuggestion, 'suggestion', (ids) => ids.suggestion),

  'hide-topic': asks(ofProposal, {
    screen: (asking) => form(asking, 'topic', asking.ids.proposal),
    answers: z.object({ part: choice(['all', ...topicFields]), reason: reasonGiven }),
    take: (asking, given) =>
      hide(asking, 'topic', asking.ids.proposal, given.reason, given.part === 'all' ? null : given.part),
  }),

  'hide-question': hides(ofQuestion, 'question', (ids) => ids.question),

  'hide-answer': hides(ofQuestion, 'answer', (ids) => ids.question),
} satisfies Record<string, Interaction>

function hides<Ids>(ids: z.ZodType<Ids>, kind: Hideable, subject: (ids: Ids) => string): Interaction {
  return asks(ids, {
    screen: (asking) => form(asking, kind, subject(asking.ids)),
    answers: reason,
    take: (asking, given) => hide(asking, kind, subject(asking.ids), given.reason),
  })
}

async function texts(
  { core, by }: Asking<unknown>,
  meetingId: string,
  at: number,
  done: string | null,
): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, meetingId)
  await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  return hideTextsScreen({
    meeting: place.meeting,
    texts: await textsToHide(tables, place),
    hidden: await hiddenAmong(tables, place.meeting),
    names: namesOf(await tables.people.find({ councilId: place.meeting.councilId })),
    page: at,
    done,
  })
}

async function form({ core, by }: Asking<unknown>, kind: Hideable, subjectId: string): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, await meetingOfText(tables, kind, subjectId))
  const { person } = await mustBeAllowed(
    tables,
    by,
    place.committee.id,
    'prepare the meeting',
    dayOf(core.now()),
  )
  const theirs = (await textsToHide(tables, place)).filter(
    (one) => one.kind === kind && one.subjectId === subjectId,
  )
  if (theirs.length === 0) throw textNotThere()
  const marks = await marksOn(tables, subjectId)
  const standing = theirs.filter(({ words }) => !marks.has(words))
  const [first] = standing
  return first === undefined ? hiddenScreen(place.meeting) : hideScreen(standing, first, person?.name ?? '')
}

async function hide(
  asking: Asking<unknown>,
  kind: Hideable,
  subjectId: string,
  why: string,
  field: string | null = null,
): Promise<Reaction> {
  const { core, by } = asking
  const did = await hideText(core, by, { kind, subjectId, field, reason: why })
  const meetingId = await meetingOfText(core.store.look, kind, subjectId)
  const done = did ? 'Hidden. A mark stands in its place on every card.' : 'It was hidden already.'
  return { kind: 'screen', screen: await texts(asking, meetingId, 1, done) }
}
