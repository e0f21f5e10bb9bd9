import type { Screen } from '../../cards/screen.ts'
import { checkReport } from '../../committee/agenda/reports/check-report.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import type { Asking } from '../kit/interaction.ts'
import { idsIn, opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksItem } from '../kit/place.ts'
import { buttons, quiet, say, saying } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { saidOn, shownIn, standingIn } from './check.ts'
import { type CheckPage, checkPage, turns } from './check-page.ts'
import { draftPages } from './draft.card.ts'
import type { DraftView } from './draft.parts.ts'
import { draftWords } from './draft.words.ts'
import { draftFormWords } from './draft-form.words.ts'
import { draftView } from './view-draft.ts'

type Ids = { readonly item: string; readonly page: number } & Since
/** The draft as it was shown, and what was typed on its other pages. */
type Since = { readonly shown?: string | undefined; readonly typed?: string | undefined }

/** @throws CommitteeError unless the clerk asks, and the item has a report */
export async function clerksDraft(asking: Asking<{ readonly item: string }>): Promise<DraftView> {
  const view = await draftView(asking.core.store.look, await clerksItem(asking))
  if (view === null) throw new CommitteeError('not-found', draftWords.noReport)
  return view
}

/** All that was read of a report, on one page: the clerk settles the doubts, and says what each recommendation asks. */
export const draftForm = form({
  place: async (asking: Asking<Ids>): Promise<CheckPage> =>
    checkPage(await clerksDraft(asking), asking.ids.page),
  instead: ({ view }, { ids: { page } }) => (isDraft(view) ? null : toReadOnly(view, page)),
  title: ({ view }) => draftWords.title(view.one.item.number),
  says: ({ view: { one, place, educationSits } }) => [
    say(draftWords.pleaseCheckFile(one.report.fileName, place.meeting.date)),
    ...(educationSits ? [quiet(draftFormWords.educationHint)] : []),
  ],
  questions: ({ questions }) => questions,
  filled: ({ view }) => standingIn(view),
  below(page) {
    const { one, place } = page.view
    const item = one.item.id
    const turn = (label: string, to: number) =>
      opens(label, 'draft', { item, page: String(to) }, { keeps: true })
    return [
      ...page.below,
      ...buttons(
        ...turns(page, turn),
        opens(draftWords.add, 'add-recommendation', { item }, { keeps: true }),
        opens(draftWords.links, 'set-item-links', { item }),
        opens(deskWords.open, 'desk', { meeting: place.meeting.id }),
      ),
    ]
  },
  remember: ({ view }) => ({ shown: shownIn(view) }),
  submit: formWords.save,
  example: { 'asks-1': 'support', 'edu-1': 'yes' },
  async take({ core, by, ids }, answers, place) {
    const { view, seen } = await place()
    await checkReport(core, by, {
      itemId: ids.item,
      shown: ids.shown ?? shownIn(view),
      ...saidOn(view, answers),
      settled: [...seen],
    })
    return draftOf({ core, by, ids: {} }, ids.item, 1, draftFormWords.saved)
  },
})

/** @param done what the clerk did last, said back to them
 * @throws CommitteeError */
export async function draftOf(
  asking: Asking<Pick<Since, 'typed'>>,
  item: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const ids = { item, page, typed: asking.ids.typed }
  const press = { action: 'draft', ids: idsIn({ ...ids, page: String(page) }) }
  return saying(done, await draftForm.screen({ ...asking, ids }, press))
}

function isDraft({ place: { meeting } }: DraftView): boolean {
  return meeting.postedAt === null && meeting.cancelledAt === null
}

/** Once members have it, a draft is only read. */
function toReadOnly(view: DraftView, page: number): Screen {
  const ids = { item: view.one.item.id }
  return pagedScreen({
    title: draftWords.title(view.one.item.number),
    pages: draftPages(view),
    page,
    action: 'draft',
    ids,
    actions: [
      opens(draftWords.links, 'set-item-links', ids),
      opens(deskWords.open, 'desk', { meeting: view.place.meeting.id }),
    ],
  })
}
