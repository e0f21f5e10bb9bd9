import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import type { PublishedItem } from '../../committee/agenda/meetings/import-meeting.ts'
import { oneSpaced, visible } from '../line.ts'
import { marksTitle } from '../marks/find-marks.ts'
import { committeeSystemWords } from './committee-system.words.ts'
import { isWeb } from './query-service.ts'
import { type Element, elementsIn, textIn } from './xml-tree.ts'

/** A meeting as the committee system lists it. */
export type ListedMeeting = {
  readonly id: string
  /** YYYY-MM-DD */
  readonly date: string
  /** The system's own number for the committee, if it gives one. */
  readonly committeeId: string | null
  readonly committee: string | null
  readonly status: string | null
}

/** A meeting with the agenda items that Quorate can import, and a sentence for each item that it cannot. */
export type PublishedMeeting = ListedMeeting & {
  /**
   * The meeting's page on the council's website, once the agenda is published. The service does not say when that was.
   */
  readonly agendaUrl: string | null
  readonly items: readonly PublishedItem[]
  readonly leftOut: readonly string[]
}

export function listedMeetings(response: Element): ListedMeeting[] {
  return elementsIn(response, 'meeting').flatMap((meeting) => listedMeeting(meeting) ?? [])
}

/** Returns null if the system knows no meeting with that number: it then answers with an empty one. */
export function listedMeeting(meeting: Element): ListedMeeting | null {
  const id = textIn(meeting, 'meetingid')
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(textIn(meeting, 'meetingdate')) ?? []
  if (!/^[1-9]\d{0,9}$/.test(id) || day === undefined || month === undefined) return null
  return {
    id,
    date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    committeeId: textIn(meeting, 'committeeid') || null,
    committee: words(textIn(meeting, 'committeetitle')) || null,
    status: words(textIn(meeting, 'meetingstatus')) || null,
  }
}

export function publishedMeeting(response: Element, site: URL): PublishedMeeting | null {
  const listed = listedMeeting(response)
  if (listed === null) return null
  const leftOut: string[] = []
  const items: PublishedItem[] = []
  for (const element of elementsIn(response, 'agendaitem')) {
    const number = printedNumber(element)
    const exempt = isExempt(element)
    if (number === null) {
      if (!exempt && elementsIn(element, 'linkeddoc').length > 0)
        leftOut.push(committeeSystemWords.noNumber(printedAs(element), titleOf(element)))
    } else if (items.some((item) => item.number === number)) {
      leftOut.push(committeeSystemWords.secondItem(number))
    } else {
      items.push(exempt ? { kind: 'exempt', number } : openItem(element, number, site, leftOut))
    }
  }
  return { ...listed, agendaUrl: agendaPage(response, listed, site), items, leftOut }
}

/** The system keeps a page for each meeting beside its service; a flag says whether the page shows the agenda. */
function agendaPage(response: Element, { id, committeeId }: ListedMeeting, site: URL): string | null {
  if (!/^(?:true|1|yes)$/i.test(textIn(response, 'agendapublished'))) return null
  const page = new URL('../ieListDocuments.aspx', site)
  if (committeeId !== null) page.searchParams.set('CId', committeeId)
  page.searchParams.set('MId', id)
  return page.href
}

/** What stands for a number on the agenda, by which a clerk can find an item that could not be imported. */
function printedAs(element: Element): string {
  return words(textIn(element, 'fulldisplaynumberformat')).slice(0, 20)
}

function openItem(element: Element, number: string, site: URL, leftOut: string[]): PublishedItem {
  const documents = elementsIn(element, 'linkeddoc')
  const open = documents.filter((one) => !isExempt(one))
  const restricted = documents.length - open.length
  if (restricted > 0) leftOut.push(committeeSystemWords.notPublic(number, restricted))
  const links = open.map((one) => ({
    title: words(textIn(one, 'title')) || committeeSystemWords.untitledDocument,
    url: webAddress(textIn(one, 'url'), site),
  }))
  const report = links.find(
    ({ title, url }) => url !== null && !/\b(?:appendix|appendices|annex)\b/i.test(title),
  )
  return {
    kind: 'open',
    number,
    title: titleOf(element),
    reportUrl: report?.url ?? null,
    appendices: links.filter((one) => one !== report),
  }
}

/** "7.", "7a" and "Item 7" give 7, 7a and 7. Headings between the items have 0 or no number. */
function printedNumber(element: Element): string | null {
  const printed = textIn(element, 'fulldisplaynumberformat') || textIn(element, 'agendaitemnumber')
  const number = printed.toLowerCase().replace(/^(?:agenda )?item\s+|[\s.:)]+$|\s+/g, '')
  return /^[1-9]\d{0,2}(?:\.\d{1,2})?[a-z]?$/.test(number) ? number : null
}

/** Systems mark exempt items by a flag, a reason or the title alone. Any of them counts. */
function isExempt(element: Element): boolean {
  const flagged = element.children.some(
    ({ name, text }) =>
      /restrict|exempt|confidential/.test(name) &&
      !/^\s*(?:false|0|no|none|n\/a|open|public)?\s*$/i.test(text),
  )
  const hidden = /^(?:false|0|no)$/i.test(textIn(element, 'isdisplayallowed'))
  const title = words(textIn(element, 'agendaitemtitle') || textIn(element, 'title'))
  return flagged || hidden || marksTitle(title)
}

function titleOf(element: Element): string {
  return words(textIn(element, 'agendaitemtitle')).slice(0, 300) || committeeSystemWords.untitledItem
}

/** An address without a host belongs to a page beside the service. */
function webAddress(address: string, service: URL): string | null {
  const pages = new URL('..', service)
  if (address === '' || address.length > 2000 || !URL.canParse(address, pages.href)) return null
  const url = new URL(address, pages)
  return isWeb(url) && url.username === '' && url.password === '' ? url.href : null
}

/** The system escapes titles as HTML and then as XML, so "&" arrives as "&amp;amp;". */
function words(text: string): string {
  return oneSpaced(visible(textOf(parseFragment(text.slice(0, 2000)))))
}

function textOf(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
