/** Formats a number as a list prints it. Formats carry Word's names. */
export function printedNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

/** a to z, then aa, bb, as Word continues. */
function letters(value: number): string {
  if (value < 1) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 8))
}

const numerals: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  if (value < 1 || value > 399) return String(value)
  let left = value
  let printed = ''
  for (const [worth, numeral] of numerals) {
    while (left >= worth) {
      printed += numeral
      left -= worth
    }
  }
  return printed
}

const htmlTypes: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const cssTypes: Record<string, string> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
}

/** The number format of an HTML list. Its style overrides its type. */
export function listFormat(type: string, style: string): string {
  const css = /list-style(?:-type)?:\s*((?:lower|upper)-(?:alpha|latin|roman))/i.exec(style)?.[1]
  return cssTypes[css?.toLowerCase() ?? ''] ?? htmlTypes[type] ?? 'decimal'
}
