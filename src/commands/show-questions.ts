import { Option } from 'commander'
import { z } from 'zod'
import { namesOf } from '../committee/council/names.ts'
import { type QuestionDates, questionDates } from '../committee/members/questions/question-dates.ts'
import { type ItemQuestions, peopleIn, questionsOf } from '../committee/members/questions/questions-of.ts'
import { itemText } from '../committee/members/questions/questions-text.ts'
import { type CoreVerb, dayArgument, parseGiven, wordsArgument } from './command.ts'
import { meetingNamed } from './meeting-named.ts'

const formats = ['text', 'json'] as const

const schema = z.object({
  committee: wordsArgument('the committee'),
  meeting: dayArgument,
  format: z.enum(formats).default('text'),
})

export const showQuestionsVerb: CoreVerb = {
  group: null,
  name: 'questions',
  about: 'Print what members ask officers before a meeting, as text to send them',
  needs: 'core',
  declare: (command) =>
    command
      .requiredOption('--committee <committee>', 'the committee, by its name or id')
      .requiredOption('--meeting <date>', 'the day of the meeting')
      .addOption(new Option('--format <format>', 'how it is written').choices(formats).default('text')),
  async run(core, given, console) {
    const input = parseGiven(schema, given)
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
    console.out(texts.length === 0 ? 'No questions were put.\n' : texts.join('\n\n'))
  },
}

function asJson(all: readonly ItemQuestions[], dates: QuestionDates, names: ReadonlyMap<string, string>) {
  const nameOf = (id: string) => names.get(id) ?? 'A member'
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
