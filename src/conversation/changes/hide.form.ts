import { type Block, opens } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Field, Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Hideable } from '../../committee/changes/hiding.ts'
import { type FreeText, topicFieldLabels, topicFields } from '../../committee/changes/texts-to-hide.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { pagedScreen } from '../kit/paged.ts'

/** For each kind of text the action that hides one, and the id that it carries. */
export const hiding = {
  reply: { action: 'hide-reply', key: 'reply' },
  suggestion: { action: 'hide-suggestion', key: 'suggestion' },
  topic: { action: 'hide-topic', key: 'proposal' },
  question: { action: 'hide-question', key: 'question' },
  answer: { action: 'hide-answer', key: 'question' },
} as const satisfies Record<Hideable, { readonly action: string; readonly key: string }>

type Hides = {
  readonly meeting: Meeting
  readonly texts: readonly FreeText[]
  readonly hidden: (text: FreeText) => boolean
  readonly names: ReadonlyMap<string, string>
  readonly page: number
  readonly done: string | null
}

/** Every piece of free text that the clerk may see now, with the way to hide it. */
export function hideTextsScreen({ meeting, texts, hidden, names, page, done }: Hides): Screen {
  const things = grouped(texts)
  const blocks = things.flatMap((some, at): Block[] => {
    const [first] = some
    if (first === undefined) return []
    const { action, key } = hiding[first.kind]
    const name = first.personId === null ? null : (names.get(first.personId) ?? 'A member')
    return [
      { kind: 'text', text: [{ strong: `${at + 1}. ${name === null ? '' : `${name}: `}${first.what}` }] },
      ...wordsOf(some),
      some.every(hidden)
        ? { kind: 'text', quiet: true, text: 'It is hidden: everyone sees this mark in its place.' }
        : {
            kind: 'actions',
            actions: [opens(`Hide ${at + 1}`, action, { [key]: first.subjectId })],
          },
    ]
  })
  const none: Block = {
    kind: 'text',
    text: 'There is no text yet that you may see. Questions are here at once; replies, suggestions and topics once replies have closed.',
  }
  const screen = pagedScreen({
    title: 'Hide a text',
    pages: pagesOf([
      { kind: 'text', text: [{ strong: `Meeting of ${longDay(meeting.date)}` }] },
      ...(blocks.length === 0 ? [none] : blocks),
    ]),
    page,
    action: 'hide-texts',
    ids: { meeting: meeting.id },
  })
  if (done === null) return screen
  return { ...screen, blocks: [{ kind: 'notice', tone: 'done', text: done }, ...screen.blocks] }
}

/** An officer's answer that was forwarded as it was stands in two fields, and is read once. */
function wordsOf(texts: readonly FreeText[]): Block[] {
  return [...new Set(texts.map(({ words }) => words))].flatMap((words) => textBlocks(words))
}

function grouped(texts: readonly FreeText[]): FreeText[][] {
  const groups = new Map<string, FreeText[]>()
  for (const text of texts) {
    const key = `${text.kind} ${text.subjectId}`
    groups.set(key, [...(groups.get(key) ?? []), text])
  }
  return [...groups.values()]
}

/** Instead of the form, where somebody has hidden all that there was. */
export function hiddenScreen(meeting: Meeting): Screen {
  return {
    title: 'Hide a text',
    blocks: [
      {
        kind: 'notice',
        tone: 'done',
        text: 'This text is hidden already. Everyone sees a mark in its place.',
      },
      { kind: 'actions', actions: [opens('All texts', 'hide-texts', { meeting: meeting.id })] },
    ],
  }
}

/** @param texts of one thing, those that are not hidden; never none */
export function hideScreen(texts: readonly FreeText[], first: FreeText, clerk: string): Screen {
  const { action, key } = hiding[first.kind]
  return {
    title: 'Hide a text',
    blocks: [
      { kind: 'text', text: [{ strong: `This ${first.what}:` }] },
      ...(pagesOf(wordsOf(texts), { blocks: 8, characters: 1600 })[0] ?? []),
      {
        kind: 'notice',
        tone: 'warning',
        text: `It comes off every card, sheet and list at once, and “[Hidden by the clerk${clerk === '' ? '' : `, ${clerk}`}: your reason]” stands in its place. Its author is told. The words are kept for the record and released only as the law requires. What was read before cannot be unread.`,
      },
    ],
    form: {
      action,
      ids: { [key]: first.subjectId },
      revision: `${first.kind}-${first.subjectId}`,
      submit: 'Hide it',
      fields: [
        ...(first.kind === 'topic' ? [partField(texts)] : []),
        {
          kind: 'text',
          id: 'reason',
          label: 'The reason',
          hint: 'It stands in the mark for all to see. Do not repeat what you hide.',
          lines: 'one',
          longest: 150,
        },
      ],
    },
  }
}

function partField(texts: readonly FreeText[]): Field {
  const there = topicFields.filter((field) => texts.some((text) => text.field === field))
  return {
    kind: 'one-of',
    id: 'part',
    label: 'Which part',
    options: [
      { value: 'all', label: 'All of it' },
      ...there.map((field) => ({ value: field, label: topicFieldLabels[field] })),
    ],
  }
}
