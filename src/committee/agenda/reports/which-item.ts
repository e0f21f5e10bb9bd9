import { CommitteeError } from '../../kernel/errors.ts'
import type { Tables } from '../../store.ts'
import type { Item } from '../meetings/item.ts'
import { filedReportSchema } from './filed-report.ts'
import { numberIn } from './number-in.ts'
import type { ReceivingRead } from './received.ts'
import { reportWords } from './report.words.ts'
import { sameWords } from './same-words.ts'

/** The item that stands on the agenda, if any, and its number; a new item without a number gets the next one. */
export type WhichItem = { readonly standing: Item | null; readonly number: string | null }

/**
 * The item that a file belongs to: the one that the clerk names, or the one that fits its number and its title.
 * @throws CommitteeError missing, of the field “number”: an item that fits only in part is never taken for it
 */
export async function whichItem(
  tables: Tables,
  items: readonly Item[],
  input: ReceivingRead,
): Promise<WhichItem> {
  const numbered = (number: string | null) => items.find((item) => item.number === number) ?? null
  if (input.number !== null) return { standing: numbered(input.number), number: input.number }
  const named = input.printed === undefined ? numberIn(input.file.name) : null
  const number = named ?? input.printed ?? null
  const atNumber = numbered(number)
  const titles = await titlesOf(tables, items)
  const title = titleOf(input)
  const titled = items.filter((item) => title !== null && titles(item).some((one) => sameWords(title, one)))
  const [fits, another] = titled.filter((item) => number === null || item.number === number)
  if (fits !== undefined && another === undefined) return { standing: fits, number: fits.number }
  // The clerk put the number into the file's name, for the item that waits for its report.
  if (named !== null && titled.length === 0 && atNumber !== null && titles(atNumber).length === 1)
    return { standing: atNumber, number }
  const [titledElsewhere = null] = titled
  const inPart = atNumber ?? titledElsewhere
  if (inPart === null) return { standing: null, number }
  throw new CommitteeError('missing', reportWords.whichItem(inPart.number, titles(inPart), title), 'number')
}

/** An item's title, and those of its reports. */
async function titlesOf(tables: Tables, items: readonly Item[]): Promise<(item: Item) => string[]> {
  const itemId = items.map(({ id }) => id)
  const reports = await tables.reports.findParts({ itemId }, ofItem)
  return ({ id, title }) => [title, ...reports.filter((one) => one.itemId === id).map((one) => one.title)]
}

const ofItem = filedReportSchema.pick({ itemId: true, title: true })

function titleOf({ received }: ReceivingRead): string | null {
  return received.kind === 'report' ? received.report.title : received.title
}
