import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Hideable } from '../../committee/changes/hiding.ts'
import type { FreeText } from '../../committee/changes/texts-to-hide.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'

/** For each kind of text the button that hides one. */
const hiding: Readonly<Record<Hideable, (label: string, id: string) => Action>> = {
  reply: (label, reply) => opens(label, 'hide-reply', { reply }),
  suggestion: (label, suggestion) => opens(label, 'hide-suggestion', { suggestion }),
  topic: (label, proposal) => opens(label, 'hide-topic', { proposal }),
  question: (label, question) => opens(label, 'hide-question', { question }),
  answer: (label, question) => opens(label, 'hide-answer', { question }),
}

type Hides = {
  readonly meeting: Meeting
  readonly texts: readonly FreeText[]
  readonly hidden: (text: FreeText) => boolean
  readonly names: ReadonlyMap<string, string>
  readonly page: number
}

/** Every piece of free text that the clerk may see now, with the way to hide it. */
export function hideTextsScreen({ meeting, texts, hidden, names, page }: Hides): Screen {
  const things = grouped(texts)
  const blocks = things.flatMap((some, at): Block[] => {
    const [first] = some
    if (first === undefined) return []
    const name = first.personId === null ? null : (names.get(first.personId) ?? 'A member')
    return [
      { kind: 'text', text: [{ strong: `${at + 1}. ${name === null ? '' : `${name}: `}${first.what}` }] },
      ...textsBlocks(some),
      some.every(hidden)
        ? { kind: 'text', quiet: true, text: 'It is hidden: everyone sees this mark in its place.' }
        : {
            kind: 'actions',
            actions: [hiding[first.kind](`Hide ${at + 1}`, first.subjectId)],
          },
    ]
  })
  const none: Block = {
    kind: 'text',
    text: 'There is no text yet that you may see. Questions are here at once; replies, suggestions and topics once replies have closed.',
  }
  return pagedScreen({
    title: 'Hide a text',
    pages: pagesOf([
      { kind: 'text', text: [{ strong: `Meeting of ${longDay(meeting.date)}` }] },
      ...(blocks.length === 0 ? [none] : blocks),
    ]),
    page,
    action: 'hide-texts',
    ids: { meeting: meeting.id },
  })
}

/** An officer's answer that was forwarded as it was stands in two fields, and is read once. */
export function textsBlocks(texts: readonly FreeText[]): Block[] {
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
