import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { sheetOf } from '../../committee/members/tally/sheet.ts'
import { readsSheet } from '../../committee/members/tally/sheet-readers.ts'
import { hideFormWords } from '../changes/hide.words.ts'
import type { Handling } from '../kit/interaction.ts'
import { shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksItem } from '../kit/place.ts'
import { note } from '../kit/write.ts'
import { sheetPages } from './sheet.card.ts'
import { sheetCardWords } from './sheet.words.ts'
import { tallyCardWords } from './tally.words.ts'
import { whoCountsView } from './view-who-counts.ts'
import { whoCountsScreen } from './who-counts.screen.ts'

export const tallyInteractions = {
  'read-sheet': shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const place = await placeOfMeeting(tables, ids.meeting)
    const { person } = await mustBeAllowed(
      tables,
      by,
      place.committee.id,
      'read the sheet',
      dayOf(core.now()),
    )
    const sheet = await sheetOf(tables, place)
    if (sheet === null) throw new CommitteeError('replies-open', sheetCardWords.notYet)
    const clerk =
      person !== null &&
      (await mayDo(tables, person, place.committee.id, 'prepare the meeting', dayOf(core.now())))
    if (person !== null && !clerk && !(await readsSheet(tables, place, sheet.closing, person.id)))
      throw new CommitteeError('not-allowed', sheetCardWords.notForYou)
    const screen = pagedScreen({
      title: sheetCardWords.screen,
      pages: sheetPages(sheet),
      page: ids.page,
      action: 'read-sheet',
      ids: { meeting: ids.meeting },
      actions: clerk ? [opens(hideFormWords.title, 'hide-texts', { meeting: ids.meeting })] : [],
    })
    return { ...screen, blocks: [note(tallyCardWords.indicative), ...screen.blocks] }
  }),

  'who-counts': shows(async (asking) => {
    const place = await clerksItem(asking)
    return whoCountsScreen(await whoCountsView(asking.core.store.look, place, asking.ids.page))
  }),
} satisfies Handling<'read-sheet' | 'who-counts'>
