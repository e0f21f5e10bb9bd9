import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Attendance } from '../../committee/members/attendance/attendance.ts'
import type { Presence } from '../../committee/outcomes/presence.ts'
import { type Vote, voteOf, votes } from '../../committee/outcomes/record-vote.ts'
import type { Resolution } from '../../committee/outcomes/resolution.ts'
import type { IdsOf } from '../actions.ts'
import type { FormDrawing } from '../kit/draw-form.ts'
import { formWords } from '../kit/form.words.ts'
import { opens } from '../kit/opens.ts'
import { pageWords } from '../kit/page.words.ts'
import { buttons, note, quiet, say, strong } from '../kit/write.ts'
import { outcomesScreenWords } from './outcomes.words.ts'
import {
  type AboutEach,
  aboutEach,
  filledEach,
  idsOfPage,
  longNames,
  type PeoplePage,
} from './people.questions.ts'
import { recordFormWords } from './record.words.ts'

export type PresencePlace = {
  readonly meeting: Meeting
  readonly page: PeoplePage
  readonly presences: readonly Presence[]
  /** What members said beforehand. */
  readonly said: readonly Attendance[]
}

/** Who was there. Filled in from what was entered before, or else from what members said. */
export const presenceForm: FormDrawing<
  IdsOf<'record-presence'>,
  PresencePlace,
  AboutEach<Presence['state']>
> = {
  title: recordFormWords.attendance.title,
  says: ({ meeting, page }) => [
    ...pageLine(page),
    say(recordFormWords.attendance.ask(meeting.date)),
    ...longNames(page),
  ],
  questions: ({ page }) => aboutEach(page, recordFormWords.presences),
  filled({ meeting, page, presences, said }) {
    const heard = said.filter((one) => one.date === meeting.date)
    return filledEach(page, ({ id }) => {
      const entered = presences.find((one) => one.personId === id)
      if (entered !== undefined) return entered.state
      const says = heard.find((one) => one.personId === id)?.says
      return says === undefined ? undefined : says === 'coming' ? 'present' : 'apologies'
    })
  },
  remember: ({ page }) => idsOfPage(page),
  submit: ({ page }) => saveOn(page),
}

export type VotePlace = {
  /** "Item 7, recommendation (a)" */
  readonly called: string
  readonly standing: Resolution
  readonly page: PeoplePage
}

/** How those present voted. */
export const voteForm: FormDrawing<IdsOf<'record-vote'>, VotePlace, AboutEach<Vote | 'none'>> = {
  title: recordFormWords.vote.title,
  instead: ({ called, standing, page }) =>
    page.people.length === 0 ? noVotersScreen(called, standing.meetingId) : null,
  says: ({ called, page }) => [
    ...pageLine(page),
    strong(called),
    say(recordFormWords.vote.ask),
    ...longNames(page),
  ],
  questions: ({ page }) => aboutEach(page, recordFormWords.votes),
  filled({ standing, page }) {
    const entered = votes.some((vote) => standing.vote[vote].length > 0)
    return filledEach(page, ({ id }) => voteOf(standing.vote, id) ?? (entered ? 'none' : undefined))
  },
  remember: ({ page }) => idsOfPage(page),
  submit: ({ page }) => saveOn(page),
}

function noVotersScreen(called: string, meeting: string): Screen {
  return {
    title: recordFormWords.vote.title,
    blocks: [
      strong(called),
      note(recordFormWords.vote.nobody),
      ...buttons(
        opens(recordFormWords.attendance.title, 'record-presence', { meeting }, { primary: true }),
        opens(outcomesScreenWords.title, 'outcomes', { meeting }),
      ),
    ],
  }
}

function pageLine({ page, of }: PeoplePage): Block[] {
  return of > 1 ? [quiet(pageWords.which(page, of))] : []
}

function saveOn({ page, of }: PeoplePage): string {
  return page < of ? recordFormWords.saveAndGoOn : formWords.save
}
