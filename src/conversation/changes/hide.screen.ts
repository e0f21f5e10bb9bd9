import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Hideable } from '../../committee/changes/hiding.ts'
import type { FreeText } from '../../committee/changes/texts-to-hide.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { quiet, say, strong } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { hideFormWords } from './hide.words.ts'

/** The button that hides each kind of text. */
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

/** Every free text that the clerk may see now, each with a button to hide it. */
export function hideTextsScreen({ meeting, texts, hidden, names, page }: Hides): Screen {
  const things = grouped(texts)
  const blocks = things.flatMap((some, at): Block[] => {
    const [first] = some
    if (first === undefined) return []
    const name = first.personId === null ? null : (names.get(first.personId) ?? personWords.aMember)
    return [
      strong(hideFormWords.numbered(at + 1, name, first.what)),
      ...textsBlocks(some),
      some.every(hidden)
        ? quiet(hideFormWords.marked)
        : {
            kind: 'actions',
            actions: [hiding[first.kind](hideFormWords.hide(at + 1), first.subjectId)],
          },
    ]
  })
  return pagedScreen({
    title: hideFormWords.title,
    pages: pagesOf([
      strong(deskWords.heading(meeting.date)),
      ...(blocks.length === 0 ? [say(hideFormWords.none)] : blocks),
    ]),
    page,
    action: 'hide-texts',
    ids: { meeting: meeting.id },
  })
}

/** An officer's answer that was forwarded unchanged stands in two fields, but is shown once. */
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
