import type { Item } from '../agenda/meetings/item.ts'
import { calledBy } from '../agenda/reports/recommendation.ts'
import type { Act } from '../kernel/act.ts'
import type { Tables } from '../store.ts'
import type { ItemExport } from './item-export.ts'
import type { Name } from './papers-of.ts'

/** Who did what when on an item, the first first. What tells of interests is left out; and, while replies are open,
 * what tells that somebody answered or proposed: before they close, not even that is known. */
export async function actsOn(
  tables: Tables,
  item: Item,
  name: Name,
  repliesOpen: boolean,
): Promise<ItemExport['acts']> {
  const itemId = item.id
  const subjects = new Map<string, string>([
    [itemId, 'the item'],
    ...(await tables.recommendations.find({ itemId })).map((one): [string, string] => [
      one.id,
      `recommendation ${calledBy(one)}`,
    ]),
    ...(await tables.reports.find({ itemId })).map((one): [string, string] => [
      one.id,
      `the report, version ${one.version}`,
    ]),
    ...(await tables.questions.find({ itemId })).map((one): [string, string] => [one.id, 'a question']),
    ...(repliesOpen ? [] : await tables.proposals.find({ itemId })).map((one): [string, string] => [
      one.id,
      'a topic',
    ]),
    ...(await tables.resolutions.find({ itemId })).map((one): [string, string] => [one.id, 'a resolution']),
  ])
  const acts = await tables.acts.find({ subjectId: [...subjects.keys()] })
  return acts
    .filter((act) => !tellsOfInterest(act) && !(repliesOpen && act.act === 'reply'))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((act) => ({
      at: act.at.toISOString(),
      who: act.personId === null && act.via === 'timer' ? 'The timer' : name(act.personId),
      via: act.via,
      act: act.act,
      on: subjects.get(act.subjectId) ?? 'the item',
      enteredFor: act.onBehalfOf === null ? null : name(act.onBehalfOf),
    }))
}

/** Nobody but the clerk is told of an interest, and nobody why. */
function tellsOfInterest({ act, subject }: Act): boolean {
  return subject === 'interest' || /\b(interest|dispensation)\b/.test(act)
}
