import { z } from 'zod'
import type { Screen } from '../../cards/screen.ts'
import { newestReports, placeOfItem, placeOfRecommendation } from '../../committee/agenda/find.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import { setItemLinks } from '../../committee/agenda/meetings/set-item-links.ts'
import {
  addRecommendation,
  leaveOutRecommendation,
  mendHeader,
  mendRecommendation,
} from '../../committee/agenda/reports/mend-report.ts'
import { asks as allAsks, calledBy, scales } from '../../committee/agenda/reports/recommendation.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { choice, perhapsLink, perhapsWords, words } from '../kit/answers.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { type DraftView, draftActions, draftPages } from './draft.card.ts'
import { appendicesInForm, headerScreen, linksScreen, recommendationScreen } from './draft.form.ts'
import { readReportScreen } from './read-report.screen.ts'
import { draftView } from './view-draft.ts'

const headerAnswers = z.object({
  number: words('the item’s number', 6),
  title: words('the title', 300),
  'report-by': perhapsWords('who reports', 300),
  'decision-type': perhapsWords('the decision type', 300),
  wards: perhapsWords('the wards', 1000),
  purpose: perhapsWords('the purpose'),
})

const recommendationAnswers = z
  .object({
    label: perhapsWords('the label', 20),
    text: words('the recommendation'),
    asks: choice([...allAsks, 'left-out']),
    scale: choice(scales),
    education: z.enum(['yes', 'no'], 'Please choose one of the answers shown.').optional(),
  })
  .transform(({ education, ...rest }) => ({
    ...rest,
    onEducation: education === undefined ? null : education === 'yes',
  }))

const linksAnswers = z
  .object({
    report: perhapsLink('the link to the report'),
    'new-title': perhapsWords('the appendix’s title', 150),
    'new-link': perhapsLink('the appendix’s link'),
  })
  .catchall(perhapsLink('the link'))

export const reportsInteractions = {
  'read-report': shows(({ core, by, ids }) => readReportScreen(core, by, ids)),

  draft: shows(async (asking) => {
    const view = await clerksDraft(asking)
    const { item } = view.one
    return pagedScreen({
      title: `Draft: item ${item.number}`,
      pages: draftPages(view),
      page: asking.ids.page,
      action: 'draft',
      ids: { item: item.id },
      actions: draftActions(view),
    })
  }),

  'mend-header': asks({
    screen: async (asking) => headerScreen(await clerksDraft(asking)),
    answers: headerAnswers,
    async take(asking, given) {
      const wards = (given.wards ?? '')
        .split(/[,;\n]/)
        .map((ward) => ward.trim())
        .filter((ward) => ward !== '')
      const { number, title, purpose } = given
      const header = {
        title,
        purpose,
        wards,
        reportBy: given['report-by'],
        decisionType: given['decision-type'],
      }
      await mendHeader(asking.core, asking.by, { itemId: asking.ids.item, number, header })
      return { kind: 'screen', screen: await mended(asking, asking.ids.item, 'Changed: the details.') }
    },
  }),

  'mend-recommendation': asks({
    async screen(asking) {
      const { item, recommendation } = await placeOfRecommendation(
        asking.core.store.look,
        asking.ids.recommendation,
      )
      return recommendationScreen(await clerksDraft({ ...asking, ids: { item: item.id } }), recommendation)
    },
    answers: recommendationAnswers,
    async take(asking, { asks: chosen, ...rest }) {
      const { core, by, ids } = asking
      const { item, recommendation } = await placeOfRecommendation(core.store.look, ids.recommendation)
      if (chosen === 'left-out')
        await leaveOutRecommendation(core, by, { recommendationId: recommendation.id })
      else
        await mendRecommendation(core, by, {
          recommendationId: recommendation.id,
          mend: { ...rest, asks: chosen },
        })
      const what = `recommendation ${rest.label ?? calledBy(recommendation)}`
      return {
        kind: 'screen',
        screen: await mended(
          asking,
          item.id,
          chosen === 'left-out' ? `Left out: ${what}.` : `Changed: ${what}.`,
        ),
      }
    },
  }),

  'add-recommendation': asks({
    async screen(asking) {
      const view = await clerksDraft(asking)
      return recommendationScreen(view, null, asking.ids.recommendation ?? asking.core.newId())
    },
    answers: recommendationAnswers,
    async take(asking, { asks: chosen, ...rest }) {
      const { core, by, ids } = asking
      if (ids.recommendation === undefined || chosen === 'left-out')
        throw new CommitteeError('malformed', 'Please say what it asks of members.', 'asks')
      await addRecommendation(core, by, {
        itemId: ids.item,
        id: ids.recommendation,
        mend: { ...rest, asks: chosen },
      })
      return { kind: 'screen', screen: await mended(asking, ids.item, 'Added.') }
    },
  }),

  'set-item-links': asks({
    async screen(asking) {
      const { core, by, ids } = asking
      const place = await placeOfItem(core.store.look, ids.item)
      await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
      return linksScreen(place)
    },
    answers: linksAnswers,
    async take(asking, { report, 'new-title': title, 'new-link': url, ...given }) {
      if (title === null && url !== null)
        throw new CommitteeError('missing', 'Please give the appendix’s title too.', 'new-title')
      const { core, by, ids } = asking
      const { item, meeting } = await placeOfItem(core.store.look, ids.item)
      if (title !== null && meeting.postedAt !== null)
        throw new CommitteeError(
          'already-posted',
          'Members have these papers already. Please add another one with “Supplement to item”, so that they are told.',
        )
      const standing = item.appendices.map((one, at) => ({
        title: one.title,
        url: at < appendicesInForm ? (given[`appendix-${at}`] ?? null) : one.url,
      }))
      // Sent twice, the form finds the appendix that it added.
      const others = standing.filter((one) => one.title !== title)
      const added = title === null ? [] : [{ title, url }]
      await setItemLinks(core, by, { itemId: ids.item, reportUrl: report, appendices: [...others, ...added] })
      const filed = (await newestReports(core.store.look, [item.id])).has(item.id)
      const done = 'Saved: the links.'
      return { kind: 'screen', screen: filed ? await mended(asking, item.id, done) : saved(item, done) }
    },
  }),
} satisfies Handling<
  'read-report' | 'draft' | 'mend-header' | 'mend-recommendation' | 'add-recommendation' | 'set-item-links'
>

/** @throws CommitteeError unless the clerk asks, and the item has a report */
async function clerksDraft({ core, by, ids }: Asking<{ item: string }>): Promise<DraftView> {
  const place = await placeOfItem(core.store.look, ids.item)
  await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  const view = await draftView(core.store.look, place)
  if (view === null) throw new CommitteeError('not-found', 'This item has no report to check.')
  return view
}

async function mended(asking: Asking<unknown>, item: string, done: string): Promise<Screen> {
  const view = await clerksDraft({ ...asking, ids: { item } })
  const screen = pagedScreen({
    title: `Draft: item ${view.one.item.number}`,
    pages: draftPages(view),
    page: 1,
    action: 'draft',
    ids: { item },
    actions: draftActions(view),
  })
  return { ...screen, blocks: [{ kind: 'notice', tone: 'done', text: done }, ...screen.blocks] }
}

function saved(item: Item, done: string): Screen {
  const back = opens('Open the meeting', 'desk', { meeting: item.meetingId })
  return {
    title: `Links of item ${item.number}`,
    blocks: [
      { kind: 'notice', tone: 'done', text: done },
      { kind: 'actions', actions: [back] },
    ],
  }
}
