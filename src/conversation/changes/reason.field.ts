import type { Field } from '../../cards/screen.ts'
import { words } from '../kit/answers.ts'
import { line } from '../kit/field.ts'

/** Every change of what members were shown asks for one. */
export const reason = line('The reason', 'the reason', 300, { hint: 'One sentence. Members see it.' })

/** The same, as forms that are not yet described whole ask for it. */
export const reasonField: Field = {
  kind: 'text',
  id: 'reason',
  label: 'The reason',
  hint: 'One sentence. Members see it.',
  lines: 'one',
  longest: 300,
}
export const reasonGiven = words('the reason', 300)
