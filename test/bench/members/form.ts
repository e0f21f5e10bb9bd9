import { z } from 'zod'

/** A form as a member sees it, on either platform. */
export type Form = {
  readonly fields: readonly Field[]
  readonly buttons: readonly Button[]
  /** As the program sent it. */
  readonly drawn: string
}
export type Button = { readonly label: string; readonly pressed: Readonly<Record<string, unknown>> }
export type Field = {
  readonly id: string
  readonly label: string
  readonly type: string
  /** Empty if anything may be typed. */
  readonly options: readonly string[]
}

/** Returns what to put into a field. */
export type Fill = (field: Field) => string

/** Chooses the first option of each choice, and types what is given for a field's label. */
export function filledWith(typed: Readonly<Record<string, string>>, otherwise = ''): Fill {
  return ({ options, label }) => options[0] ?? typed[label] ?? otherwise
}

/** One request as a platform sends it, without its signature. */
export type Shot = {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A member with one platform's client. */
export type Member = {
  /** Presses a button on the newest message of a channel that has this button. */
  press(label: RegExp, channel: string): Promise<Form>
  submit(form: Form, fill: Fill): Promise<Form>
}

/** Yields every object inside, the outermost first. */
export function* objectsIn(node: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) for (const one of node) yield* objectsIn(one)
  const object = z.record(z.string(), z.unknown()).safeParse(node)
  if (!object.success || Array.isArray(node)) return
  yield object.data
  yield* objectsIn(Object.values(object.data))
}

export function buttonIn({ buttons, drawn }: Form, label: RegExp): Button {
  const button = buttons.find((one) => label.test(one.label))
  if (button === undefined) throw new Error(`No button ${label} in ${drawn.slice(0, 2000)}`)
  return button
}
