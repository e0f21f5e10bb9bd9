import { type Command, Option } from 'commander'
import { z } from 'zod'

/** An option: how it is read, what the help says of it, and what its value is called if not as the option itself. */
export function option<Read extends z.ZodType>(read: Read, about: string, value?: string): Read {
  return read.meta({ description: about, value })
}

/** An argument that is typed without its name. */
export function argument<Read extends z.ZodType>(read: Read, about: string): Read {
  return read.meta({ description: about, isArgument: true })
}

/** An option that is given or not. */
export function flag(about: string) {
  return option(z.boolean().default(false), about)
}

/** Declares what a command reads, for its help and for whoever leaves something out. */
export function declare(command: Command, shape: Readonly<Record<string, z.ZodType>>): void {
  for (const [key, read] of Object.entries(shape)) {
    const { description, value = key, isArgument } = read.meta() ?? {}
    const unset = read.safeParse(undefined)
    if (isArgument === true) command.argument(unset.success ? `[${key}]` : `<${key}>`, description)
    else {
      const name = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
      const isFlag = unset.success && unset.data === false
      const declared = new Option(isFlag ? name : `${name} <${value}>`, description)
      const choices = choicesOf(read)
      if (choices !== null) declared.choices(choices)
      if (unset.success && typeof unset.data === 'string' && unset.data !== '') declared.default(unset.data)
      command.addOption(declared.makeOptionMandatory(!unset.success))
    }
  }
}

function choicesOf(read: unknown): string[] | null {
  if (read instanceof z.ZodDefault || read instanceof z.ZodOptional) return choicesOf(read.unwrap())
  return read instanceof z.ZodEnum ? read.options.map(String) : null
}
