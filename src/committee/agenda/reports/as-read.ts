import type { Item } from '../meetings/item.ts'
import { doubtsRead } from './doubt.ts'
import { bringsNothing, type FiledReport, type ReadRecommendation } from './filed-report.ts'
import type { ReceivingRead } from './received.ts'
import type { Report } from './report.ts'

/** A report as it was read, filed under an item. */
export function filedAsRead(
  read: Report,
  item: Pick<Item, 'id' | 'councilId' | 'title'>,
  of: Pick<FiledReport, 'id' | 'version' | 'fileName' | 'digest' | 'receivedAt' | 'saidOpen'>,
  { number, meetingDate }: Pick<ReceivingRead, 'number' | 'meetingDate'>,
): FiledReport {
  const doubts = doubtsRead(read)
  const isPlaced = number !== null && meetingDate !== null
  const { reportBy, decisionType, wards, purpose, sections, backgroundPapers } = read
  return {
    ...of,
    councilId: item.councilId,
    itemId: item.id,
    title: read.title ?? item.title,
    reportBy,
    decisionType,
    wards,
    purpose,
    sections,
    backgroundPapers,
    // A clerk who names the item has said at which meeting it is.
    doubts: isPlaced ? doubts.filter(({ about }) => about !== 'date') : doubts,
    inPlace: true,
    brings: bringsNothing,
  }
}

/** Its recommendations, in their order. */
export function recommendationsRead(read: Report): ReadRecommendation[] {
  return read.recommendations.map((one) => ({
    label: one.label,
    text: [one.text, ...one.items.map(({ label, text }) => `${label ?? '–'} ${text}`)].join('\n'),
    leadIn: one.leadIn,
    addressee: one.addressee,
    asks: one.asks,
    // To consider or note an outcome is to be assured of it.
    scale: /\b(consider|note|assurance|outcome)/i.test(one.text) ? 'assurance' : 'support',
  }))
}
