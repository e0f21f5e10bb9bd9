import { z } from 'zod'
import type { Answers } from '../../cards/screen.ts'
import type { Press } from '../platform.ts'

/**
 * An input's id says what is needed to read its answer: Teams joins the options that were chosen with commas, and
 * does not say of which inputs.
 */
export function inputId(count: 'one' | 'many', field: string, revision: string): string {
  return `${count}:${field}:${revision}`
}

const input = /^(one|many):([A-Za-z0-9-]+):([A-Za-z0-9-]+)$/

const sent = z.looseObject({
  quorate: z.object({
    action: z.string().max(200),
    ids: z.record(z.string(), z.string()),
    form: z.string().optional(),
  }),
})

/** What came back from a button or a form; null where it is none of ours. */
export function readPress(data: unknown): Omit<Press, 'by'> | null {
  const parsed = sent.safeParse(data)
  if (!parsed.success) return null
  const { quorate, ...inputs } = parsed.data
  const { action, ids, form } = quorate
  return form === undefined ? { action, ids } : { action, ids, answers: readAnswers(inputs, form) }
}

/** Clients add every input on the card to what a button carries: only those of the form that was sent count. */
function readAnswers(inputs: Record<string, unknown>, form: string): Answers {
  const answers: [string, string | string[]][] = []
  for (const [id, value] of Object.entries(inputs)) {
    const [, count, field, revision] = input.exec(id) ?? []
    if (field === undefined || revision !== form || typeof value !== 'string' || value === '') continue
    answers.push([field, count === 'many' ? value.split(',').filter((option) => option !== '') : value])
  }
  return Object.fromEntries(answers)
}
