import type { Asks } from '../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../committee/agenda/reports/recommendation.words.ts'
import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'

type Hidden = 'exempt' | 'confidential'
/** The item that a report is filed under. */
type Place = { readonly item: string; readonly day: string; readonly committee: string }

const { committee, day, item, label, title } = example
const place: Place = { item, day, committee }

/** What the commands say that read reports and hand them in. */
export const reportCommandWords = {
  noFile: 'The file is missing.',
  notRead: said(
    (hidden: Hidden) => `This report is ${hidden}; nothing of it was read.`,
    ['exempt'],
    ['confidential'],
  ),

  filed: said((place: Place, title: string) => `Filed as ${at(place)}: ${title}`, [place, title]),
  onlyNumberKept: said(
    (place: Place, { title, titleShown }: { readonly title: string; readonly titleShown: boolean }) =>
      `Only its number${titleShown ? ' and its title were' : ' was'} kept, as ${at(place)}${titleShown ? `: ${title}` : '.'}`,
    [place, { title, titleShown: true }],
    [place, { title, titleShown: false }],
  ),
  asks: said(
    (label: string | null, asks: Asks) =>
      `${label ?? '–'} asks members for ${recommendationWords.asks[asks]}`,
    [label, 'view'],
    [null, 'suggest'],
  ),
  notPosted: 'Nothing has been posted to members. The clerk has the draft to check.',

  sameAsPosted: said(
    (place: Place) => `Read, for ${at(place)}: that is the report that members have. Nothing was changed.`,
    [place],
  ),
  waits: said(
    (place: Place) =>
      `Read, for ${at(place)}: a new version, which waits. Members still have the earlier one, until the clerk puts it in place (“Change what was posted”), or “--replace” does, with the reason.`,
    [place],
  ),
  replaced: said(
    (place: Place) =>
      `Read, for ${at(place)}: the new version is in place. Everyone who sits at the meeting is told.`,
    [place],
  ),
} as const satisfies Words

function at({ item, day, committee }: Place): string {
  return `item ${item} of the meeting of ${longDay(day)} (${committee})`
}
