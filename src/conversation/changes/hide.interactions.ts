import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { hideText, meetingOfText, textNotThere } from '../../committee/changes/hide-text.ts'
import type { Hideable } from '../../committee/changes/hiding.ts'
import { topicFields } from '../../committee/changes/hiding.ts'
import { hidingWords } from '../../committee/changes/hiding.words.ts'
import { hiddenAmong, marksOn } from '../../committee/changes/marks-on.ts'
import { type FreeText, textsToHide } from '../../committee/changes/texts-to-hide.ts'
import { namesOf } from '../../committee/council/names.ts'
import type { Person } from '../../committee/council/person.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import type { By } from '../../committee/kernel/actor.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import type { Core } from '../../committee/ports.ts'
import { askedIf, line, oneOfRows } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { clerksMeeting } from '../kit/place.ts'
import { buttons, did, quiet, saying, strong, warn } from '../kit/write.ts'
import { hideTextsScreen, textsBlocks } from './hide.screen.ts'

/** What the clerk hides of what somebody wrote. */
export const hideInteractions = {
  'hide-texts': shows((asking) => texts(asking, asking.ids.meeting, asking.ids.page)),
  'hide-reply': hides('reply', ({ reply }) => reply),
  'hide-suggestion': hides('suggestion', ({ suggestion }) => suggestion),
  'hide-topic': hides('topic', ({ proposal }) => proposal),
  'hide-question': hides('question', ({ question }) => question),
  'hide-answer': hides('answer', ({ question }) => question),
} satisfies Handling<
  'hide-texts' | 'hide-reply' | 'hide-suggestion' | 'hide-topic' | 'hide-question' | 'hide-answer'
>

type Place = {
  readonly meeting: Meeting
  /** The pieces of the one thing that are not hidden. */
  readonly standing: readonly FreeText[]
  readonly clerk: Person | null
}

const reason = line('The reason', 'the reason', 150, {
  hint: 'It stands in the mark for all to see. Do not repeat what you hide.',
})

function hides<I>(kind: Hideable, subject: (ids: I) => string) {
  return form({
    place: ({ core, by, ids }: Asking<I>) => placeOf(core, by, kind, subject(ids)),
    title: 'Hide a text',
    instead: ({ standing, meeting }) => (standing.length === 0 ? hiddenScreen(meeting) : null),
    says({ standing, clerk }) {
      const [shown = [], ...rest] = pagesOf(textsBlocks(standing), { blocks: 9, characters: 1700 })
      return [
        strong(`This ${standing[0]?.what ?? 'text'}:`),
        ...shown,
        ...(rest.length === 0 ? [] : [quiet('The rest of it stands under “Hide a text”.')]),
        warn(
          `It comes off every card, sheet and list at once, and “[Hidden by the clerk${clerk === null ? '' : `, ${clerk.name}`}: your reason]” stands in its place. Its author is told. The words are kept for the record and released only as the law requires. What was read before cannot be unread.`,
        ),
      ]
    },
    questions: ({ standing }: Place) => ({ part: askedIf(kind === 'topic', partOf(standing)), reason }),
    submit: 'Hide it',
    example: { reason: 'It names a child.', ...(kind === 'topic' && { part: 'whyNow' }) },
    async take(asking, { part, reason }) {
      const { core, by, ids } = asking
      const subjectId = subject(ids)
      const field = part === undefined || part === 'all' ? null : part
      const did = await hideText(core, by, { kind, subjectId, field, reason })
      const done = did ? 'Hidden. A mark stands in its place on every card.' : 'It was hidden already.'
      return saying(done, await texts(asking, await meetingOfText(core.store.look, kind, subjectId), 1))
    },
  })
}

async function placeOf(core: Core, by: By, kind: Hideable, subjectId: string): Promise<Place> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, await meetingOfText(tables, kind, subjectId))
  const today = dayOf(core.now())
  const { person } = await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', today)
  const theirs = (await textsToHide(tables, place)).filter(
    (one) => one.kind === kind && one.subjectId === subjectId,
  )
  if (theirs.length === 0) throw textNotThere()
  const marks = await marksOn(tables, subjectId)
  const standing = theirs.filter(({ words }) => !marks.has(words))
  return { meeting: place.meeting, standing, clerk: person }
}

function partOf(texts: readonly FreeText[]) {
  const there = topicFields.filter((field) => texts.some((text) => text.field === field))
  const parts = there.map((field) => ({ value: field, label: hidingWords.topicFields[field] }))
  return oneOfRows('Which part', [{ value: 'all', label: 'All of it' }, ...parts])
}

/** Where somebody has hidden all that there was. */
function hiddenScreen(meeting: Meeting): Screen {
  const all = opens('All texts', 'hide-texts', { meeting: meeting.id })
  const blocks = [did('This text is hidden already. Everyone sees a mark in its place.'), ...buttons(all)]
  return { title: 'Hide a text', blocks }
}

async function texts(asking: Asking<unknown>, meeting: string, at: number): Promise<Screen> {
  const tables = asking.core.store.look
  const place = await clerksMeeting({ ...asking, ids: { meeting } })
  const standing = await textsToHide(tables, place)
  return hideTextsScreen({
    meeting: place.meeting,
    texts: standing,
    hidden: await hiddenAmong(tables, place.meeting),
    names: await namesOf(
      tables,
      standing.flatMap(({ personId }) => personId ?? []),
    ),
    page: at,
  })
}
