import { pagesOf } from '../../cards/pages.ts'
import { committeesOf } from '../../committee/agenda/home.ts'
import { whoIs } from '../../committee/council/who-is.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, note, say } from '../kit/write.ts'
import { meetingBlocks } from './committee.blocks.ts'
import { homeWords } from './home.words.ts'
import { seatsWords } from './seats.words.ts'

/** Leads somebody to each of their committees and meetings. */
export const homeInteractions = {
  'my-committees': shows(async ({ core, by, ids }) => {
    const person = await whoIs(core.store.look, by)
    const theirs = await committeesOf(core.store.reads, person, core.now())
    return pagedScreen({
      title: homeWords.committees,
      pages: pagesOf(
        theirs.flatMap(({ committee }) => [
          say(committee.name),
          ...buttons(opens(homeWords.open, 'committee', { committee: committee.id })),
        ]),
      ),
      page: ids.page,
      action: 'my-committees',
      ids: {},
    })
  }),

  committee: shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const committee = await found(tables.committees, ids.committee)
    const today = dayOf(core.now())
    const { seats } = await mustBeAllowed(tables, by, committee.id, 'read the report', today)
    const kinds = seats.map(({ kind }) => kind)
    const of = { committeeId: committee.id }
    const meetings = await tables.meetings.find(of, { by: 'date', descending: true })
    const blocks = meetings.flatMap((meeting) => meetingBlocks(meeting, kinds, core.now()))
    return pagedScreen({
      title: homeWords.meetings,
      pages: pagesOf(blocks.length === 0 ? [note(homeWords.noMeeting)] : blocks),
      page: ids.page,
      action: 'committee',
      ids: { committee: committee.id },
      actions: kinds.includes('clerk')
        ? [opens(seatsWords.title, 'people', { committee: committee.id })]
        : [],
    })
  }),
} satisfies Handling<'my-committees' | 'committee'>
