import type { z } from 'zod'

/** Why the workspace refuses a call: Slack's own code, with notes on each fault. */
export class SlackError extends Error {
  readonly code: string
  readonly notes: readonly string[]

  constructor(code: string, notes: readonly string[] = []) {
    super([code, ...notes].join(' · '))
    this.name = 'SlackError'
    this.code = code
    this.notes = notes
  }
}

/** zod's issues in Slack's wording, without the leading "[ERROR]". */
export function notesOn(error: z.ZodError, root: string): string[] {
  return error.issues.map((issue) => {
    const path = [root, ...issue.path.map(String)].filter((part) => part !== '').join('/')
    return `${wording(issue)} [json-pointer:/${path}]`
  })
}

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'array'
        ? `no more than ${issue.maximum} items allowed`
        : `must be less than ${BigInt(issue.maximum) + 1n} ${issue.origin === 'string' ? 'characters' : ''}`.trim()
    case 'too_small':
      return issue.origin === 'array'
        ? `no fewer than ${issue.minimum} items allowed`
        : `must be more than ${BigInt(issue.minimum) - 1n} ${issue.origin === 'string' ? 'characters' : ''}`.trim()
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`
    case 'invalid_union':
      return `unsupported ${issue.discriminator ?? 'value'}`
    case 'invalid_type':
      return issue.input === undefined ? 'missing required field' : `must be a ${issue.expected}`
    default:
      return issue.message
  }
}
