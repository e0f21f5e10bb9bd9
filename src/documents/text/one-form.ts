// Brings text to one form, in which it is matched. What is printed stays as it was.

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
const invisible = /[\p{M}\p{Cf}\u115f\u1160\u3164]/gu
const hyphens = /[\p{Pd}\u2043\u2212\u30fb\uff65]/gu
const apostrophes = /[\u2018-\u201b\u2032\u02bc\u02b9`\u00b4]/g

/** Small letters without accents, ligatures, wide or foreign forms; every hyphen alike, and nothing invisible. */
export function folded(text: string): string {
  const small = text.toLowerCase()
  if (printable.test(small)) return small
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(foreign, (letter) => latin.get(letter) ?? letter)
    .toLowerCase()
    .replace(hyphens, '-')
    .replace(apostrophes, "'")
}

/** Five or more letters with spaces, dots or hyphens between, and no letter beside any of them. */
const spaced = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ \t.\-_·]+[\p{L}\p{N}](?![\p{L}\p{N}])){4,}/gu

/** The text with its spaced-out letters closed up, and one space between the words that they make. */
export function closedUp(text: string): string {
  return text.replace(spaced, (run) =>
    run.replace(/(?<=[\p{L}\p{N}])[ .\-_·](?=[\p{L}\p{N}])/gu, '').replace(/[ \t]+/g, ' '),
  )
}

/** The text folded, with one space between words and spaced-out letters closed up: "N O T   F O R" is "not for". */
export function oneForm(text: string): string {
  return closedUp(folded(text)).replace(/\s+/g, ' ').trim()
}

/** Only letters and digits: however words are spaced, hyphenated or broken, they are the same run of letters. */
export function lettersOf(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
