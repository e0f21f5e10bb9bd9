import { type FileLine, oneSpaced } from '../line.ts'
import { headingLabel, type Labelled } from './label.ts'
import { clearlyOpens, opensList } from './lead-in.ts'

const known = new RegExp(
  `^(?:${[
    'introduction(?: and .{1,40})?',
    '(?:executive |report )?summary.{0,30}',
    '(?:key |main |other )?(?:considerations|issues|findings|information)',
    '(?:alternative |other )?options?(?: (?:considered|appraisal|available|analysis))?(?: and .{1,40})?',
    'alternatives? (?:options? )?(?:considered|rejected).{0,30}',
    '(?:suggested |proposed )?reasons?(?:\\(s\\))?(?: for .{1,60}| why .{1,60})?',
    'background(?: (?:information|and .{1,40}))?',
    'context.{0,30}',
    '(?:detail|details|the report|report details?|supporting information|next steps|conclusions?|proposals?|timetable.{0,40})',
    '.{0,60}\\b(?:implications?|impact|impact assessment|risk management|risk assessment)|impact on .{1,60}',
    '(?:equality|equalities|diversity|public sector equality)\\b.{0,50}',
    '(?:risks?|financial|finance|resources?|legal|climate|environmental?|sustainability|safeguarding|corporate|social value|health and wellbeing|crime and disorder|human rights|data protection|procurement)\\b(?: (?:and|&) \\w+| \\w+){0,3}',
    'consultees?|consultations?(?: .{1,40})?|engagement.{0,30}',
    '(?:links?|relevance) to .{1,50}',
    'policy (?:context|framework).{0,20}|contacts?\\b.{0,40}|minutes|glossary|sign-?off',
  ].join('|')}):?$`,
  'i',
)
const before =
  "(?:(?:draft|proposed|officers?[’']?s?[’']?|key|formal|specific|detailed|final|summary of|list of|the|report|chief officer|director[’']?s?|conclusions? and|decisions?(?: and|/)?|proposals? and|actions? and|main|suggested|overall|committee)\\s+)*"
const words =
  '(?:recommendation(?:s|\\(s\\)|/s)?|what (?:is|are) the recommendations?\\??|recommended (?:action|decision|resolution|option|course of action)s?|decisions?(?:\\(s\\))? (?:requested|required|sought|recommended|needed|proposed|to be (?:made|taken))|actions?(?:\\(s\\))? (?:requested|required|sought|needed|recommended)|(?:proposed|suggested|draft) (?:resolution|decision|action|motion)s?|matters? for decision|(?:what|the) (?:decisions?|actions?) (?:is|are) (?:required|requested|sought|being sought)\\??|what (?:is|are) (?:(?:the )?(?:[\\w&-]+ ){0,5}?(?:committee|panel|board|cabinet|council|commission|executive)|members|we|you) (?:being )?asked to (?:do|decide|agree|consider)\\??|what (?:do|are) we (?:want|asking|need) (?:from )?(?:the (?:committee|panel|board|cabinet)|members).{0,20})'
const after =
  '(?:\\s*(?:(?:and|/|&|or) ?(?:proposed )?(?:issues?|reasons?|decisions?|actions?|next steps|options?|proposals?|conclusions?)\\b.{0,40}|(?:to|for) (?!.*\\b(?:is|are|was|were|has|have|had|will|must|should|may|can)\\b).{1,60}|by officers?|(?:required|requested|sought)(?: (?:of|from|by) .{1,40})?|of (?:the )?(?:officers?|report|report author|director|chief officer|committee)|of .{0,20}committee|\\((?:for|to|and) .{1,40}\\)))?'
const recommendations = new RegExp(`^${before}${words}${after}\\s*[:.–-]*$`, 'i')
/** A line with only these words heads the list even in a text without blank lines. */
const plainHeading =
  /^(?:\d{1,2}(?:\.0)?\.?\s+)?(?:Recommendations?|RECOMMENDATIONS?)(?:\([sS]\)|\/[sS])?\s*:?$/
/** Recommendations by somebody else, or a meeting's decision. The report's own come first if it has any. */
const others =
  /^(?:purpose|summary)(?: of (?:the |this )?report)? (?:and|&) (?:officer )?recommendations?$|^(?:(?:summary of|list of|the|key|main|draft|final|progress on|previous)\s+)*recommendations? (?:from|of|made by|arising from|by|made in|in) .{1,80}$|^(?:(?:the|formal|committee)\s+)*(?:decisions?(?:\(s\))?|resolutions?)(?: (?:made|taken|of the (?:committee|cabinet|meeting|council)))?\s*[:.–-]*$/i
const appendices =
  /^(?:list of |schedule of )?(?:appendi(?:x|ces)|annex(?:e?s)?|attachments?|enclosures?)(?: attached| \/ .{1,20}| and .{1,30})?(?:\(s\))?\s*:?$/i
const backgroundPapers =
  /^(?:list of |schedule of )?background (?:papers?|documents?)(?:\(s\))?(?: .{1,60})?\s*:?$|^access to information(?: .{1,40})?:?$/i

/** Under `maybe-recommendations` stand the report's own only if no other heading has any. */
export type HeadingKind =
  | 'recommendations'
  | 'maybe-recommendations'
  | 'appendices'
  | 'background-papers'
  | 'section'

export interface Heading {
  kind: HeadingKind
  text: string
  /** True if recognised by its words rather than its look. */
  known: boolean
}

/** What surrounds a line and may reveal a heading, besides its level and words. */
export interface Around {
  bold: boolean
  capitals: boolean
  /** True for a short line on its own, in a text without markup. */
  alone: boolean
  /** True below a line that ended with a full stop. */
  ended: boolean
}

/** The heading in a line, without its number, or null if the line is not one. */
export function headingOf(line: FileLine, around: Around): Heading | null {
  const { label, text: raw } = isDate(line.text) ? { label: null, text: line.text } : headingLabel(line)
  const text = oneSpaced(raw)
  if (text === '' || text.length > 160 || line.cell) return knownHeading(text, line, around)
  if (label && (label.style === 'enclosed' || label.style === 'closed' || label.style === 'bullet'))
    return null
  const recognised = knownHeading(text, line, around)
  if (recognised) return recognised
  const opens = line.level === null ? opensList(text) : clearlyOpens(text)
  if (opens || (listsPapers(text) && line.level === null)) return null
  return looksLikeHeading(line, { label, text }, around)
    ? { kind: 'section', text: withoutColon(text), known: false }
    : null
}

/** "21 July 2026" is not a heading numbered 21. */
function isDate(text: string): boolean {
  return /^\s*\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}\s*$/u.test(text)
}

function knownHeading(text: string, line: FileLine, around: Around): Heading | null {
  if (text === '' || text.length > 160 || (line.level === null && /^\p{Ll}/u.test(text))) return null
  const kind = kindOf(text)
  const alone = line.gap || line.level !== null || line.bold || around.ended || plainHeading.test(line.text)
  // A cell beside a label holds its value, whatever it sounds like.
  const value = kind === 'section' && (line.cell?.column ?? 0) > 0
  return kind && alone && !value ? { kind, text: withoutColon(text), known: true } : null
}

/** True if reports use these words as a heading. */
export function isKnownHeading(text: string): boolean {
  return kindOf(text) !== null
}

function kindOf(text: string): HeadingKind | null {
  if (recommendations.test(text)) return 'recommendations'
  if (others.test(text)) return 'maybe-recommendations'
  if (appendices.test(text)) return 'appendices'
  if (backgroundPapers.test(text)) return 'background-papers'
  // "Health and Wellbeing Board" is a body, "Appendix 1 – Equality impact assessment" an appendix.
  const other =
    /^(?:appendix|annex)\b|\b(?:committee|cabinet|panel|board|commission|council|officer|director|manager|assessment \(.*\))$/i
  return text.length <= 80 && known.test(text) && !other.test(text) ? 'section' : null
}

function listsPapers(text: string): boolean {
  return /^(?:appendix|annex)\s+\w{1,3}\b/i.test(text)
}

function looksLikeHeading(line: FileLine, { label, text }: Labelled, around: Around): boolean {
  if (line.level !== null) return true
  if (/^(?:none|nil|n\/a|not applicable|yes|no)$/i.test(text)) return false
  if (/[.;,]$/.test(text) || text.length > 90 || !/^[\p{Lu}\d‘“"']/u.test(text)) return false
  if (around.capitals && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)) return true
  if (line.bold) return around.bold && line.gap
  return (
    around.alone &&
    label === null &&
    (/\?$/.test(text) || (text.length <= 60 && text.split(' ').length <= 7)) &&
    !/:$/.test(text)
  )
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:–-]+$/, '')
}
