import { z } from 'zod'
import { isDay, momentOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { formWords } from './form.words.ts'

/** Reads what comes back from a form's fields. A client may send anything. */

/** The id of a row, as buttons and options carry it. */
export const id = z.string().regex(/^[\w-]{1,100}$/)

/** A text that must be given. */
export function wordsSchema(what: string, longest = 3000) {
  return z
    .string(formWords.fillIn(what))
    .overwrite(storable)
    .trim()
    .min(1, formWords.fillIn(what))
    .max(longest, formWords.shorten(what, longest))
}

/** A text that may be left empty; null then. */
export function maybeWordsSchema(what: string, longest = 3000) {
  return z
    .string(formWords.giveText(what))
    .overwrite(storable)
    .trim()
    .max(longest, formWords.shorten(what, longest))
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text))
}

export function daySchema(what: string) {
  return z.string(formWords.give(what)).refine(isDay, formWords.giveDate(what))
}

export function timeSchema(what: string) {
  return z.string(formWords.give(what)).regex(/^([01]\d|2[0-3]):[0-5]\d$/, formWords.giveTime(what))
}

/** @throws CommitteeError of the field “time” where the clocks skip that time */
export function momentGiven(day: string, time: string): Date {
  const at = momentOf(day, time)
  if (at !== null) return at
  throw new CommitteeError('date-wrong', formWords.noSuchTime, 'time')
}

/** More has no room beside its label among a card's facts. */
export const longestLink = 1900

/** A web address of the council's; null where left empty. */
export function maybeLinkSchema(what: string) {
  return maybeWordsSchema(what, longestLink).refine(
    (text) => text === null || isWebAddress(text),
    formWords.giveLink(what),
  )
}

export function linkSchema(what: string) {
  return wordsSchema(what, longestLink).refine(isWebAddress, formWords.giveLink(what))
}

/** The box that is ticked before something that cannot be taken back. */
export const ticked = z
  .array(z.literal('yes', formWords.tickTheBox), formWords.tickTheBox)
  .min(1, formWords.tickTheBox)

/** PostgreSQL keeps no zero byte and no half of a character, and no keyboard types one. */
function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)
}
