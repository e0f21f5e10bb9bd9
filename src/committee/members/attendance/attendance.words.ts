import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'

type Counts = {
  readonly coming: number
  readonly apologies: number
  readonly replaced: number
  readonly notSaid: number
  readonly quorum: { readonly number: number }
}

const { day, member } = example
const counts: Counts = { coming: 5, apologies: 2, replaced: 0, notSaid: 3, quorum: { number: 3 } }
const short: Counts = { ...counts, coming: 1, notSaid: 1 }

const fallsShort = said(
  ({ coming, notSaid, quorum }: Pick<Counts, 'coming' | 'notSaid' | 'quorum'>) =>
    `Short of the quorum of ${quorum.number}: even if everyone comes who is yet to say, ${coming + notSaid} voting members would be there.`,
  [short],
)

export const attendanceWords = {
  expected: said(
    ({ coming, apologies, replaced, notSaid, quorum }: Counts) => {
      const place = replaced === 0 ? '' : ` (${replaced} with a substitute)`
      return `${coming} coming, ${apologies + replaced} sending apologies${place}, ${notSaid} yet to say. Quorum ${quorum.number}.`
    },
    [counts],
    [{ ...counts, apologies: 1, replaced: 1 }],
  ),
  fallsShort,
  notYet: said(
    ({ coming, notSaid, quorum }: Pick<Counts, 'coming' | 'notSaid' | 'quorum'>) =>
      `So far ${coming} voting members say that they are coming; the quorum is ${quorum.number}. ${notSaid} are yet to say.`,
    [{ ...counts, coming: 2 }],
  ),
  quorumAsSet: 'as the committee’s settings say',
  usualQuorum: said(
    (voting: number) =>
      `one quarter of the ${voting} voting members, and at least three; standing orders may say otherwise`,
    [12],
  ),

  cancelled: said(
    (date: string) => `The meeting of ${longDay(date)} is cancelled, so nothing was recorded.`,
    [day],
  ),
  notPosted:
    'This meeting has not been posted to members yet, so nobody is asked whether they come. Nothing was recorded.',
  over: said(
    (date: string) =>
      `The meeting of ${longDay(date)} is over, so nothing was recorded. The clerk enters who was there.`,
    [day],
  ),

  /** To the clerks. */
  sentApologies: said(
    (member: string) =>
      `${member} has sent apologies for this meeting. “Who is coming” shows who is expected, and confirms a substitute.`,
    [member],
  ),
  comesAfterAll: said((member: string) => `${member} is coming to this meeting after all.`, [member]),
  /** To the clerks and the chair. */
  tooFew: said(
    (expected: Pick<Counts, 'coming' | 'notSaid' | 'quorum'>) =>
      `${fallsShort(expected)} “Who is coming” shows who is expected.`,
    [short],
  ),
} as const satisfies Words
