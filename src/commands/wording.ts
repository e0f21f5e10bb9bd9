import { z } from 'zod'
import type { Words } from '../committee/kernel/said.ts'
import { plainVerb } from './command.ts'

export const wordingVerb = plainVerb({
  group: null,
  name: 'wording',
  about: 'Print all that members, clerks and officers can read, for review or translation',
  input: z.object({}),
  async run(_input, console) {
    // The words of all parts of the program, which other commands need not load.
    const { wordings } = await import('./wordings.ts')
    console.out(writeWording(wordings))
  },
})

/** One line for each way in which a wording can come out, under the noun it is about. */
export function writeWording(nouns: Readonly<Record<string, Words>>): string {
  const sections = Object.entries(nouns).map(([name, words]) =>
    [`## ${headingOf(name)}`, '', ...linesOf(words, '')].join('\n'),
  )
  return `${['# Wording', ...sections].join('\n\n')}\n`
}

/** "replyFormWords" is about the reply form. */
function headingOf(name: string): string {
  return name
    .replace(/Words$/, '')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim()
}

function linesOf(words: Words, prefix: string): string[] {
  return Object.entries(words).flatMap(([name, one]) => {
    const key = `${prefix}${name}`
    if (isNested(one)) return linesOf(one, `${key}.`)
    const texts = typeof one === 'string' ? [one] : one.examples()
    return texts.map((text) => `- ${key}: ${text}`)
  })
}

function isNested(one: Words[string]): one is Words {
  return typeof one === 'object'
}
