import { line } from '../kit/field.ts'

/** Every change of what members were shown asks for one. */
export const reason = line('The reason', 'the reason', 300, { hint: 'One sentence. Members see it.' })
/** The same, of a matter that is not for the public. */
export const discreetReason = line('The reason', 'the reason', 300, {
  hint: 'Members see it. Do not say what the matter is.',
})
