import { oneSpaced } from '../line.ts'

export type FieldName =
  | 'meeting'
  | 'meetingDate'
  | 'title'
  | 'reportBy'
  | 'classification'
  | 'decisionType'
  | 'wards'
  | 'purpose'

interface FieldLabel {
  field: FieldName
  words: RegExp
  /** A word so common that it is a label only with a colon, a tab or a cell's edge after it. */
  common?: boolean
}

const labels: FieldLabel[] = [
  { field: 'meetingDate', words: /meeting date|date of (?:the )?(?:meeting|committee)/ },
  { field: 'meetingDate', words: /date/, common: true },
  { field: 'meeting', words: /meeting of|name of (?:meeting|committee)|decision maker|report to/ },
  { field: 'meeting', words: /meeting|committee|to|council|panel|board/, common: true },
  {
    field: 'title',
    words: /title of (?:the )?report|report title|subject of (?:the )?report|report subject/,
  },
  { field: 'title', words: /title|subject|report/, common: true },
  {
    field: 'reportBy',
    words:
      /report by|report author(?:\(s\)|s)?|author of (?:the )?report|report from|lead officer|responsible officer|reporting officer|lead director|report of/,
  },
  { field: 'reportBy', words: /author(?:\(s\)|s)?|from|by|officer|director/, common: true },
  {
    field: 'classification',
    words:
      /(?:report )?classification(?: of (?:the )?report)?|exempt[ /]+confidential(?: items?)?|confidential(?:ity)?(?: or exempt)?(?: information)?|open ?\/ ?(?:exempt|confidential)|public ?\/ ?(?:private|exempt)|publication status|exempt information|status of (?:the )?report/,
  },
  { field: 'classification', words: /status|exempt|part [12]/, common: true },
  {
    field: 'decisionType',
    words: /decision type|type of decision|key decision(?: \(yes\/no\))?|is this a key decision\??/,
  },
  {
    field: 'wards',
    words:
      /wards?(?:\(s\))? (?:affected|involved|concerned)|affected wards?|electoral divisions?(?:\(s\))?(?: affected)?|divisions?(?:\(s\))? affected|(?:wards?(?:\(s\))? ?\/ ?divisions?|local members?)(?: affected)?/,
  },
  { field: 'wards', words: /wards?(?:\(s\))?/, common: true },
  {
    field: 'purpose',
    words:
      /purpose(?: (?:and|&) summary)?(?: of (?:the |this )?report)?|purpose of (?:the |this )?report|report purpose|summary (?:and|&) purpose|purpose of briefing/,
  },
  { field: 'purpose', words: /(?:executive|report) summary|summary of (?:the )?(?:report|main issues)/ },
  { field: 'purpose', words: /summary/, common: true },
]

export interface FoundField {
  field: FieldName
  rest: string
  /** Words such as "Report to the …", which give way to a label that says the same. */
  weak: boolean
}

/** A field's label at the start of a line, and what follows it there. `standing` says that the line is a heading or a cell. */
export function matchField(text: string, standing: boolean): FoundField | null {
  for (const { field, words, common } of labels) {
    const found = new RegExp(`^(?:${words.source})(?:\\s*[:–]\\s*|\\s*\\t\\s*|\\s*$)`, 'i').exec(text)
    if (!found) continue
    const rest = oneSpaced(text.slice(found[0].length).replace(/^[:\s–-]+/, ''))
    const parted = /[:\t]/.test(found[0])
    if (common && !parted && !standing) return null
    return { field, rest, weak: false }
  }
  const by = /^report (?:of|by|from)(?: the)?\s+(\p{Lu}[^.]{3,120})$/iu.exec(text)
  if (by?.[1]) return { field: 'reportBy', rest: oneSpaced(by[1]), weak: true }
  const to =
    /^report to(?: the)?\s+([^.]{0,100}\b(?:committee|cabinet|council|board|panel|commission)\b[^.]{0,60})$/i.exec(
      text,
    )
  return to?.[1] ? { field: 'meeting', rest: oneSpaced(to[1]), weak: true } : null
}

/** "(All Wards);" and "(Hope End; Ledbury North)" as names. */
export function wardNames(text: string): string[] {
  return text
    .split(/[;,\n]/)
    .map((name) =>
      oneSpaced(name)
        .replace(/^\(/, '')
        .replace(/^([^(]*)\)$/, '$1')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((name) => name !== '')
}
