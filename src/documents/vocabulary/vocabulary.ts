import { readFileSync } from 'node:fs'

/** A phrase of a house style, and the kind of paper in which it was seen. */
export interface Phrase {
  words: string
  seenIn: string
}

/**
 * Reads a vocabulary: a file of this folder with one phrase a line, a tab, and the kind of paper that it was seen in.
 * A line that begins with # is a comment.
 * @throws Error if a line has another form, or a phrase stands there twice
 */
export function vocabulary(name: string): readonly Phrase[] {
  const text = readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
  return phrasesIn(text, name)
}

/** @param name what to call the vocabulary in an error */
export function phrasesIn(text: string, name: string): Phrase[] {
  const seen = new Set<string>()
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [, words, seenIn] = /^(\S(?:[^\t]*\S)?)\t(\S[^\t]*)$/.exec(line) ?? []
    if (words === undefined || seenIn === undefined)
      throw new Error(`Line ${index + 1} of ${name} is no phrase, a tab, and where it was seen.`)
    if (seen.has(words)) throw new Error(`Line ${index + 1} of ${name}: “${words}” stands there twice.`)
    seen.add(words)
    return [{ words, seenIn }]
  })
}
