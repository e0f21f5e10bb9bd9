/** The ways in which papers spell one mark. */
export interface Spelling {
  name: string
  spell(words: string): string
  /** True if the letters of the usual fonts of a PDF can print it. */
  inPdf: boolean
}

const between = (words: string, sign: string) => words.split('').join(sign)
const shifted = (words: string, capital: number, small: number) =>
  words.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0)
    return String.fromCodePoint(code < 97 ? capital + code - 65 : small + code - 97)
  })
const smallCapitals: Record<string, string> = {
  a: 'ᴀ',
  b: 'ʙ',
  c: 'ᴄ',
  d: 'ᴅ',
  e: 'ᴇ',
  f: 'ꜰ',
  i: 'ɪ',
  l: 'ʟ',
}
Object.assign(smallCapitals, { m: 'ᴍ', n: 'ɴ', o: 'ᴏ', p: 'ᴘ', r: 'ʀ', s: 'ꜱ', t: 'ᴛ', u: 'ᴜ', v: 'ᴠ' })
const cyrillic: Record<string, string> = { E: 'Е', O: 'О', P: 'Р', C: 'С', T: 'Т', I: 'І', B: 'В' }
const spelledWith = (letters: Record<string, string>, words: string) =>
  words.replace(/./gu, (letter) => letters[letter] ?? letter)

export const spellings: readonly Spelling[] = [
  { name: 'as usual', spell: (words) => words, inPdf: true },
  { name: 'in capitals', spell: (words) => words.toUpperCase(), inPdf: true },
  { name: 'in small letters', spell: (words) => words.toLowerCase(), inPdf: true },
  {
    name: 'each word with a capital',
    spell: (words) => words.replace(/\b\p{Ll}/gu, (one) => one.toUpperCase()),
    inPdf: true,
  },
  {
    name: 'spaced out',
    spell: (words) => between(words.toUpperCase().replaceAll(' ', '  '), ' '),
    inPdf: true,
  },
  {
    name: 'spaced out evenly',
    spell: (words) => between(words.toUpperCase().replaceAll(' ', ''), ' '),
    inPdf: true,
  },
  { name: 'with hyphens', spell: (words) => words.toUpperCase().replaceAll(' ', '-'), inPdf: true },
  {
    name: 'with hyphens that do not break',
    spell: (words) => words.toUpperCase().replaceAll(' ', '\u2011'),
    inPdf: false,
  },
  { name: 'with spaces that do not break', spell: (words) => words.replaceAll(' ', '\u00a0'), inPdf: true },
  { name: 'with double spaces', spell: (words) => words.toUpperCase().replaceAll(' ', '  '), inPdf: true },
  {
    name: 'with ligatures',
    spell: (words) => words.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ'),
    inPdf: false,
  },
  { name: 'in wide letters', spell: (words) => shifted(words.toUpperCase(), 0xff21, 0xff41), inPdf: false },
  {
    name: 'in bold letters of mathematics',
    spell: (words) => shifted(words, 0x1d400, 0x1d41a),
    inPdf: false,
  },
  {
    name: 'in small capitals',
    spell: (words) => spelledWith(smallCapitals, words.toLowerCase()),
    inPdf: false,
  },
  {
    name: 'with Cyrillic letters',
    spell: (words) => spelledWith(cyrillic, words.toUpperCase()),
    inPdf: false,
  },
  {
    name: 'with soft hyphens',
    spell: (words) => words.replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u00ad'),
    inPdf: false,
  },
  {
    name: 'with invisible letters',
    spell: (words) => words.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u200b'),
    inPdf: false,
  },
]
