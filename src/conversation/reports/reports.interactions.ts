import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { type ItemPlace, newestReports } from '../../committee/agenda/find.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import { setItemLinks } from '../../committee/agenda/meetings/set-item-links.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { type FormQuestion, maybeLine, maybeLink } from '../kit/field.ts'
import { fieldLabel } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { clerksItem } from '../kit/place.ts'
import { buttons, did, say } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { draftsWords } from '../meetings/drafts.words.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { draftOf } from './draft.screen.ts'
import { linksWords } from './links.words.ts'
import { readReportScreen } from './read-report.screen.ts'

/** A form that asks for dozens of links helps nobody. */
const appendicesOnPage = 10

type Of = ItemPlace & {
  readonly page: number
  /** The appendices on this page, and where they stand among all. */
  readonly appendices: readonly { readonly at: number; readonly title: string; readonly url: string | null }[]
}

type LinkQuestions = {
  readonly report: FormQuestion<string | null>
  readonly [id: `appendix-${number}`]: FormQuestion<string | null>
  readonly 'new-title': FormQuestion<string | null>
  readonly 'new-link': FormQuestion<string | null>
}

/** An open report, and the web addresses of it and its appendices. */
export const reportsInteractions = {
  'read-report': shows(({ core, by, ids }) => readReportScreen(core, by, ids)),

  'set-item-links': form({
    async place(asking: Asking<{ readonly item: string; readonly page: number }>): Promise<Of> {
      const place = await clerksItem(asking)
      const { page } = asking.ids
      const all = place.item.appendices.map((one, at) => ({ ...one, at }))
      return { ...place, page, appendices: all.slice((page - 1) * appendicesOnPage, page * appendicesOnPage) }
    },
    title: ({ item }) => draftsWords.links(item.number),
    says: (place) => [itemTitle(place.item), say(linksWords.give), ...longTitles(place), ...turns(place)],
    questions: linkQuestions,
    filled: ({ item, appendices }) => ({
      report: item.reportUrl,
      ...Object.fromEntries(appendices.map(({ at, url }) => [`appendix-${at}`, url] as const)),
    }),
    submit: formWords.save,
    example: { report: 'https://marlshire.example/r' },
    async take(asking, { report: reportUrl, 'new-title': title, 'new-link': url, ...given }, place) {
      if (title === null && url !== null)
        throw new CommitteeError('missing', linksWords.needsTitle, 'new-title')
      const { core, by } = asking
      const { item, meeting, appendices } = await place()
      if (title !== null && meeting.postedAt !== null)
        throw new CommitteeError('already-posted', linksWords.postedAlready)
      const standing = item.appendices.map((one, at) =>
        appendices.some((here) => here.at === at) ? { ...one, url: given[`appendix-${at}`] ?? null } : one,
      )
      // The form may be sent twice: the appendix is not added twice.
      const others = standing.filter((one) => one.title !== title)
      const added = title === null ? [] : [{ title, url }]
      await setItemLinks(core, by, { itemId: item.id, reportUrl, appendices: [...others, ...added] })
      const filed = (await newestReports(core.store.look, [item.id])).has(item.id)
      return filed ? draftOf({ ...asking, ids: {} }, item.id, 1, linksWords.saved) : saved(item)
    },
  }),
} satisfies Handling<'read-report' | 'set-item-links'>

function linkQuestions({ appendices, meeting }: Of): LinkQuestions {
  const title = maybeLine(linksWords.newTitle, linksWords.theNewTitle, 150)
  const link = maybeLink(linksWords.newLink, linksWords.theNewLink, {})
  // Once members have the papers, another one is a supplement: it needs a reason, and everyone is told.
  const posted = meeting.postedAt !== null
  return {
    report: maybeLink(linksWords.report, linksWords.theReport, {}),
    ...Object.fromEntries(
      appendices.map(
        (one) => [`appendix-${one.at}`, maybeLink(labelOf(one), linksWords.theLink, {})] as const,
      ),
    ),
    'new-title': posted ? { ...title, ask: () => null } : title,
    'new-link': posted ? { ...link, ask: () => null } : link,
  }
}

function labelOf({ at, title }: Of['appendices'][number]): string {
  return fieldLabel(title, linksWords.titleAbove(at + 1))
}

function longTitles({ appendices }: Of): Block[] {
  return appendices
    .filter((one) => labelOf(one) !== one.title)
    .flatMap(({ at, title }) => textBlocks(linksWords.appendix(at + 1, title)))
}

function turns({ item, page }: Of): Block[] {
  const turn = (label: string, to: number) =>
    opens(label, 'set-item-links', { item: item.id, page: String(to) })
  return buttons(
    ...(page * appendicesOnPage < item.appendices.length ? [turn(linksWords.next, page + 1)] : []),
    ...(page > 1 ? [turn(linksWords.before, page - 1)] : []),
  )
}

function saved(item: Item): Screen {
  const back = opens(deskWords.open, 'desk', { meeting: item.meetingId })
  return { title: draftsWords.links(item.number), blocks: [did(linksWords.saved), ...buttons(back)] }
}
