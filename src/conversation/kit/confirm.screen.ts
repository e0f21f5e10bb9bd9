import { z } from 'zod'
import type { Block, Ids } from '../../cards/card.ts'
import type { Field, Screen } from '../../cards/screen.ts'
import { ticked } from './answers.ts'

type Confirming = {
  readonly title: string
  readonly action: string
  readonly ids: Ids
  readonly blocks: readonly Block[]
  /** What the tick says, in the words of whoever ticks it. */
  readonly label: string
  readonly submit: string
}

/** Asks once more before something that cannot be taken back. */
export function confirmScreen({ title, action, ids, blocks, label, submit }: Confirming): Screen {
  const revision = Object.values(ids).join('-')
  return { title, blocks, form: { action, ids, revision, fields: [confirmField(label)], submit } }
}

export function confirmField(label: string): Field {
  return { kind: 'many-of', id: 'confirmed', label: 'Please confirm', options: [{ value: 'yes', label }] }
}

export const confirmAnswers = z.object({ confirmed: ticked })
