import { z } from 'zod'
import { isDay, momentOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'

/** What comes back from a form's fields, checked again: a client may send anything. */

/** The id of a row, as buttons and options carry it. */
export const id = z.string().regex(/^[\w-]{1,100}$/)

/** A text that must be given. */
export function wordsSchema(what: string, longest = 3000) {
  return z
    .string(`Please fill in ${what}.`)
    .overwrite(storable)
    .trim()
    .min(1, `Please fill in ${what}.`)
    .max(longest, `Please shorten ${what} to ${longest.toLocaleString('en-GB')} characters.`)
}

/** A text that may be left empty; null then. */
export function maybeWordsSchema(what: string, longest = 3000) {
  return z
    .string(`Please give ${what} as text.`)
    .overwrite(storable)
    .trim()
    .max(longest, `Please shorten ${what} to ${longest.toLocaleString('en-GB')} characters.`)
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text))
}

export const notAmongThose = 'Please choose one of the answers shown.'

export function daySchema(what: string) {
  return z.string(`Please give ${what}.`).refine(isDay, `Please give ${what} as a date.`)
}

export function timeSchema(what: string) {
  return z
    .string(`Please give ${what}.`)
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, `Please give ${what} as hours and minutes.`)
}

/** @throws CommitteeError of the field “time” where the clocks skip that time */
export function momentGiven(day: string, time: string): Date {
  const at = momentOf(day, time)
  if (at !== null) return at
  throw new CommitteeError(
    'date-wrong',
    'The clocks go forward then, so there is no such time. Please give another.',
    'time',
  )
}

/** A fact on a card holds no longer one beside its label. */
export const longestLink = 1900

/** A web address of the council's; null where left empty. */
export function maybeLinkSchema(what: string) {
  return maybeWordsSchema(what, longestLink).refine(
    (text) => text === null || isWebAddress(text),
    `Please give ${what} as a web address that starts with https://.`,
  )
}

export function linkSchema(what: string) {
  return wordsSchema(what, longestLink).refine(
    isWebAddress,
    `Please give ${what} as a web address that starts with https://.`,
  )
}

/** The box that is ticked before something that cannot be taken back. */
export const ticked = z
  .array(z.literal('yes', 'Please tick the box to confirm.'), 'Please tick the box to confirm.')
  .min(1, 'Please tick the box to confirm.')

/** PostgreSQL keeps no zero byte and no half of a character, and no keyboard types one. */
function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)
}
