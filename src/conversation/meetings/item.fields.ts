import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { NextItem, Put } from '../../committee/agenda/meetings/put-item.ts'
import type { Person } from '../../committee/council/person.ts'
import { errorWords } from '../../committee/kernel/error.words.ts'
import { reasonFieldWords } from '../changes/reason.words.ts'
import {
  type AnswersTo,
  askedIf,
  leftToTheVerb,
  line,
  maybe,
  maybeParagraphs,
  oneOf,
  oneOfRows,
  someOfRows,
} from '../kit/field.ts'
import { choices } from '../kit/options.ts'
import { itemFormWords } from './item-form.words.ts'

/** How much is still shown of an item that is not open to the public. */
export const whatIsShown = oneOf(itemFormWords.whatIsShown, itemFormWords.hidden)

export function hiddenAs(chosen: keyof typeof itemFormWords.hidden) {
  return {
    openness: chosen === 'confidential' ? 'confidential' : 'exempt',
    titleShown: chosen === 'exempt-titled',
  } as const
}

/** The questions about an item that is added to an agenda. */
export function itemQuestions({ published, officers }: NextItem) {
  return {
    number: line(itemFormWords.number, itemFormWords.theNumber, 6),
    title: line(itemFormWords.itemTitle, itemFormWords.theTitle, 300),
    openness: oneOf(itemFormWords.openness, { open: itemFormWords.open, ...itemFormWords.hidden }),
    added: askedIf(published, leftToTheVerb(oneOf(itemFormWords.published, itemFormWords.addedLater))),
    urgency: askedIf(
      published,
      maybeParagraphs(itemFormWords.urgency, reasonFieldWords.called, 1000, {
        hint: itemFormWords.urgencyHint,
      }),
    ),
    author: askedIf(
      officers.length > 0,
      maybe(
        oneOfRows(itemFormWords.author, authors(officers).options, itemWords.notAnOfficer, {
          hint: itemFormWords.authorHint,
        }),
      ),
    ),
  }
}

/** “Add an item” changes an item only if it is told to. */
export const changeIfTaken = maybe(
  someOfRows(itemFormWords.ifTaken, [{ value: 'yes', label: itemFormWords.changeIt }], errorWords.chooseOne),
)

export function authors(officers: readonly Person[]) {
  const rows = officers.map(({ id, name }) => ({ value: id, label: name }))
  return choices(rows, itemFormWords.tooManyOfficers)
}

export function itemGiven(given: AnswersTo<ReturnType<typeof itemQuestions>>): Put {
  const { number, title, openness, added, urgency, author } = given
  return {
    number,
    title,
    ...(openness === 'open' ? { openness, titleShown: true } : hiddenAs(openness)),
    ...(added === 'no' ? { urgency: null } : urgency == null ? {} : { urgency }),
    ...(author === undefined ? {} : { authorId: author }),
  }
}
