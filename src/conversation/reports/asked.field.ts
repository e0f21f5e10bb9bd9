import { asks, type Recommendation, scales } from '../../committee/agenda/reports/recommendation.ts'
import { type FormQuestion, oneOf } from '../kit/field.ts'
import { draftFormWords } from './draft-form.words.ts'

/** What members are asked for, and on which scale, as one choice. */
export type AskedAs = keyof typeof draftFormWords.asked

export function membersAsked(label: string): FormQuestion<AskedAs> {
  return oneOf(label, draftFormWords.asked)
}

/** The same, where it may be none. */
export function askedOrNone(label: string): FormQuestion<AskedAs | typeof leftOut> {
  return oneOf(label, { ...draftFormWords.asked, [leftOut]: draftFormWords.leaveOut })
}

/** Chosen where the reader mistook something for a recommendation. */
export const leftOut = 'left-out'

type Of = Pick<Recommendation, 'asks' | 'scale'>

export function askedAs({ asks, scale }: Of): AskedAs {
  return asks === 'view' ? scale : asks
}

/** @param chosen undefined or unknown leaves it as it is */
export function askedFor(chosen: string | undefined, { asks: was, scale }: Of): Of {
  const onScale = scales.find((one) => one === chosen)
  return onScale === undefined
    ? { asks: asks.find((one) => one === chosen) ?? was, scale }
    : { asks: 'view', scale: onScale }
}
