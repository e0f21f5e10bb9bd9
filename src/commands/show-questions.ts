import { z } from 'zod'
import { namesOf } from '../committee/council/names.ts'
import { type QuestionDates, questionDates } from '../committee/members/questions/question-dates.ts'
import { type ItemQuestions, peopleIn, questionsOf } from '../committee/members/questions/questions-of.ts'
import { itemText } from '../committee/members/questions/questions-text.ts'
import { committeeOption, coreVerb, meetingOption } from './command.ts'
import { commandWords } from './command.words.ts'
import { meetingNamed } from './meeting-named.ts'
import { questionsCommandWords } from './questions.words.ts'
import { option } from './typed.ts'

const formats = ['text', 'json'] as const

export const showQuestionsVerb = coreVerb({
  group: null,
  name: 'questions',
  about: 'Print what members ask officers before a meeting, as text to send them',
  input: z.object({
    committee: committeeOption,
    meeting: meetingOption,
    format: option(z.enum(formats).default('text'), 'how it is written'),
  }),
  async run(core, input, console) {
    const { look } = core.store
    const place = await meetingNamed(look, input.committee, input.meeting)
    const { committee, meeting } = place
    const all = await questionsOf(look, meeting.id)
    const names = await namesOf(look, peopleIn(all))
    const dates = questionDates(meeting, committee.settings, core.bankHolidays)
    if (input.format === 'json') {
      console.out(`${JSON.stringify(asJson(all, dates, names), null, 2)}\n`)
      return
    }
    const texts = all.map((one) => `${itemText(place, one, dates, names)}\n`)
    console.out(texts.length === 0 ? `${questionsCommandWords.none}\n` : texts.join('\n\n'))
  },
})

function asJson(all: readonly ItemQuestions[], dates: QuestionDates, names: ReadonlyMap<string, string>) {
  const nameOf = (id: string) => names.get(id) ?? commandWords.aMember
  return {
    closesAt: dates.closesAt.toISOString(),
    sheetAt: dates.sheetAt.toISOString(),
    items: all.map(({ item, groups }) => ({
      number: item.number,
      title: item.title,
      questions: groups.map((group) => ({
        askedBy: group.askers.map(nameOf),
        words: group.standing[0].words,
        wants: group.wants,
        sentTo: group.officerId === null ? null : nameOf(group.officerId),
        answer: group.answer,
      })),
    })),
  }
}
