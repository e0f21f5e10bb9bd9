import { expect, test } from 'vitest'
import { screenFaults } from '../../../src/cards/limits.ts'
import { blankMeeting } from '../../../src/committee/agenda/meetings/meeting.ts'
import type { Person } from '../../../src/committee/council/person.ts'
import { noVote, type Resolution } from '../../../src/committee/outcomes/resolution.ts'
import { drawForm, type FormDrawing } from '../../../src/conversation/kit/draw-form.ts'
import type { Questions } from '../../../src/conversation/kit/field.ts'
import { presenceForm, voteForm } from '../../../src/conversation/outcomes/by-person.screen.ts'
import {
  aboutEach,
  answersByPerson,
  idsOfPage,
  type PeoplePage,
  pageOfPeople,
} from '../../../src/conversation/outcomes/people.questions.ts'
import { openMarlshire } from '../../support/committee.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { textOf } from '../../support/press.ts'

/** With ids and names of the greatest length. */
const council: Person[] = Array.from({ length: 43 }, (_, at) => ({
  id: `01234567-89ab-7def-8123-4567890000${at + 10}`,
  councilId: 'council-1',
  name: `Councillor Number ${at} ${'of a long name '.repeat(12)}`.slice(0, 200),
  email: `member-${at}@marlshire.example`,
}))

const at = new Date('2017-10-03T09:00:00Z')
const meeting = blankMeeting({
  id: 'meeting-1',
  councilId: 'council-1',
  committeeId: 'committee-1',
  date: '2017-10-02',
  addedAt: at,
})
const resolution: Resolution = {
  id: '01234567-89ab-7def-8123-456789000000',
  councilId: 'council-1',
  meetingId: 'meeting-1',
  itemId: 'item-1',
  recommendationId: null,
  decision: 'extra',
  words: 'That it is done.',
  vote: { ...noVote, for: [council[0]?.id ?? ''] },
  madeTo: null,
  toExecutive: false,
  sentOn: null,
  receivedOn: null,
  response: null,
  responseWords: null,
  respondedOn: null,
  at,
}

async function drawn<Ids, Place, Q extends Questions>(
  of: FormDrawing<Ids, Place, Q>,
  ids: Ids,
  place: Place,
) {
  const m = await openMarlshire(memoryStore())
  const press = { action: 'asked', ids: { meeting: meeting.id, resolution: resolution.id } }
  return drawForm(of, { core: m.core, by: m.as('ruth'), ids }, press, async () => place)
}

function presence(page: PeoplePage) {
  const place = { meeting, page, presences: [], said: [] }
  return drawn(presenceForm, { meeting: meeting.id, page: page.page }, place)
}

function vote(called: string, page: PeoplePage) {
  const ids = { meeting: meeting.id, resolution: resolution.id, page: page.page }
  return drawn(voteForm, ids, { called, standing: resolution, page })
}

test('a committee of any size is asked about in pages that fit, and each person once', async () => {
  const pages = [1, 2, 3, 4, 5].map((page) => pageOfPeople(council, page))
  expect(pages.flatMap(({ people }) => people)).toEqual(council)
  for (const page of pages) {
    expect(screenFaults(await presence(page))).toEqual([])
    for (const { name } of page.people) expect(textOf(await presence(page))).toContain(name)
    expect(screenFaults(await vote('Item 7, recommendation (a)', page))).toEqual([])
  }
  expect(pageOfPeople(council, 99)).toEqual(pages[4])
  expect(pageOfPeople([], 1)).toMatchObject({ people: [], page: 1, of: 1 })
})

test('answers belong to those who were asked about, even if somebody has joined since', () => {
  const page = pageOfPeople(council, 2)
  const { people } = idsOfPage(page)
  expect(
    answersByPerson(people, { 'person-2': 'for', 'person-10': 'against', 'person-11': 'for', stray: 'for' }),
  ).toEqual([
    { personId: council[11]?.id, answer: 'for' },
    { personId: council[19]?.id, answer: 'against' },
  ])
  expect(() => answersByPerson(undefined, { 'person-1': 'for' })).toThrow('cannot be used')
})

test('fields show what was entered; if a vote was entered, the others did not vote', async () => {
  const [question] = Object.values(aboutEach(pageOfPeople(council, 1), { for: 'For' }))
  expect(question?.ask('person-1')).not.toHaveProperty('value')
  const { form } = await vote('Item 7', pageOfPeople(council, 1))
  const values = form?.fields.map((field) => (field.kind === 'one-of' ? field.value : null))
  expect(values?.slice(0, 2)).toEqual(['for', 'none'])
})
