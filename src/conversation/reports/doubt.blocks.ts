import type { Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'
import { asks } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { isDay, longDay } from '../../committee/kernel/dates.ts'
import { warn } from '../kit/write.ts'
import { draftWords } from './draft.words.ts'

/** A doubt in the clerk's draft, in full, with what else it could be. */
export function doubtBlocks(doubt: Doubt): Block[] {
  const others = othersOf(doubt)
  return told(doubt, others.length === 0 ? '' : draftWords.orElse(others))
}

/** The same where the clerk is offered what else it could be. */
export function withoutOthers(doubt: Doubt): Block[] {
  return told(doubt, '')
}

function told({ message, line }: Doubt, orElse: string): Block[] {
  const text = [draftWords.doubt(message, line), orElse].join(' ').trimEnd()
  return text.length > limits.text ? textBlocks(text) : [warn(text)]
}

function othersOf({ field, alternatives = [] }: Doubt): string[] {
  return alternatives.map((other) => {
    if (field === 'meetingDate' && isDay(other)) return longDay(other)
    const asked = asks.find((one) => field === 'asks' && one === other)
    return asked === undefined ? other : recommendationWords.asks[asked]
  })
}

/** Doubts as the hint of a form's field. Those that do not fit are in the draft. */
export function doubtHint(doubts: readonly Doubt[]): { readonly hint?: string } {
  if (doubts.length === 0) return {}
  const all = doubts.map(({ message, line }) => draftWords.doubt(message, line))
  const fitting = all.filter((_, at) => all.slice(0, at + 1).join(' ').length <= limits.hint - 60)
  return { hint: draftWords.checkFirst(fitting, all.length - fitting.length) }
}
