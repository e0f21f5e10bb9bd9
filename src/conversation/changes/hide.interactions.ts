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
import { hideFormWords } from './hide.words.ts'
import { reasonFieldWords } from './reason.words.ts'

/** How the clerk hides what somebody wrote. */
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
  /** The parts of the text that are not hidden. */
  readonly standing: readonly FreeText[]
  readonly clerk: Person | null
}

const reason = line(reasonFieldWords.label, reasonFieldWords.called, 150, {
  hint: reasonFieldWords.inMarkHint,
})

function hides<I>(kind: Hideable, subject: (ids: I) => string) {
  return form({
    place: ({ core, by, ids }: Asking<I>) => placeOf(core, by, kind, subject(ids)),
    title: hideFormWords.title,
    instead: ({ standing, meeting }) => (standing.length === 0 ? hiddenScreen(meeting) : null),
    says({ standing, clerk }) {
      const [shown = [], ...rest] = pagesOf(textsBlocks(standing), { blocks: 9, characters: 1700 })
      return [
        strong(hideFormWords.this(standing[0]?.what ?? null)),
        ...shown,
        ...(rest.length === 0 ? [] : [quiet(hideFormWords.rest)]),
        warn(hideFormWords.warning(clerk?.name ?? null)),
      ]
    },
    questions: ({ standing }: Place) => ({ part: askedIf(kind === 'topic', partOf(standing)), reason }),
    submit: hideFormWords.submit,
    example: { reason: 'It names a child.', ...(kind === 'topic' && { part: 'whyNow' }) },
    async take(asking, { part, reason }) {
      const { core, by, ids } = asking
      const subjectId = subject(ids)
      const field = part === undefined || part === 'all' ? null : part
      const did = await hideText(core, by, { kind, subjectId, field, reason })
      const done = did ? hideFormWords.done : hideFormWords.already
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
  return oneOfRows(hideFormWords.part, [{ value: 'all', label: hideFormWords.wholeOfIt }, ...parts])
}

/** Shown when nothing is left to hide. */
function hiddenScreen(meeting: Meeting): Screen {
  const all = opens(hideFormWords.all, 'hide-texts', { meeting: meeting.id })
  const blocks = [did(hideFormWords.hiddenBefore), ...buttons(all)]
  return { title: hideFormWords.title, blocks }
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
