import { wordsIn } from '../vocabulary/phrase.ts'

/** A title with its words in one form. */
export interface Titled {
  title: string
  words: readonly string[]
  /** The words before a colon or dash. */
  main: readonly string[]
}

/** What an agenda prints behind a title: pages, "(copy herewith)", "– Report by Head of Roads". */
const behind = [
  /\s*\([^()]*\)$/,
  /\s*\([^()]*$/,
  /(?:\s|\.{2,})+(?:pages? |tudalennau )?\d+(?: ?[-–] ?\d+)?$/i,
  /\s*[-–—:,]\s*(?:joint )?(?:report (?:of|by|from)|adroddiad)\b.*$/i,
  /\.$/,
]

export function titled(printed: string): Titled {
  const title = behind.reduce((rest, pattern) => rest.replace(pattern, ''), printed.trim())
  return { title, words: wordsIn(title), main: wordsIn(title.split(/\s*(?:[:(]|\s[–—-]\s)/, 1)[0] ?? '') }
}

/** Of titles with so many words the beginning tells which is meant. */
const tellingWords = 2
/** How many words two titles share in another order, and which share of all. */
const fewestShared = 3
const sharedPart = 0.75

/** How alike a listed title and some words are, from 0 to 1. */
export function likeness({ words, main }: Titled, other: readonly string[]): number {
  if (words.length === 0 || other.length === 0) return 0
  const start = commonStart(words, other)
  const shorter = Math.min(words.length, other.length)
  if (start === words.length && start === other.length) return 1
  if (start === shorter && start >= tellingWords)
    return 0.6 + 0.3 * (start / Math.max(words.length, other.length))
  if (start >= Math.max(main.length, tellingWords)) return 0.5
  const common = new Set(words.filter((word) => other.includes(word))).size
  const all = new Set([...words, ...other]).size
  return common >= fewestShared && common / all >= sharedPart ? 0.4 : 0
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index])
  return differs === -1 ? one.length : differs
}
