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
  /** Anything else in a header, such as the portfolio holder: kept as a section under its label. */
  | 'other'

interface FieldLabel {
  field: FieldName
  words: RegExp
  /** A word so common that it is a label only with a colon, a tab or a cell's edge after it. */
  common?: boolean
  /** The name of a body, which heads many reports: a label only with a colon after it or in a table. */
  body?: boolean
}

const labels: FieldLabel[] = [
  {
    field: 'meetingDate',
    words:
      /meeting date|date (?:of|for) (?:the )?(?:meeting|committee|decision)|(?:committee|cabinet|council|panel|board) date|meeting (?:and|&|\/) date/,
  },
  { field: 'meetingDate', words: /date(?: and time)?/, common: true },
  {
    field: 'meeting',
    words:
      /(?:name of|for) (?:meeting|committee)|name (?:and|&) date of (?:the )?(?:meeting|committee)|meeting of|report for|(?:for )?(?:consideration|decision to be made) by|decision[ -]?(?:maker|making body)|final decision[ -]?maker|report to|meeting name|(?:committee|decision) (?:name|body)|(?:for )?submi(?:tted|ssion) to|(?:committee|meeting) (?:and|&) date/,
  },
  { field: 'meeting', words: /meeting|to|decision by/, common: true },
  { field: 'meeting', words: /committee|panel|board|cabinet|commission/, common: true, body: true },
  { field: 'other', words: /council|authority/, common: true, body: true },
  {
    field: 'title',
    words:
      /title of (?:the )?(?:report|paper|item)|(?:report|item|agenda item) title|subject of (?:the )?report|report subject|(?:subject|report) heading|report on|name of report|subject(?: matter)?(?=\s*[:\t])/,
  },
  { field: 'title', words: /title|subject|report|topic|re/, common: true },
  {
    field: 'reportBy',
    words:
      /(?:joint )?report by|(?:report|lead) author(?:\(s\)|s)?|author(?:\(s\)|s)? of (?:the )?report|report from|(?:lead|responsible|reporting|presenting|accountable) officer(?:\(s\)|s)?(?: and report author)?|lead (?:director|head of service|chief officer)|(?:joint )?report of|officer (?:presenting|reporting)|(?:corporate|executive|strategic|responsible|accountable) director|report (?:presented|submitted|prepared|written) by|submitted by|presented by|(?:chief|senior) officer|(?:author|officer)(?: and|\/) (?:contact|job title|title).{0,20}/,
  },
  { field: 'reportBy', words: /author(?:\(s\)|s)?|from|by|officer|director|originator/, common: true },
  {
    field: 'classification',
    words:
      /(?:report |document |security )?classification(?: of (?:the )?report)?|exempt[ /]+confidential(?: items?)?|confidential(?:ity)?(?: or exempt)?(?: information)?|open ?\/ ?(?:exempt|confidential)|public ?(?:\/|or) ?(?:private|exempt)|publication status|exempt(?: or confidential)? information|(?:exempt|public|confidential) status|status of (?:the )?report|(?:is the report|open or|is this report) (?:exempt|confidential)(?: or confidential)?\??|access to information status|restriction on publication|part 1 or (?:part )?2|exempt ?\/ ?confidential\??|(?:does|will) (?:the|this) report (?:contain|have) (?:any )?(?:exempt|confidential)[^\t:?]{0,40}\??|report status(?=\s*[:\t]?\s*(?:open|public|exempt|confidential|private|restricted)\b)/,
  },
  { field: 'classification', words: /status|exempt|part [12]|private|access/, common: true },
  {
    field: 'decisionType',
    words:
      /decision type|type of (?:decision|report)|(?:is (?:this|it) a |will this be a )?key decision(?:s)?(?: \(?(?:yes|y) ?\/ ?(?:no|n)\)?)?\??|(?:key|executive) decision\?|is the decision a key decision\??|key ?\/ ?non-key(?: decision)?|report type|decision status|(?:report for )?key ?\/ ?non[ -]key decision/,
  },
  {
    field: 'wards',
    words:
      /(?:electoral )?wards?(?:\(s\))? (?:affected|involved|concerned|impacted)(?: by .{1,20})?|(?:affected|relevant) wards?(?:\(s\))?|(?:electoral )?divisions?(?:\(s\))?(?: affected)?|(?:wards?(?:\(s\))? ?\/ ?divisions?(?:\(s\))?|(?:ward|local) members?)(?: affected)?|(?:are )?specific (?:electoral )?wards affected\??|areas? affected|wards?(?:\(s\))? (?:and members?|or (?:groups|areas|communities)) affected/,
  },
  { field: 'wards', words: /wards?(?:\(s\))?/, common: true },
  {
    field: 'purpose',
    words:
      /purpose(?: (?:and|&) (?:summary|background|reasons?.{0,30}))?(?: of (?:the |this )?report)?|purpose of (?:the |this )?(?:report|paper|item)|report purpose|summary (?:and|&) purpose|purpose of briefing|(?:what is )?the purpose of (?:the|this) report\??|why is this report (?:here|needed|being brought).{0,30}|reason for (?:the |this )?report|aim of (?:the |this )?report/,
  },
  {
    field: 'purpose',
    words:
      /(?:executive|report|brief) summary|summary ?\/ ?purpose|purpose ?\/ ?summary|summary of (?:the )?(?:report|main issues)/,
  },
  { field: 'purpose', words: /summary|synopsis/, common: true },
  {
    field: 'other',
    words:
      /responsible head of service|supporting officer|file ref(?:erence)?|terms of reference|ward relevance|prior consultation|originating department|council name|report director|strategic (?:aim|priority|objective|theme)s?|cabinet portfolio ?\/ ?lead|(?:relevant )?(?:portfolio holder|(?:lead )?(?:cabinet|executive|lead|portfolio|accountable) member|(?:cabinet|executive) (?:portfolio|lead)|cabinet portfolio|lead councillor|executive councillor|portfolio)(?:\(s\)|s)?(?: responsible| for .{1,60}| and portfolio)?|(?:report )?contact(?: officers?| names?| details?| points?| person| for further information)?(?:\(s\))?|officer contacts?(?: details)?|contact officers?|(?:further|more) information(?: from)?|tel(?:ephone)?(?: (?:no|number))?\.?|phone|e-?mail(?: address)?|agenda (?:item|no|number)(?: (?:no|number))?\.?|item (?:no|number)\.?|report (?:no|number|ref|reference|status|date)\.?|ref(?:erence)?(?: no)?\.?|(?:key decision|forward plan) (?:ref(?:erence)?|no|number)(?: (?:no|number))?\.?|(?:corporate|council) (?:priority|priorities|plan priorit(?:y|ies)|objectives?)|(?:call[ -]?in|subject to call[ -]?in|eligible for call[ -]?in|(?:is|will) (?:the decision|this)(?: be)? (?:open|eligible|subject) (?:for|to) call[ -]?in)\??|have (?:the )?ward (?:members|councillors) been (?:consulted|informed|asked.{0,20})\??|(?:service|directorate|department|head of service|service director|strategic lead|lead department)|venue|time(?: of meeting)?|relevant (?:overview and )?scrutiny (?:committee|panel|board)|report authorised by|(?:strategic )?lead|deadline(?: date)?|date (?:of publication|published|of report|first published)|publication date|urgent(?: item)?\??|links? to .{1,40}|(?:consultation|consultees)(?=\s*:)/,
  },
]

const compiled = labels.map(({ field, words, common, body }) => ({
  field,
  common: common ?? false,
  body: body ?? false,
  pattern: new RegExp(`^(?:${words.source})(?:\\s*[:–]\\s*|\\s*\\t\\s*|\\s*$)`, 'i'),
}))

export interface FoundField {
  field: FieldName
  rest: string
  /** Words such as "Report to the …", which yield to a label that says the same. */
  weak: boolean
  /** A word that is just as often not a label. */
  common: boolean
}

/** How a line stands out: in a table, as a heading or in bold, or not at all. */
export type Prominence = 'cell' | 'heading' | 'no'

/** Matches a field's label at the start of a line, with the text after it. */
export function matchField(text: string, standing: Prominence): FoundField | null {
  // Most lines are paragraphs: without an early colon, tab or end, a line has no label.
  if (text.length > 60 && !/[:–\t]/.test(text.slice(0, 90))) return reportedBy(text)
  for (const { field, pattern, common, body } of compiled) {
    const found = pattern.exec(text)
    if (!found) continue
    const rest = oneSpaced(text.slice(found[0].length).replace(/^[:\s–-]+/, ''))
    const parted = /[:\t]/.test(found[0])
    if (field === 'other' && rest === '' && standing === 'no' && !parted) continue
    // "Summary" alone on its line is a heading.
    const alone = field === 'purpose' && rest === ''
    if (common && !alone && !parted && (body ? standing !== 'cell' : standing === 'no')) return null
    return { field, rest, weak: false, common }
  }
  return reportedBy(text)
}

function reportedBy(text: string): FoundField | null {
  if (!/^(?:report|meeting) /i.test(text)) return null
  const of = /^[Mm]eeting of (?:the )?(\p{Lu}.{3,160})(?<!\.)$/u.exec(text)
  if (of?.[1]) return { field: 'meeting', rest: oneSpaced(of[1]), weak: true, common: false }
  const numbered = /^report (?:no|number|ref)\.?\s*([\w/-]*\d[\w/-]*)$/i.exec(text)
  if (numbered?.[1]) return { field: 'other', rest: numbered[1], weak: false, common: false }
  const by = /^report (?:of|by|from)(?: the)?\s+(\p{Lu}[^.]{3,120})$/iu.exec(text)
  if (by?.[1]) return { field: 'reportBy', rest: oneSpaced(by[1]), weak: true, common: false }
  const to =
    /^report to(?: the)?\s+([^.]{0,100}\b(?:committee|cabinet|council|board|panel|commission)\b[^.]{0,60})$/i.exec(
      text,
    )
  return to?.[1] ? { field: 'meeting', rest: oneSpaced(to[1]), weak: true, common: false } : null
}

/** Splits "(All Wards);" and "(Hope End; Ledbury North)" into names. */
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
