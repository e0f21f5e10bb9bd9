import type { Matched } from '../../committee/agenda/reports/match-versions.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { reason } from '../changes/reason.field.ts'
import { type FormQuestion, leftToTheVerb, maybeLink } from '../kit/field.ts'
import { education } from './education.field.ts'
import { linksWords } from './links.words.ts'
import type { VersionView } from './version.screen.ts'
import { versionFormWords } from './version-form.words.ts'

type YesOrNo = FormQuestion<'yes' | 'no' | undefined>
type VersionQuestions = {
  readonly reason: FormQuestion<string>
  readonly link: FormQuestion<string | null>
  /** One for each new recommendation, by its place, or one for all. */
  readonly [id: `education-${string}`]: YesOrNo
}

/** Of more new recommendations than this, one question asks about all: nobody fills in a longer form. */
const mostAsked = 12

/** What is asked before a new version replaces what members have. */
export function versionQuestions({ educationSits, matched }: VersionView): VersionQuestions {
  const fresh = educationSits ? freshPlaces(matched) : []
  const asked =
    fresh.length > mostAsked
      ? { 'education-all': asks(versionFormWords.areEducation) }
      : Object.fromEntries(fresh.map(educationOf))
  return {
    reason,
    link: maybeLink(versionFormWords.link, linksWords.theLink, { hint: versionFormWords.linkHint }),
    ...asked,
  }
}

const asks = (label: string) => leftToTheVerb(education(label))

function educationOf({ place, name }: Fresh): [string, YesOrNo] {
  return [`education-${place}`, asks(versionFormWords.isEducation(name))]
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
    one.kind === 'new'
      ? [{ place: at + 1, name: recommendationWords.name({ label: one.read.label, place: at + 1 }) }]
      : [],
  )
}
