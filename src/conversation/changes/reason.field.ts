import { line } from '../kit/field.ts'
import { reasonFieldWords } from './reason.words.ts'

/** Asked for every change to what members were shown. */
export const reason = line(reasonFieldWords.label, reasonFieldWords.called, 300, {
  hint: reasonFieldWords.hint,
})
/** The same, for a matter that is not for the public. */
export const discreetReason = line(reasonFieldWords.label, reasonFieldWords.called, 300, {
  hint: reasonFieldWords.discreetHint,
})
