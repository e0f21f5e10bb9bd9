import { mayTable } from '../../src/committee/council/deed.ts'
import { actNames, actSubjects } from '../../src/committee/kernel/act.ts'
import type { Source } from './sources.ts'

/** Brackets with what is in them, four deep. */
const bracketed = [1, 2, 3].reduce((inner) => `\\((?:[^()]|${inner})*\\)`, '\\([^()]*\\)')
const literal = String.raw`(?:'[^'\n]*'|\`[^\`]*\`)`

/** Code whose literals nobody reads in the bot or on the command line. */
const unspoken = [
  /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
  /^import .*|^} from .*/gm,
  // Faults of ours, and log lines.
  new RegExp(`new (?:Type|Range|Aggregate)?Error${bracketed}`, 'g'),
  new RegExp(String.raw`\.(?:debug|info|warn|error|fatal)${bracketed}`, 'g'),
  new RegExp(String.raw`\blog, ${literal}`, 'g'),
  // What a form is filled in with by way of example.
  /\bexample: \{(?:[^{}]|\{[^{}]*\})*\}/g,
  // Codes, HTTP headers, and lists of words.
  new RegExp(String.raw`(?:[!=]==|\bcase) ${literal}`, 'g'),
  new RegExp(String.raw`\.set\(${literal}, ${literal}\)`, 'g'),
  new RegExp(String.raw`${literal}\.split\(`, 'g'),
]

/** The help of a command, which stands in its row. */
const help = [
  new RegExp(String.raw`\b(?:about:\s*|flag\()${literal}`, 'g'),
  new RegExp(String.raw`(?<=\b(?:option|argument)\((?:[^(),]|${bracketed})*,\s*)${literal}`, 'g'),
]

/** Names of acts, of what they are on and of deeds, which are codes although they read like prose. */
const namesOfActs: ReadonlySet<string> = new Set([...actNames, ...actSubjects, ...Object.keys(mayTable)])

/** SQL, markup, and patterns. */
const notProse = /\b(?:SELECT|INSERT|UPDATE|DELETE|JOIN|WHERE|NOTIFY)\b|^\s*<|\\\\|\(\?/

/** The literals of two words and more in a file that a person may read. */
export function proseIn({ path, text }: Pick<Source, 'path' | 'text'>): string[] {
  const patterns = path.startsWith('src/commands/') ? [...unspoken, ...help] : unspoken
  const code = patterns.reduce((left, pattern) => left.replaceAll(pattern, ''), text)
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, quoted, template]) => quoted ?? withoutCode(template ?? ''))
    .filter((one) => /[A-Za-z’]{2,}[,:]? [a-z“]/.test(one) && !notProse.test(one) && !namesOfActs.has(one))
    .map((one) => `${path}: ${one}`)
}

/** A template with only the literals of what it fills in. */
function withoutCode(template: string): string {
  return template.replaceAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g, (_, code: string) =>
    (code.match(/'[^'\n]*'/g) ?? []).join(' '),
  )
}
