import { oneOf } from '../kit/field.ts'
import { draftFormWords } from './draft-form.words.ts'

/** Whether something is an education matter: church and parent-governor members count on those only. */
export function education(label: string, hint: { readonly hint?: string } = {}) {
  return oneOf(label, draftFormWords.education, hint)
}
