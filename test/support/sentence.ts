import { expect } from 'vitest'

const sentence = /^[A-Z“][^{}[\]]*[.”]$/
/** People read our own sentences, never a library's. */
export const ours = (text: string) => {
  expect(text).toMatch(sentence)
  expect(text).not.toMatch(/invalid|expected|undefined|null|object|schema|regex/i)
}
