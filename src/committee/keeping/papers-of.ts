import type { ItemPlace } from '../agenda/find.ts'
import type { Item } from '../agenda/meetings/item.ts'
import { inPlace, type Recommendation } from '../agenda/reports/recommendation.ts'
import { recommendationWords } from '../agenda/reports/recommendation.words.ts'
import type { Tables } from '../store.ts'
import type { ItemExport } from './item-export.ts'

export type Name = (personId: string | null) => string

/** Every version of an item's report, and every recommendation with each of its wordings. */
export async function papersOf(
  tables: Tables,
  { id: itemId }: Item,
  name: Name,
): Promise<Pick<ItemExport, 'reports' | 'recommendations'>> {
  const reports = (await tables.reports.find({ itemId })).sort((a, b) => a.version - b.version)
  const version = (reportId: string) => reports.find((one) => one.id === reportId)?.version ?? 0
  const recommendations = inPlace(await tables.recommendations.find({ itemId })).sort(
    (a, b) => version(a.reportId) - version(b.reportId),
  )
  const earlier = await tables.earlierWordings.find({
    recommendationId: recommendations.map((one) => one.id),
  })
  return {
    reports: reports.map((one) => ({
      version: one.version,
      receivedAt: one.receivedAt.toISOString(),
      fileName: one.fileName,
      title: one.title,
      reportBy: one.reportBy,
      decisionType: one.decisionType,
      wards: one.wards,
      purpose: one.purpose,
      sections: one.sections,
      backgroundPapers: one.backgroundPapers,
      saidOpen:
        one.saidOpen === null
          ? null
          : { by: name(one.saidOpen.personId), at: one.saidOpen.at, overruled: one.saidOpen.overruled },
    })),
    recommendations: recommendations.map((one) => ({
      id: one.id,
      reportVersion: version(one.reportId),
      label: recommendationWords.name(one),
      leadIn: one.leadIn,
      addressee: one.addressee,
      text: one.text,
      wording: one.wording,
      asks: one.asks,
      earlier: earlier
        .filter(({ recommendationId }) => recommendationId === one.id)
        .sort((a, b) => a.wording - b.wording)
        .map(({ wording, text, reason, at }) => ({ wording, text, reason, at: at.toISOString() })),
    })),
  }
}

export async function questionsOn(
  tables: Tables,
  itemId: string,
  name: Name,
): Promise<ItemExport['questions']> {
  return (await tables.questions.find({ itemId })).map((one) => ({
    id: one.id,
    member: name(one.personId),
    words: one.words,
    wants: one.wants,
    mergedInto: one.mergedIntoId,
    enteredByClerk: one.entered,
    withdrawnAt: one.withdrawnAt?.toISOString() ?? null,
    at: one.at.toISOString(),
    sentTo: one.officerId === null ? null : name(one.officerId),
    offered: one.offered,
    answer: one.answer,
    answeredAt: one.answeredAt?.toISOString() ?? null,
  }))
}

export async function resolutionsOn(
  tables: Tables,
  { item, meeting }: ItemPlace,
  name: Name,
): Promise<ItemExport['resolutions']> {
  const resolutions = await tables.resolutions.find({ itemId: item.id })
  const of = resolutions.flatMap(({ recommendationId }) => recommendationId ?? [])
  const recommendations = await tables.recommendations.find({ id: of })
  return resolutions.map(({ id, recommendationId, vote, ...one }) => ({
    id,
    recommendation: labelOf(recommendations, recommendationId),
    draft: meeting.minutesConfirmedOn === null,
    decision: one.decision,
    words: one.words,
    vote: {
      for: vote.for.map(name),
      against: vote.against.map(name),
      abstained: vote.abstained.map(name),
    },
    madeTo: one.madeTo,
    toExecutive: one.toExecutive,
    sentOn: one.sentOn,
    receivedOn: one.receivedOn,
    response: one.response,
    responseWords: one.responseWords,
    respondedOn: one.respondedOn,
  }))
}

function labelOf(recommendations: readonly Recommendation[], id: string | null): string | null {
  const one = recommendations.find((other) => other.id === id)
  return one === undefined ? null : recommendationWords.name(one)
}
