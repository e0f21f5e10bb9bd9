import { expect } from 'vitest'

/** A sentence for the person who did it, in our own words. */
const sentence = /^[A-Z“][^{}[\]]*[.”]$/
/** What somebody is told is a sentence of ours, and none of a library's. */
export const ours = (text: string) => {
  expect(text).toMatch(sentence)
  expect(text).not.toMatch(/invalid|expected|undefined|null|object|schema|regex/i)
}
