import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Field, Screen } from '../../cards/screen.ts'
import type { Committee } from '../../committee/council/council.ts'
import type { TopicWords } from '../../committee/members/work-plan/proposal.ts'
import { methodLabels, methods } from '../../committee/members/work-plan/proposal.ts'
import { choice, perhapsWords, words } from '../kit/answers.ts'
import { enteredNotice, formNotice } from '../replies/reply.form.ts'

type TopicFor = {
  readonly action: string
  readonly ids: Readonly<Record<string, string>>
  readonly about: readonly Block[]
  /** Whether it is the clerk who enters it. */
  readonly entering: boolean
}

/** A topic asks: what, why now, what should change, whether it is looked at elsewhere, how, whom to hear, when. */
export function topicScreen({ action, ids, about, entering }: TopicFor): Screen {
  return {
    title: 'Propose a topic',
    blocks: [...about, { kind: 'text', quiet: true, text: entering ? enteredNotice : formNotice }],
    form: { action, ids, revision: ids.proposal ?? 'topic', fields, submit: 'Propose this topic' },
  }
}

const fields: readonly Field[] = [
  { kind: 'text', id: 'what', label: 'What should the committee look at?', lines: 'one', longest: 200 },
  { kind: 'text', id: 'why-now', label: 'Why now?', lines: 'many', longest: 800 },
  { kind: 'text', id: 'change', label: 'What should change as a result?', lines: 'many', longest: 800 },
  {
    kind: 'text',
    id: 'elsewhere',
    label: 'Is it looked at elsewhere?',
    lines: 'one',
    longest: 300,
    optional: true,
  },
  {
    kind: 'one-of',
    id: 'method',
    label: 'How should the committee look at it?',
    options: methods.map((method) => ({ value: method, label: methodLabels[method] })),
  },
  {
    kind: 'text',
    id: 'hear-from',
    label: 'Whom should it hear from?',
    lines: 'one',
    longest: 300,
    optional: true,
  },
  {
    kind: 'text',
    id: 'when',
    label: 'When?',
    hint: 'For example: before the budget, or in the autumn.',
    lines: 'one',
    longest: 100,
    optional: true,
  },
]

/** A topic that no member proposes: the clerk names whose it is. */
export function topicForOthersScreen(
  ids: { readonly meeting: string; readonly proposal: string },
  committee: Committee,
): Screen {
  const source: Field = {
    kind: 'text',
    id: 'source',
    label: 'On whose behalf?',
    hint: 'The public, an officer or a partner, for example “Marlshire Youth Council”. It is shown with the topic.',
    lines: 'one',
    longest: 100,
  }
  const about = [{ kind: 'text' as const, text: committee.name }]
  const screen = topicScreen({ action: 'propose-for', ids, about, entering: true })
  const notice: Block = {
    kind: 'text',
    quiet: true,
    text: 'Until replies close only you know this. Then committee members see it as entered by the clerk, with whose it is. It is a council record and may be released under Freedom of Information. Please name no private person without their leave.',
  }
  return {
    ...screen,
    blocks: [...about, notice],
    ...(screen.form && { form: { ...screen.form, fields: [source, ...fields] } }),
  }
}

const topicFields = z.object({
  what: words('what the committee should look at', 200),
  'why-now': words('why now', 800),
  change: words('what should change', 800),
  elsewhere: perhapsWords('whether it is looked at elsewhere', 300),
  method: choice(methods),
  'hear-from': perhapsWords('whom to hear from', 300),
  when: perhapsWords('when', 100),
})

export const topicAnswers = topicFields.transform(topicIn)

export const topicForOthersAnswers = topicFields
  .extend({ source: words('on whose behalf', 100) })
  .transform((given) => ({ source: given.source, topic: topicIn(given) }))

function topicIn(given: z.output<typeof topicFields>): TopicWords {
  return {
    what: given.what,
    whyNow: given['why-now'],
    change: given.change,
    elsewhere: given.elsewhere,
    method: given.method,
    hearFrom: given['hear-from'],
    whenWanted: given.when,
  }
}
