import type { Place } from '../../agenda/find.ts'
import type { Item } from '../../agenda/meetings/item.ts'
import { namesOf } from '../../council/names.ts'
import { personWords } from '../../council/person.words.ts'
import type { Tables } from '../../store.ts'
import { questionWords } from './question.words.ts'
import type { QuestionGroup } from './question-group.ts'
import { type ItemQuestions, peopleIn, questionsOf } from './questions-of.ts'

/** A question as everyone reads it. */
export type SheetQuestion = {
  /** "Asked by Asha Patel and Ben Cole" */
  readonly askedBy: string
  readonly words: string
  /** Who also wants it raised at the meeting, in a sentence; null if nobody does. */
  readonly raised: string | null
  readonly answer:
    | { readonly kind: 'answered'; readonly words: string }
    | { readonly kind: 'at-meeting' | 'not-yet' }
}

export type SheetItem = { readonly item: Item; readonly questions: readonly SheetQuestion[] }

/** All that is on the question sheet; the same for everyone who gets it. */
export type QuestionSheet = { readonly place: Place; readonly items: readonly SheetItem[] }

/** The question sheet of a meeting as the record stands now; null before it has gone out. */
export async function questionSheetOf(tables: Tables, place: Place): Promise<QuestionSheet | null> {
  const { meeting } = place
  if (meeting.questionsSentAt === null) return null
  const all = await questionsOf(tables, meeting.id)
  return { place, items: sheetItems(all, await namesOf(tables, peopleIn(all))) }
}

export function sheetItems(
  all: readonly ItemQuestions[],
  names: ReadonlyMap<string, string>,
): readonly SheetItem[] {
  const name = (id: string) => names.get(id) ?? personWords.aMember
  return all.map(({ item, groups }) => ({
    item,
    questions: groups.map((group) => ({
      askedBy: questionWords.askedBy(askersOf(group, name)),
      raised: group.raisers.length === 0 ? null : questionWords.raised(group.raisers.map(name)),
      words: group.standing[0].words,
      answer: answerOn(group),
    })),
  }))
}

/** Who asks, by name, marked if the clerk entered it for them. */
export function askersOf({ askers, standing }: QuestionGroup, name: (id: string) => string): string[] {
  const entered = new Set(standing.filter((one) => one.entered).map((one) => one.personId))
  return askers.map((id) => questionWords.asker(name(id), entered.has(id)))
}

function answerOn({ answer, wants }: QuestionGroup): SheetQuestion['answer'] {
  if (answer !== null) return { kind: 'answered', words: answer }
  return { kind: wants === 'at-meeting' ? 'at-meeting' : 'not-yet' }
}
