import { z } from 'zod'
import type { Answers } from '../../cards/screen.ts'
import type { PlatformPress } from '../platform.ts'

/**
 * An input's id carries what is needed to read its answer: Teams joins the chosen options with commas, and does not say
 * for which inputs.
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
    around: z.string().optional(),
  }),
})

/** What came back from a button or a form; null if it is not one of ours. */
export function readPress(data: unknown): Omit<PlatformPress, 'by'> | null {
  const parsed = sent.safeParse(data)
  if (!parsed.success) return null
  const { quorate, ...inputs } = parsed.data
  const { action, ids, form, around } = quorate
  return {
    action,
    ids,
    ...(form === undefined ? {} : { answers: readAnswers(inputs, form) }),
    ...(around === undefined ? {} : { typed: readAnswers(inputs, around) }),
  }
}

/** Clients add every input on the card to a button's data. Only those of the submitted form count. */
function readAnswers(inputs: Record<string, unknown>, form: string): Answers {
  const answers: [string, string | string[]][] = []
  for (const [id, value] of Object.entries(inputs)) {
    const [, count, field, revision] = input.exec(id) ?? []
    if (field === undefined || revision !== form || typeof value !== 'string' || value === '') continue
    answers.push([field, count === 'many' ? value.split(',').filter((option) => option !== '') : value])
  }
  return Object.fromEntries(answers)
}
