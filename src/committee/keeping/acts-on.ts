import type { Item } from '../agenda/meetings/item.ts'
import type { Act } from '../kernel/act.ts'
import type { Tables } from '../store.ts'
import { exportWords } from './export.words.ts'
import type { ItemExport } from './item-export.ts'
import type { Name } from './papers-of.ts'

/** Who did what when on an item, the oldest first. Acts on interests are left out; and, until replies close, those that show
 * that somebody answered or proposed. */
export async function actsOn(
  tables: Tables,
  item: Item,
  name: Name,
  repliesOpen: boolean,
): Promise<ItemExport['acts']> {
  const itemId = item.id
  const subjects = new Map<string, string>([
    [itemId, exportWords.on.item],
    ...(await tables.recommendations.find({ itemId })).map((one): [string, string] => [
      one.id,
      exportWords.on.recommendation(one),
    ]),
    ...(await tables.reports.find({ itemId })).map((one): [string, string] => [
      one.id,
      exportWords.on.report(one.version),
    ]),
    ...(await tables.questions.find({ itemId })).map((one): [string, string] => [
      one.id,
      exportWords.on.question,
    ]),
    ...(repliesOpen ? [] : await tables.proposals.find({ itemId })).map((one): [string, string] => [
      one.id,
      exportWords.on.topic,
    ]),
    ...(await tables.resolutions.find({ itemId })).map((one): [string, string] => [
      one.id,
      exportWords.on.resolution,
    ]),
  ])
  const acts = await tables.acts.find({ subjectId: [...subjects.keys()] })
  return acts
    .filter((act) => !tellsOfInterest(act) && !(repliesOpen && act.act === 'reply'))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((act) => ({
      at: act.at.toISOString(),
      who: act.personId === null && act.via === 'timer' ? exportWords.who.timer : name(act.personId),
      via: act.via,
      act: act.act,
      on: subjects.get(act.subjectId) ?? exportWords.on.item,
      enteredFor: act.onBehalfOf === null ? null : name(act.onBehalfOf),
    }))
}

/** Only the clerk is told of an interest. */
function tellsOfInterest({ act, subject }: Act): boolean {
  return subject === 'interest' || /\b(interest|dispensation)\b/.test(act)
}
