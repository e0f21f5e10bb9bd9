import { z } from 'zod'
import type { Ids } from '../../cards/card.ts'
import { type Answers, type Problems, type Reaction, type Screen, withAnswers } from '../../cards/screen.ts'
import type { By } from '../../committee/kernel/actor.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Core } from '../../committee/ports.ts'

/** One action: pressed, it shows a screen; submitted, it takes the form's answers. */
export type Interaction = {
  /** @throws CommitteeError */
  respond(core: Core, by: By, ids: Ids, answers?: Answers): Promise<Reaction>
}

export type Asking<I> = { readonly core: Core; readonly by: By; readonly ids: I }

/** An action that only shows. */
export function shows<I>(ids: z.ZodType<I>, screen: (asking: Asking<I>) => Promise<Screen>): Interaction {
  return {
    async respond(core, by, given) {
      return { kind: 'screen', screen: await screen({ core, by, ids: parsed(ids, given) }) }
    },
  }
}

/** An action that shows a form, and takes its answers when they come back. */
export function asks<I, A>(
  ids: z.ZodType<I>,
  form: {
    screen(asking: Asking<I>): Promise<Screen>
    readonly answers: z.ZodType<A>
    take(asking: Asking<I>, answers: A): Promise<Reaction>
  },
): Interaction {
  return {
    async respond(core, by, given, answers) {
      const asking = { core, by, ids: parsed(ids, given) }
      if (answers === undefined) return { kind: 'screen', screen: await form.screen(asking) }
      const read = form.answers.safeParse(answers)
      if (!read.success) return again(await form.screen(asking), answers, problemsIn(read.error))
      try {
        return await form.take(asking, read.data)
      } catch (error) {
        if (!(error instanceof CommitteeError) || error.field === null) throw error
        return again(await form.screen(asking), answers, { [error.field]: error.message })
      }
    },
  }
}

/** The same form with what was typed; a problem that is about no field of it stands above them all. */
function again(screen: Screen, answers: Answers, problems: Problems): Reaction {
  const ids = new Set(screen.form?.fields.map((field) => field.id))
  const stray = Object.entries(problems).filter(([id]) => !ids.has(id))
  if (stray.length === 0) return { kind: 'problems', problems, screen: withAnswers(screen, answers) }
  const text = stray.map(([, sentence]) => sentence).join(' ')
  const noticed: Screen = { ...screen, blocks: [{ kind: 'notice', tone: 'warning', text }, ...screen.blocks] }
  return { kind: 'problems', problems, screen: withAnswers(noticed, answers) }
}

function parsed<I>(schema: z.ZodType<I>, ids: Ids): I {
  const read = schema.safeParse(ids)
  if (read.success) return read.data
  throw new CommitteeError(
    'malformed',
    'That button could not be understood, so nothing was recorded. Please use the newest message.',
  )
}

function problemsIn(error: z.ZodError): Problems {
  const problems: Record<string, string> = {}
  for (const issue of error.issues)
    problems[String(issue.path[0] ?? '')] ??=
      issue.path.length > 0 ? issue.message : 'That form could not be understood. Please open it again.'
  return problems
}

/** Ids as buttons carry them. */
export const id = z.string().regex(/^[\w-]{1,100}$/)
export const ofMeeting = z.object({ meeting: id })
export const ofItem = z.object({ item: id })
/** An item that is read about, perhaps from the form of one of its recommendations. */
export const ofItemBeside = ofItem.extend({ recommendation: id.optional() })
export const ofRecommendation = z.object({ recommendation: id })
export const ofCommittee = z.object({ committee: id })
export const ofPoll = z.object({ poll: id })
export const ofTopic = z.object({ topic: id })
export const ofInterest = z.object({ interest: id })
export const ofQuestion = z.object({ question: id })
export const ofProposal = z.object({ proposal: id })
export const ofReport = z.object({ report: id })
export const page = z.object({ page: z.coerce.number().int().min(1).max(999).default(1) })
