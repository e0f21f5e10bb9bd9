import type { NextItem, Put } from '../../committee/agenda/meetings/put-item.ts'
import type { Person } from '../../committee/council/person.ts'
import {
  type AnswersTo,
  askedIf,
  leftToTheVerb,
  line,
  maybe,
  maybeParagraphs,
  oneOf,
  oneOfRows,
} from '../kit/field.ts'
import { choices } from '../kit/options.ts'

const hidden = {
  exempt: 'Exempt: show its number only',
  'exempt-titled': 'Exempt: show its number and title',
  confidential: 'Confidential: show its number only',
} as const

/** What is still shown of an item that the public may not see. */
export const whatIsShown = oneOf('What may be shown', hidden)

export function hiddenAs(chosen: keyof typeof hidden) {
  return {
    openness: chosen === 'confidential' ? 'confidential' : 'exempt',
    titleShown: chosen === 'exempt-titled',
  } as const
}

/** What is asked of an item that comes onto an agenda. */
export function itemQuestions({ published, officers }: NextItem) {
  return {
    number: line('Item number', 'the item’s number', 6),
    title: line('Title', 'the title', 300),
    openness: oneOf('Is it open to the public?', { open: 'Open', ...hidden }),
    added: askedIf(
      published,
      leftToTheVerb(
        oneOf('Was it on the agenda as published?', {
          no: 'Yes, it was',
          yes: 'No: the chair takes it as urgent',
        }),
      ),
    ),
    urgency: askedIf(
      published,
      maybeParagraphs('The chair’s reason why it is urgent', 'the reason', 1000, {
        hint: 'Needed where it was not on the published agenda. Members see it, and it belongs in the minutes.',
      }),
    ),
    author: askedIf(
      officers.length > 0,
      maybe(
        oneOfRows(
          'Which officer owes its report?',
          authors(officers).options,
          'Please choose one of the officers shown.',
          { hint: 'They are told when it is due, and questions on it are sent to them.' },
        ),
      ),
    ),
  }
}

export function authors(officers: readonly Person[]) {
  const rows = officers.map(({ id, name }) => ({ value: id, label: name }))
  return choices(rows, 'Please end the seats of officers who have left.')
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
