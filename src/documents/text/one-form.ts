// Brings text to one form, in which it is matched. What is printed stays as it was.

import { oneSpaced } from '../line.ts'

// Letters that look like a Latin one, each before its like: Cyrillic, Greek (whose capitals look like others than its
// small letters), and small capitals.
const cyrillic = 'аaвbеeкkмmнhоoрpсcтtуyхxіiѕsјjԁdԛqԝw'
const greek = 'αaβbεeηnιiκkμmνvοoρpτtυuχxσoΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx'
const smallCapitals = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɡgɩi'
const likes = (pairs: string) =>
  [...pairs.matchAll(/(.)(.)/gu)].map(([, one = '', like = '']) => [one, like] as const)
const latin = new Map([
  ...likes(cyrillic).map(([one, like]) => [one.toUpperCase(), like] as const),
  ...likes(cyrillic + greek + smallCapitals),
])
const foreign = new RegExp(`[${[...latin.keys()].join('')}]`, 'gu')

const printable = /^[\t\n -~]*$/
/** Quotation marks, dashes and the like beside these, which need no more than a look at each. */
const usual = /^[\t\n -~£•\u2010-\u2015\u2018-\u201f]*$/
const invisible = /[\p{M}\p{Cf}\u115f\u1160\u3164]/gu
const hyphens = /[\p{Pd}\u2043\u2212\u30fb\uff65]/gu
const apostrophes = /[\u2018-\u201b\u2032\u02bc\u02b9\u0060\u00b4]/g

/** Small letters without accents, ligatures, wide or foreign forms; every hyphen alike, and nothing invisible. */
export function folded(text: string): string {
  if (isPrintable(text)) return text.toLowerCase()
  const simple = usual.test(text) ? text : simplified(text)
  return simple.toLowerCase().replace(hyphens, '-').replace(apostrophes, "'")
}

function simplified(text: string): string {
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(foreign, (letter) => latin.get(letter) ?? letter)
}

/** True if a text has no letter with an accent, and no sign from beyond a typewriter. */
export function isPrintable(text: string): boolean {
  return printable.test(text)
}

/** Five or more letters with spaces, dots or hyphens between, and no letter beside any of them. */
const spacedOf = (letter: string) =>
  new RegExp(`(?<!${letter})${letter}(?:[ \\t.\\-_·]+${letter}(?!${letter})){4,}`, 'gu')
const spaced = spacedOf('[\\p{L}\\p{N}]')
const plainSpaced = spacedOf('[A-Za-z0-9]')

/** The text with its spaced-out letters closed up, and one space between the words that they make. */
export function closedUp(text: string): string {
  return text.replace(isPrintable(text) ? plainSpaced : spaced, (run) =>
    run.replace(/(?<=[\p{L}\p{N}])[ .\-_·](?=[\p{L}\p{N}])/gu, '').replace(/[ \t]+/g, ' '),
  )
}

/** The text folded, with one space between words and spaced-out letters closed up: "N O T   F O R" is "not for". */
export function oneForm(text: string): string {
  return oneSpaced(closedUp(folded(text)))
}

/** Only letters and digits: however words are spaced, hyphenated or broken, they are the same run of letters. */
export function lettersOf(text: string): string {
  const plain = folded(text)
  return plain.replace(isPrintable(plain) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '')
}
