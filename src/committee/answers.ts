import { z } from 'zod'
import { isDay } from './dates.ts'

/** What comes back from a form's fields, checked again: a client may send anything. */

/** A text that must be given. */
export function words(what: string, longest = 3000) {
  return z
    .string(`Please fill in ${what}.`)
    .trim()
    .min(1, `Please fill in ${what}.`)
    .max(longest, `Please shorten ${what} to ${longest.toLocaleString('en-GB')} characters.`)
}

/** A text that may be left empty; null then. */
export function perhapsWords(what: string, longest = 3000) {
  return z
    .string()
    .trim()
    .max(longest, `Please shorten ${what} to ${longest.toLocaleString('en-GB')} characters.`)
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text))
}

export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, 'Please choose one of the answers shown.')
}

export function day(what: string) {
  return z.string(`Please give ${what}.`).refine(isDay, `Please give ${what} as a date.`)
}

export function time(what: string) {
  return z
    .string(`Please give ${what}.`)
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, `Please give ${what} as hours and minutes.`)
}

/** A web address of the council's; null where left empty. */
export function perhapsLink(what: string) {
  return perhapsWords(what, 2000).refine(
    (text) => text === null || isWebAddress(text),
    `Please give ${what} as a web address that starts with https://.`,
  )
}

export function link(what: string) {
  return words(what, 2000).refine(
    isWebAddress,
    `Please give ${what} as a web address that starts with https://.`,
  )
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)
}
