import { beforeAll, describe, expect, it } from 'vitest'
import { receiveReport } from '../../src/committee/agenda/reports/receive-report.ts'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { workPlanOf } from '../../src/committee/members/work-plan/work-plan.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { itemLineWords } from '../../src/conversation/meetings/item-line.words.ts'
import { nextStepWords } from '../../src/conversation/meetings/next-step.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { outcomesScreenWords } from '../../src/conversation/outcomes/outcomes.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { draftWords } from '../../src/conversation/reports/draft.words.ts'
import { draftFormWords } from '../../src/conversation/reports/draft-form.words.ts'
import { pollFormWords } from '../../src/conversation/work-plan/polls.words.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { file, type October, recommendationsOf, report } from '../support/meeting.ts'
import {
  button,
  cardOf,
  cards,
  fillIn,
  labels,
  press,
  problems,
  refusal,
  shown,
  textOf,
} from '../support/press.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('the committee’s story on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  const at = (key: 'a' | 'b' | 'c') => ({ recommendation: october[key] })
  const ofItem = () => ({ item: october.item })
  const ofMeeting = () => ({ meeting: october.meeting })
  const rooms = async () => (await cards(m, { kind: 'agenda' })).map(({ card }) => textOf(card))
  const people = async (kind: 'sheet' | 'poll') =>
    (await cards(m, { kind })).map(({ post }) => post.targetId).sort()
  const ids = (...names: Parameters<Marlshire['id']>[0][]) => names.map((name) => m.id(name)).sort()

  beforeAll(async () => {
    m = await openMarlshire((await open()).store)
  })

  it('1a. the clerk sends a report and sees what was read of it, with Edit beside each part', async () => {
    const { meeting, item } = await receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate: null,
      number: '7',
      file,
      received: { kind: 'report', report },
    })
    const [a, b, c] = await recommendationsOf(m, meeting.id)
    october = { meeting: meeting.id, item: item.id, a: a?.id ?? '', b: b?.id ?? '', c: c?.id ?? '' }
    const draft = await cardOf(m, 'draft', m.id('ruth'))
    expect(textOf(draft)).toContain('Outcome of the school travel peer review')
    expect(textOf(draft)).toContain('Report by: Director of Children’s Services')
    expect(textOf(draft)).toMatch(
      /Recommendation \(a\).*asked: their view.*\(b\).*what they suggest.*\(c\).*topics/s,
    )
    expect(labels(draft)).toContain(draftWords.open)
    expect(await rooms()).toEqual([])
  })

  it('1b. the clerk mends what was misread, and marks the education matters', async () => {
    const draft = button(await cardOf(m, 'draft', m.id('ruth')), draftWords.open)
    const page = await fillIn(m, m.as('ruth'), draft.action, draft.ids, { 'edu-1': 'yes' })
    const edit = button(page, draftWords.edit('(a)'))
    const words = { label: '(a)', text: 'considers how the review came out' }
    const after = await fillIn(m, m.as('ruth', 'teams'), edit.action, edit.ids, words)
    expect(textOf(after)).toContain(draftFormWords.changed('(a)'))
    expect(textOf(after)).toContain('considers how the review came out')
    const details = button(after, draftWords.editDetails)
    const header = {
      number: '7',
      title: 'School travel: the peer review',
      'report-by': 'The director',
      wards: 'Hay, Ross',
    }
    expect(textOf(await fillIn(m, m.as('ruth'), details.action, details.ids, header))).toContain(
      'Wards: Hay, Ross',
    )
    expect(textOf(await cardOf(m, 'draft', m.id('ruth')))).toContain('School travel: the peer review')
  })

  it('1c. the clerk adds links to the report, to its appendix and to another one', async () => {
    const web = 'https://marlshire.example/'
    const links = {
      report: `${web}report`,
      'appendix-0': `${web}a`,
      'new-title': 'Appendix B',
      'new-link': `${web}b`,
    }
    const { form } = await shown(m, m.as('ruth'), 'set-item-links', ofItem())
    expect(form?.fields.map(({ id }) => id)).toEqual(['report', 'appendix-0', 'new-title', 'new-link'])
    expect(await press(m, m.as('ruth'), 'set-item-links', ofItem(), links)).toMatchObject({ kind: 'screen' })
    expect((await m.store.look.items.get(october.item))?.appendices).toEqual([
      { title: 'Appendix A: letter from the peers', url: `${web}a` },
      { title: 'Appendix B', url: `${web}b` },
    ])
  })

  it('1d. the clerk is told what is missing until the agenda can be posted', async () => {
    const ruth = m.as('ruth')
    const why = async () => textOf(await shown(m, ruth, 'post-to-members', ofMeeting()))
    expect(await why()).toMatch(/link to the published agenda is missing/)
    const link = 'https://marlshire.example/agenda'
    const publish = (published: string) =>
      fillIn(m, ruth, 'set-publication', ofMeeting(), { link, published })
    await publish('2017-09-22')
    expect(await why()).toMatch(
      /published on Friday 22 September 2017\. Post to members on that day or later/,
    )
    await publish('2017-09-20')
    expect(await why()).toMatch(/Say when replies close/)
    const desk = await fillIn(m, ruth, 'set-closing', ofMeeting(), { day: '2017-09-28', time: '12:00' })
    expect(textOf(desk)).toContain('Replies close: Thursday 28 September, noon')
    expect(await why()).toMatch(/item 7 whether it is an education matter/)
    await fillIn(m, ruth, 'draft', ofItem(), {
      'asks-2': 'suggest',
      'edu-2': 'no',
      'asks-3': 'work-plan',
      'edu-3': 'yes',
    })
    expect(textOf(await cardOf(m, 'desk', m.id('ruth')))).toContain(nextStepWords.ready)
    expect(await rooms()).toEqual([])
  })

  it('2. the agenda is posted once to each room, however often the clerk presses', async () => {
    const desk = await cardOf(m, 'desk', m.id('ruth'))
    const { action, ids: carried } = button(desk, postingWords.post.title)
    const yes = { confirmed: ['yes'] }
    expect(textOf(await fillIn(m, m.as('ruth'), action, carried, yes))).toContain(postingWords.post.done)
    expect(textOf(await fillIn(m, m.as('ruth', 'teams'), action, carried, yes))).toContain(
      postingWords.post.already,
    )
    const drawn = await cards(m, { kind: 'agenda' })
    expect(drawn.map(({ platform }) => platform)).toEqual(['slack', 'teams'])
    for (const { card } of drawn) {
      expect(textOf(card)).toContain(itemLineWords.sentence('7', 'School travel: the peer review'))
      expect(textOf(card)).toContain(
        'Monday 2 October 2017. For preparation; nothing is decided until the meeting.',
      )
      expect(textOf(card)).toContain(
        'Report · Appendix A: letter from the peers · Appendix B · 0 of 7 replied',
      )
      expect(textOf(card)).toContain(agendaCardWords.repliesClose(new Date('2017-09-28T11:00:00Z'), false))
      expect(labels(card)).toEqual(
        expect.arrayContaining([
          agendaCardWords.prepareItem('7'),
          replyFormWords.topicTitle,
          replyFormWords.declareInterest,
          replyFormWords.readReport,
        ]),
      )
    }
    expect(textOf(await shown(m, m.as('olive'), 'read-report', ofItem()))).toContain(
      'Peers visited in the spring.',
    )
  })

  it('3a. a member answers one recommendation a screen, under its printed label', async () => {
    const asha = m.as('asha', 'slack')
    const [room] = await cards(m, { kind: 'agenda' })
    const prepare = button(room?.card ?? { title: '', blocks: [] }, agendaCardWords.prepareItem('7'))
    const first = await shown(m, asha, prepare.action, prepare.ids)
    expect(first.title).toBe(replyFormWords.title('7', 1, 3))
    expect(textOf(first)).toContain(
      'Recommendation (a)\nThat the committee:\nconsiders how the review came out',
    )
    expect(await problems(m, asha, 'reply', at('a'), { position: 'need-more-information' })).toEqual({
      words: 'Please say in a few words what changes or information you mean.',
    })
    const second = await shown(m, asha, 'reply', at('a'), {
      position: 'partly-assured',
      words: 'Rural routes?',
    })
    expect(second.title).toBe(replyFormWords.title('7', 2, 3))
    expect(textOf(second)).toContain(replyFormWords.taken('(a)', replyWords.answers['partly-assured'], false))
    const words = 'That wardens are paid for two years.'
    const third = await shown(m, asha, 'reply', at('b'), { position: 'suggested', words })
    expect(third.title).toBe(replyFormWords.title('7', 3, 3))
    expect((await rooms())[0]).toContain(agendaCardWords.replied(0, 7))
    const form = await shown(m, asha, 'reply', at('c'), { position: 'proposed' })
    expect(form.form?.fields.map(({ id }) => id)).toEqual([
      'what',
      'why-now',
      'change',
      'elsewhere',
      'method',
      'hear-from',
      'when',
    ])
    const topic = {
      what: 'Safe routes',
      'why-now': 'Two near misses.',
      change: 'Slower cars.',
      method: 'visit',
    }
    const last = await shown(m, asha, form.form?.action ?? '', form.form?.ids ?? {}, topic)
    expect(textOf(last)).toContain(replyFormWords.taken('(c)', replyWords.answers.proposed, false))
    expect(textOf(last)).toContain(
      'Recommendation (b): Suggestion made. “That wardens are paid for two years.”',
    )
    for (const text of await rooms()) expect(text).toContain(agendaCardWords.replied(1, 7))
  })

  it('3b. the same member changes the answer in Teams: it is still one answer, and both posts show it', async () => {
    const teams = m.as('asha', 'teams')
    const mine = await shown(m, teams, 'my-replies', ofItem())
    expect(textOf(mine)).toContain('(a): Partly assured. “Rural routes?”')
    const change = button(mine, 'Change (a)')
    const asked = await shown(m, teams, change.action, change.ids)
    expect(asked.form?.fields).toMatchObject([{ value: 'partly-assured' }, { value: 'Rural routes?' }])
    const after = await shown(m, teams, 'reply', at('a'), { position: 'assured' })
    expect(textOf(after)).toContain(replyFormWords.taken('(a)', replyWords.answers.assured, true))
    const key = { recommendationId: october.a, personId: m.id('asha') }
    const [reply, another] = await m.store.look.replies.find(key)
    expect(another).toBeUndefined()
    expect(reply).toMatchObject({ answer: 'assured', words: null, revision: 2, via: 'teams' })
    const history = await m.store.look.replyChanges.find({ replyId: reply?.id ?? '' })
    expect(history.map(({ revision, answer, words, via }) => [revision, answer, words, via])).toEqual([
      [1, 'partly-assured', 'Rural routes?', 'slack'],
      [2, 'assured', null, 'teams'],
    ])
    for (const text of await rooms()) expect(text).toContain(agendaCardWords.replied(1, 7))
  })

  it('3c. others reply on their own platforms, and may stop halfway or say nothing', async () => {
    await shown(m, m.as('ben'), 'reply', at('a'), { position: 'wait' })
    const later = await shown(m, m.as('ben'), 'my-replies', ofItem())
    expect(textOf(later)).toContain('2 still to answer. You can stop here and go on later')
    for (const key of ['a', 'b', 'c'] as const) {
      await shown(m, m.as('cara'), 'reply', at(key), { position: 'nothing' })
      await shown(m, m.as('sam', 'teams'), 'reply', at(key), { position: 'nothing' })
      await shown(m, m.as('eve'), 'reply', at(key), { position: key === 'a' ? 'not-assured' : 'nothing' })
    }
    await shown(m, m.as('gil'), 'reply', at('a'), { position: 'assured', words: 'Speaking for the diocese.' })
    for (const text of await rooms()) expect(text).toContain(agendaCardWords.replied(4, 7))
    const desk = textOf(await cardOf(m, 'desk', m.id('ruth')))
    expect(desk).toContain(deskWords.replied(4, 7, ['Tom Baxter', 'Nia Okafor', 'Ben Cole']))
  })

  it('4. somebody who may not reply is told so, with what they can do instead and the clerk’s name; nothing is recorded', async () => {
    const interest = { kind: 'pecuniary', confirmed: ['yes'] }
    const told = await fillIn(m, m.as('nia'), 'declare-interest', ofItem(), interest)
    expect(textOf(told)).toContain('This tells the clerk. You must still declare at the meeting.')
    for (const text of await rooms()) expect(text).toContain(agendaCardWords.replied(4, 6))
    const count = () => m.store.look.replyChanges.count({})
    const before = await count()
    const told_ = async (name: Parameters<typeof m.as>[0]) => {
      const { code, message } = await refusal(press(m, m.as(name), 'reply', at('a'), { position: 'assured' }))
      if (name === 'ruth') expect(message).toContain('choose “Enter for a member”.')
      else if (code !== 'account-unknown') expect(message).toContain('The clerk, Ruth Adeyemi, can help.')
      return code
    }
    expect(await told_('olive')).toBe('not-allowed')
    expect(await told_('ruth')).toBe('not-allowed')
    expect(await told_('ivy')).toBe('no-seat')
    expect(await told_('wes')).toBe('no-seat')
    expect(await told_('una')).toBe('no-seat')
    expect(await told_('dev')).toBe('no-seat')
    expect(await told_('nia')).toBe('takes-no-part')
    expect(await told_('nobody')).toBe('account-unknown')
    expect(await count()).toBe(before)
  })

  it('5a. the closing time closes replies even if no timer has fired', async () => {
    m.at('2017-09-28T11:59')
    await shown(m, m.as('tom'), 'reply', at('a'), { position: 'not-assured' })
    m.at('2017-09-28T12:00')
    const why = await refusal(press(m, m.as('tom'), 'reply', at('b'), { position: 'nothing' }))
    expect([why.code, why.message]).toEqual([
      'replies-closed',
      expect.stringMatching(
        /Replies closed \(Thursday 28 September, noon\).*still speak at the meeting.*Ruth Adeyemi/,
      ),
    ])
    expect(await m.store.look.replies.count({ personId: m.id('tom') })).toBe(1)
    expect((await refusal(press(m, m.as('tom'), 'read-sheet', ofMeeting()))).code).toBe('replies-open')
  })

  it('5b. the clerk closes replies, and every member and the clerk get the same sheet', async () => {
    const yes = { confirmed: ['yes'] }
    expect(textOf(await fillIn(m, m.as('ruth'), 'close-replies', ofMeeting(), yes))).toContain(
      'Replies are closed.',
    )
    expect(textOf(await fillIn(m, m.as('ruth'), 'close-replies', ofMeeting(), yes))).toContain(
      'closed already',
    )
    const readers = ids('ruth', 'tom', 'nia', 'asha', 'ben', 'cara', 'dev', 'eve', 'gil', 'sam')
    expect(await people('sheet')).toEqual(readers)
    const sheets = (await cards(m, { kind: 'sheet' })).map(({ card }) =>
      textOf(card).replaceAll(/\[.*\]/g, ''),
    )
    expect(new Set(sheets).size).toBe(1)
    const [sheet = ''] = sheets
    expect(sheet).toContain('Indicative only: this is not a vote and decides nothing.')
    expect(sheet).toMatch(
      /Recommendation \(a\): 6 of 6 replied\nAssured 1\nPartly assured 0\nNot assured 2\n.*wait.* 1\n/s,
    )
    expect(sheet).toMatch(/education co-opted members are in the number\. Indicative only\./)
    expect(sheet).toMatch(/Recommendation \(a\): advice\nAssured 1\nHeard apart, in no count above\./)
    expect(sheet).toMatch(/Recommendation \(b\): 3 of 5 replied\nSuggestion made 1\n/)
    expect(sheet).toContain('Gil Hart: Assured. “Speaking for the diocese.”')
    expect(sheet).toContain('Asha Patel: That wardens are paid for two years.')
    expect(sheet).toContain('Safe routes · Proposed by Asha Patel.')
    expect(sheet).not.toContain('Rural routes?')
    expect(sheet).not.toMatch(/interest|Nia Okafor/)
  })

  it('5c. the room learns that replies closed and how many came, but no counts; the clerk gets a minutes skeleton', async () => {
    for (const text of await rooms()) {
      expect(text).toContain('Replies closed. 4 of 6 replied to everything.')
      expect(text).not.toMatch(/Assured|Suggestion|Safe routes/)
    }
    expect((await cards(m, { kind: 'minutes' })).map(({ post }) => post.targetId)).toEqual(ids('ruth'))
    const minutes = textOf(await cardOf(m, 'minutes', m.id('ruth')))
    expect(minutes).toMatch(/Present: _+\nApologies: _+\nSubstitutes: _+\nOfficers in attendance: _+/)
    expect(minutes).toMatch(/7\. School travel: the peer review\nReport by: The director\nResolved: _+/)
    expect(minutes).not.toMatch(/assured|wardens|Safe routes|replied|\d of \d/i)
  })

  it('6a. the chair opens one poll on the topic; everyone who sits is asked, and the clerk sees it', async () => {
    const sheet = await cardOf(m, 'sheet', m.id('tom'))
    const press_ = button(sheet, pollFormWords.open.onTopics)
    const { form } = await shown(m, m.as('tom'), press_.action, press_.ids)
    const topics = form?.fields[0]?.kind === 'many-of' ? form.fields[0].options.map(({ value }) => value) : []
    const when = { day: '2017-09-29', time: '12:00' }
    for (let n = 0; n < 2; n++) await shown(m, m.as('tom'), 'open-poll', form?.ids ?? {}, { topics, ...when })
    expect(await m.store.look.polls.count({})).toBe(1)
    expect(await people('poll')).toEqual(
      ids('ruth', 'tom', 'nia', 'asha', 'ben', 'cara', 'eve', 'gil', 'sam'),
    )
    expect(labels(await cardOf(m, 'sheet', m.id('asha')))).not.toContain(pollFormWords.open.onTopics)
  })

  it('6b. members give an indication and can change it; a tie is a tie, and the result is indicative', async () => {
    const give = async (by: ReturnType<typeof m.as>, answer: string) => {
      const [poll] = await m.store.look.polls.find({})
      const screen = await shown(m, by, 'poll', { poll: poll?.id ?? '' })
      const topic = screen.form?.ids ?? button(screen, 'Change topic 1').ids
      return shown(m, by, 'indicate', topic, { answer })
    }
    await give(m.as('asha', 'slack'), 'not-now')
    expect(textOf(await give(m.as('asha', 'teams'), 'support-adding'))).toContain(
      'You answered: Support adding.',
    )
    await give(m.as('tom'), 'not-now')
    await give(m.as('ben'), 'no-view')
    await give(m.as('gil'), 'not-now')
    expect(textOf(await cardOf(m, 'poll', m.id('tom')))).not.toMatch(/Support adding|A tie/)
    m.at('2017-09-29T12:00')
    const [poll] = await m.store.look.polls.find({})
    const ids_ = { poll: poll?.id ?? '' }
    const [topic] = await m.store.look.pollTopics.find({})
    const late = await refusal(
      press(m, m.as('cara'), 'indicate', { topic: topic?.id ?? '' }, { answer: 'not-now' }),
    )
    expect([late.code, late.message]).toEqual(['poll-closed', expect.stringContaining('Ruth Adeyemi')])
    for (let n = 0; n < 2; n++) await fillIn(m, m.as('nia'), 'close-poll', ids_, { confirmed: ['yes'] })
    const results = await cards(m, { kind: 'poll' })
    expect(results.map(({ post }) => post.targetId).sort()).toEqual(
      ids('ruth', 'tom', 'nia', 'asha', 'ben', 'cara', 'eve', 'gil', 'sam'),
    )
    for (const { card } of results) {
      expect(textOf(card)).toContain('A tie between adding it and not now. 3 of 6 answered.')
      expect(textOf(card)).toContain('Support adding 1\nNot now 1\nNo view 1')
      expect(textOf(card)).toContain('Indicative only. The committee decides at its meeting.')
      expect(textOf(card)).toMatch(/Advice\nNot now 1\nHeard apart, in no count above\./)
    }
  })

  it('6c. no outcome is entered before the committee has met', async () => {
    const decided = { decision: 'as-printed' }
    const early = await refusal(press(m, m.as('ruth'), 'record-recommendation', at('a'), decided))
    expect([early.code, early.message]).toEqual([
      'before-meeting',
      expect.stringContaining('has not met yet'),
    ])
  })

  it('6d. after it the clerk records what was decided, the work plan shows it and the proposer is told', async () => {
    m.at('2017-10-02T16:00')
    const ruth = m.as('ruth', 'teams')
    const desk = await cardOf(m, 'desk', m.id('ruth'))
    const outcomes = button(desk, deskWords.enterOutcomes)
    const list = await shown(m, ruth, outcomes.action, outcomes.ids)
    const topic = button(list, outcomesScreenWords.outcomeOfTopic(1))
    expect(await problems(m, ruth, topic.action, topic.ids, { decision: 'add' })).toHaveProperty('meeting')
    await fillIn(m, ruth, topic.action, topic.ids, { decision: 'add', meeting: '2017-11-06' })
    const a = button(list, outcomesScreenWords.outcomeOf('7 (a)'))
    expect(await problems(m, ruth, a.action, a.ids, { decision: 'amended' })).toHaveProperty('words')
    const made = { words: 'With dates.', 'made-to': 'The Cabinet', sent: '2017-10-02' }
    const after = await fillIn(m, ruth, a.action, a.ids, { decision: 'amended', ...made })
    expect(textOf(after)).toMatch(
      /recommendation \(a\)\. Recorded: [a-z ]+\..*recommendation \(b\)\. Not recorded yet\./s,
    )
    expect(await workPlanOf(m.store.look, m.committee.id)).toMatchObject([
      { what: 'Safe routes', method: 'visit', targetMeeting: '2017-11-06' },
    ])
    expect(textOf(await shown(m, m.as('olive'), 'work-plan', ofMeeting()))).toContain(
      'Safe routes. A visit; Monday 6 November 2017.',
    )
    expect(textOf(await cardOf(m, 'topic-outcome', m.id('asha')))).toContain(
      'the committee added it to its work plan, for the meeting of Monday 6 November 2017.',
    )
    expect((await cards(m, { kind: 'topic-outcome' })).map(({ post }) => post.targetId)).toEqual(ids('asha'))
  })
})
