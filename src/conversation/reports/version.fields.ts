import type { Matched } from '../../committee/agenda/reports/match-versions.ts'
import { reason } from '../changes/reason.field.ts'
import { type FormQuestion, leftToTheVerb, maybeLink } from '../kit/field.ts'
import { education } from './education.field.ts'
import type { VersionView } from './version.screen.ts'

type YesOrNo = FormQuestion<'yes' | 'no' | undefined>
type VersionQuestions = {
  readonly reason: FormQuestion<string>
  readonly link: FormQuestion<string | null>
  /** One for each new recommendation, by its place, or one for all. */
  readonly [id: `education-${string}`]: YesOrNo
}

/** A form that asks for more helps nobody: of this many new recommendations, all are said at once. */
const mostAsked = 12

/** What is asked before a new version is put in place of what members have. */
export function versionQuestions({ educationSits, matched }: VersionView): VersionQuestions {
  const fresh = educationSits ? freshPlaces(matched) : []
  const asked =
    fresh.length > mostAsked
      ? { 'education-all': asks('Are the new recommendations education matters?') }
      : Object.fromEntries(fresh.map(educationOf))
  return {
    reason,
    link: maybeLink('The link to the new version', 'the link', {
      hint: 'Leave it empty where the link stays as it is.',
    }),
    ...asked,
  }
}

const asks = (label: string) => leftToTheVerb(education(label))

function educationOf({ place, name }: Fresh): [string, YesOrNo] {
  return [`education-${place}`, asks(`Is ${name}, which is new, an education matter?`)]
}

type Said = { readonly [id: `education-${string}`]: 'yes' | 'no' | undefined }

/** What was said of each new recommendation, by its place. */
export function educationSaid(matched: Matched, said: Said): ReadonlyMap<number, boolean> {
  return new Map(
    freshPlaces(matched).flatMap(({ place }): [number, boolean][] => {
      const of = said[`education-${place}`] ?? said['education-all']
      return of === undefined ? [] : [[place, of === 'yes']]
    }),
  )
}

type Fresh = { readonly place: number; readonly name: string }

function freshPlaces({ present }: Matched): Fresh[] {
  return present.flatMap((one, at) =>
    one.kind === 'new' ? [{ place: at + 1, name: one.read.label ?? `No. ${at + 1}` }] : [],
  )
}
