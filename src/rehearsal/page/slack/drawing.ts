import type { Values } from './snapshot.ts'
import type { Names } from './text.ts'

export type Drawing = {
  readonly names: Names
  /** Called when a button is pressed; the button shows that it is waiting until this resolves. */
  readonly press: (blockId: string, actionId: string) => Promise<void>
  readonly values: Values
  readonly problems: Readonly<Record<string, string>>
}
