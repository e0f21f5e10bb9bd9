import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDueReplies } from '../../src/committee/replies/close-replies.ts'
import { closeDuePolls } from '../../src/committee/work-plan/close-poll.ts'
import { databases } from '../support/stores.ts'
import { aWeekAndMoreBefore, meetingDate, report, reportFile, setUpCouncil } from './council.ts'
import type { User } from './user.ts'
import { openWorld, type World } from './world.ts'

/** Each database carries the story, the clerk tells it on each platform, and it is the same where all comes twice. */
const runs = databases.flatMap((database, at) =>
  [
    { clerkOn: 'slack', arrives: 'once' } as const,
    ...(at === 0 ? [{ clerkOn: 'teams', arrives: 'twice' } as const] : []),
  ].map((run) => ({ ...run, database, name: database.name })),
)

/** Long enough for a machine that has much else to do. */
const patient = { timeout: 20_000 }

/** Each part goes on where the one before it ended, as the story does. */
describe.each(runs)(
  'a report’s way to the work plan, on $name, the clerk in $clerkOn, all arriving $arrives',
  patient,
  ({ database, clerkOn, arrives }) => {
    let world: World
    let ruth: User
    /** The chair, before the committee's channel in Slack and in Teams. */
    let rooms: readonly User[]

    beforeAll(async () => {
      world = await openWorld(database, aWeekAndMoreBefore)
      await setUpCouncil(world)
      if (arrives === 'twice') world.wire.sendTwice()
      ruth = clerkOn === 'slack' ? world.inSlack('Ruth Adeyemi') : world.inTeams('Ruth Adeyemi')
      rooms = [world.inSlack('Cllr Margaret Hollis'), world.inTeams('Cllr Margaret Hollis')]
    })
    afterAll(() => world.close())

    const posts = async () => {
      await world.settled()
      return await Promise.all(rooms.map((room) => room.reads('committee')))
    }

    describe('given a committee with its people and rooms', () => {
      test('when the clerk asks for a meeting and an item without a report, then both are there', async () => {
        await ruth.says('hello')
        await ruth.hears('Hello Ruth Adeyemi')
        await ruth.presses('Add a meeting')
        expect(await ruth.fills({ 'Date of the meeting': meetingDate })).toContain('Monday 2 October 2017')
        await ruth.pressesInForm('Add an item')
        expect(await ruth.fills({ Title: 'Apologies for absence' })).toContain(
          'Item 1. Apologies for absence.',
        )
      })

      test('when the clerk sends the report’s file, then what was read comes back with Edit beside each part', async () => {
        await ruth.sends(reportFile, await report())
        await ruth.hears(
          'Read and put down as item 2 of the meeting of Monday 2 October 2017. 3 recommendations found.',
        )
        const draft = await ruth.hears('Draft for item 2')
        expect(draft).toContain('Report by: Corporate director, children and communities')
        expect(draft).toContain("Wards: Castle, Millbrook, St Owen's, Tolney East")
        expect(draft).toMatch(
          /Recommendation \(a\)\nthe committee considers .*\nMembers are asked: their view/,
        )
        expect(draft).toMatch(/Recommendation \(b\)\n.*\nMembers are asked: what they suggest/)
        expect(draft).toMatch(/Recommendation \(c\)\n.*\nMembers are asked: topics for the work plan/)
        // The equality duty has letters of its own, and none of them is a recommendation.
        expect(draft).not.toContain('discrimination')
        const [message] = (await ruth.messages('quorate')).filter(
          (one) => one.lines[0] === 'Draft for item 2',
        )
        expect(message?.buttons.map((one) => one.label)).toEqual([
          'Edit the details',
          'Edit (a)',
          'Edit (b)',
          'Edit (c)',
          'Add a recommendation',
          'Links to the report',
          'Open the meeting',
        ])
      })

      test('when the same file is sent again, then it is the report that is there', async () => {
        const answers = async () =>
          (await ruth.reads('quorate')).filter((one) => one.includes('put down as item 2')).length
        await world.settled()
        const before = await answers()
        await ruth.sends(reportFile, await report())
        await expect.poll(answers, patient).toBeGreaterThan(before)
        expect(await world.core.store.look.reports.count({})).toBe(1)
      })
    })

    describe('given the draft', () => {
      test('when the clerk mends what was misread, then the draft shows it', async () => {
        await ruth.presses('Edit the details')
        expect(await ruth.fills({ Title: 'Outcome of peer review' })).toContain('Changed: the details.')
        for (const [label, education] of [
          ['(a)', 'Yes, an education matter'],
          ['(b)', 'No'],
          ['(c)', 'Yes, an education matter'],
        ]) {
          await ruth.presses(`Edit ${label}`)
          expect(await ruth.fills({ 'Is it an education matter?': education ?? '' })).toContain(
            `Changed: recommendation ${label}.`,
          )
        }
        await world.settled()
        const draft = await ruth.hears('Draft for item 2')
        expect(draft).toContain('Title: Outcome of peer review')
        expect(draft.match(/ An education matter/g)).toHaveLength(2)
        expect(draft).not.toContain('please say')
      })

      test('when the clerk adds the links to the report and its appendices, then the draft has them', async () => {
        await ruth.presses('Links to the report')
        await ruth.fills({
          'The report': 'https://marlshire.example/report.pdf',
          'Appendix 1 – School streets peer review: findings': 'https://marlshire.example/appendix-1.pdf',
        })
        await world.settled()
        const draft = await ruth.hears('Draft for item 2')
        expect(draft).toContain('Report link: https://marlshire.example/report.pdf')
        expect(draft).toContain('Response and action plan (no link)')
      })

      test('when the clerk posts before the agenda is linked, or published, then it is refused with the reason', async () => {
        expect(await ruth.presses('Post to members')).toContain(
          'The link to the published agenda is missing.',
        )
        await ruth.presses('Agenda link and publication')
        await ruth.fills({
          'Link to the agenda': 'https://marlshire.example/agenda',
          'Published on': '2017-09-21',
        })
        await ruth.pressesInForm('When replies close')
        const desk = await ruth.fills({ Day: '2017-09-28', Time: '12:00' })
        expect(desk).toContain('Replies close: Thursday 28 September, noon')
        expect(await ruth.pressesInForm('Post to members')).toContain(
          'published on Thursday 21 September 2017',
        )
        expect(await posts()).toEqual([[], []])
      })

      test('when it is published and the clerk posts twice, then there is one post a room', async () => {
        world.itIs('2017-09-21T09:00:00Z')
        await ruth.presses('Post to members')
        expect(await ruth.confirms()).toContain('Posted to members.')
        await world.settled()
        const [slack = [], teams = []] = await posts()
        expect(slack).toHaveLength(1)
        expect(slack).toEqual(teams)
        expect(slack[0]).toContain(
          'Agenda for Monday 2 October 2017. For preparation; nothing is decided until the meeting.',
        )
        expect(slack[0]).toContain('Item 1. Apologies for absence.')
        expect(slack[0]).toContain(
          'Item 2. Outcome of peer review. · Report · Appendix 1 – School streets peer review: findings · 0 of 8 replied',
        )
        expect(slack[0]).toContain('Replies close Thursday 28 September, noon.')
      })
    })

    describe('given the agenda before members', () => {
      test('when a member in Slack prepares, then they are asked one recommendation a screen, and told who will see it', async () => {
        const alan = world.inSlack('Cllr Alan Whitcombe')
        const a = await alan.presses('Prepare item 2', 'committee')
        expect((await alan.form()).title).toBe('Item 2: 1 of 3')
        expect(a).toContain(
          'Recommendation (a)\nThat:\nthe committee considers the outcome of the school streets peer review',
        )
        expect(a).toContain('Only you see this until replies close.')
        expect(await alan.failsToFill({ 'Your view': 'Need more information' })).toEqual({
          'In your words': 'Please say in a few words what changes or information you mean.',
        })
        const b = await alan.fills({
          'Your view': 'Partly assured',
          'In your words': 'Side roads were left out.',
        })
        expect(b).toContain('Taken: recommendation (a), Partly assured.')
        expect((await alan.form()).title).toBe('Item 2: 2 of 3')
        const c = await alan.fills({
          'Do you want to suggest a recommendation?': 'Yes, I suggest the following',
          'Your suggestion': 'That the council pays for wardens at five schools.',
        })
        expect(c).toContain('Taken: recommendation (b), Suggestion made.')
        await alan.fills({ 'Should the committee look at something?': 'Yes, I propose a topic' })
        const done = await alan.fills({
          'What should the committee look at?': 'Parking in side roads',
          'Why now?': 'Residents have nobody to ask.',
          'What should change as a result?': 'One number to ring.',
          'How should the committee look at it?': 'A report to a meeting',
        })
        expect(done).toContain('Taken: recommendation (c), Topic proposed.')
        expect(done).toContain('That is all that is asked here.')
        for (const [post = ''] of await posts()) expect(post).toContain('1 of 8 replied')
      })

      test('when a member in Teams stops half way, then they go on where they stopped', async () => {
        const daniel = world.inTeams('Cllr Daniel Okafor')
        await daniel.presses('Prepare', 'committee')
        expect(await daniel.failsToFill({ 'Your view': 'Need more information' })).toEqual({
          'In your words': 'Please say in a few words what changes or information you mean.',
        })
        await daniel.fills({ 'Your view': 'Need more information', 'In your words': 'What do wardens cost?' })
        const stopped = await daniel.pressesInForm('Leave this for later')
        expect(stopped).toContain('Recommendation (a): Need more information. “What do wardens cost?”')
        expect(stopped).toContain('2 still to answer.')
        for (const [post = ''] of await posts()) expect(post).toContain('1 of 8 replied')
        await daniel.presses('Prepare item 2', 'committee')
        expect((await daniel.form()).title).toBe('Item 2: 2 of 3')
        await daniel.fills({ 'Do you want to suggest a recommendation?': 'Nothing from me' })
        const wait = "I'll wait for the meeting"
        expect(await daniel.fills({ 'Should the committee look at something?': wait })).toContain(wait)
        for (const [post = ''] of await posts()) expect(post).toContain('2 of 8 replied')
      })

      test('when a member answers in Slack and changes in Teams, then it is one reply, and both posts count it once', async () => {
        const there = world.inSlack('Cllr Priya Nair')
        await there.presses('Prepare item 2', 'committee')
        await there.fills({ 'Your view': 'Assured' })
        await there.fills({ 'Do you want to suggest a recommendation?': 'Nothing from me' })
        await there.fills({ 'Should the committee look at something?': 'Nothing from me' })
        for (const [post = ''] of await posts()) expect(post).toContain('3 of 8 replied')

        world.itIs('2017-09-22T09:00:00Z')
        const here = world.inTeams('Cllr Priya Nair')
        expect(await here.presses('Prepare item 2', 'committee')).toContain('Recommendation (a): Assured.')
        expect(await here.pressesInForm('Change (a)')).toContain(
          'You answered: Assured. You can change it here.',
        )
        expect(await here.fills({ 'Your view': 'Not assured' })).toContain(
          'Changed: recommendation (a), Not assured.',
        )
        for (const [post = ''] of await posts()) expect(post).toContain('3 of 8 replied')

        const { people, replies, replyChanges } = world.core.store.look
        const [priya] = await people.find({ name: 'Cllr Priya Nair' })
        const [first] = await replies.find({ personId: priya?.id ?? '' })
        expect(first).toMatchObject({ answer: 'not-assured', revision: 2, via: 'teams' })
        expect(await replies.count({ personId: priya?.id ?? '' })).toBe(3)
        const changes = await replyChanges.find({ replyId: first?.id ?? '' })
        expect(changes.map(({ answer, via }) => [answer, via])).toEqual([
          ['assured', 'slack'],
          ['not-assured', 'teams'],
        ])
      })

      test('when a co-opted member and a substitute reply, then each counts as their seat does', async () => {
        const frayne = world.inTeams('Canon Michael Frayne')
        await frayne.presses('Prepare item 2', 'committee')
        await frayne.fills({ 'Your view': 'Assured', 'In your words': 'Our schools were visited.' })
        await frayne.fills({
          'Do you want to suggest a recommendation?': 'Yes, I suggest the following',
          'Your suggestion': 'That faith schools are asked next.',
        })
        await frayne.fills({ 'Should the committee look at something?': 'Nothing from me' })
        const gwen = world.inSlack('Cllr Gwen Tranter')
        await gwen.presses('Prepare item 2', 'committee')
        await gwen.fills({ 'Your view': 'Assured' })
        await gwen.fills({ 'Do you want to suggest a recommendation?': "I'll wait for the meeting" })
        await gwen.fills({ 'Should the committee look at something?': 'Nothing from me' })
        for (const [post = ''] of await posts()) expect(post).toContain('5 of 8 replied')
      })

      test('when a member proposes a topic of their own, then it is taken and the room learns nothing of it', async () => {
        const daniel = world.inTeams('Cllr Daniel Okafor')
        await daniel.presses('Propose a topic', 'committee')
        const taken = await daniel.fills({
          'What should the committee look at?': 'School transport for special schools',
          'Why now?': 'Two schools have asked.',
          'What should change as a result?': 'They take part.',
          'How should the committee look at it?': 'A report to a meeting',
          'When?': 'In the autumn',
        })
        expect(taken).toContain('Taken: your topic.')
        for (const [post = ''] of await posts()) expect(post).not.toContain('transport')
      })

      test('when a member declares an interest and takes no part, then nothing is asked of them and they are in no count', async () => {
        const tom = world.inSlack('Cllr Tom Bexley')
        await tom.presses('Declare an interest', 'committee')
        const declared = await tom.confirms({
          'Your interest in this item': 'Other interest: I take no part',
        })
        expect(declared).toContain('This tells the clerk. You must still declare at the meeting.')
        for (const [user, moment] of [
          [tom, '2017-09-22T10:00:00Z'],
          [world.inTeams('Cllr Tom Bexley'), '2017-09-23T10:00:00Z'],
        ] as const) {
          world.itIs(moment)
          const refused = await user.presses('Prepare item 2', 'committee')
          expect(refused).toContain('you have an interest in item 2 and take no part in it')
          expect(refused).toContain('Please ask the clerk, Ruth Adeyemi.')
        }
        for (const [post = ''] of await posts()) expect(post).toContain('5 of 7 replied')
      })

      test('when the clerk looks, then they see who has replied and never what', async () => {
        await world.settled()
        const desk = await ruth.hears('Only the clerk sees this card.')
        expect(desk).toContain('5 of 7 replied. Not yet: Cllr Margaret Hollis, Cllr Joan Pettifer.')
        expect(desk).not.toMatch(/assured|wardens|side roads/i)
      })
    })

    describe('given that the closing time has come', () => {
      let before: number

      test('when a member replies before any timer has fired, then they are told, and nothing is recorded', async () => {
        const joan = world.inTeams('Cllr Joan Pettifer')
        await joan.presses('Prepare item 2', 'committee')
        before = await world.core.store.look.replies.count({})
        world.itIs('2017-09-28T11:00:00Z')
        const refused = await joan.fills({ 'Your view': 'Assured' })
        expect(refused).toContain('Replies closed (Thursday 28 September, noon), so nothing was recorded.')
        expect(refused).toContain('Please ask the clerk, Ruth Adeyemi.')
        expect(await world.core.store.look.replies.count({})).toBe(before)
      })

      test('when replies close, then every member and the clerk get the same sheet', async () => {
        if (clerkOn === 'slack') expect(await closeDueReplies(world.core)).toBe(1)
        else {
          await ruth.presses('Close replies now')
          expect(await ruth.confirms()).toContain('Replies are closed.')
        }
        await world.settled()
        const sheet = 'Sheet for Monday 2 October 2017'
        const readers = [
          ruth,
          // Those with both are written to where they were last.
          world.inTeams('Cllr Tom Bexley'),
          world.inTeams('Cllr Priya Nair'),
          world.inSlack('Cllr Alan Whitcombe'),
          world.inSlack('Cllr Sheila Ormond'),
          world.inSlack('Cllr Gwen Tranter'),
          world.inTeams('Cllr Daniel Okafor'),
          world.inTeams('Cllr Joan Pettifer'),
          world.inTeams('Canon Michael Frayne'),
        ]
        const sheets = await Promise.all(readers.map((reader) => reader.hears(sheet)))
        expect(new Set(sheets).size).toBe(1)
        expect(sheets[0]).toContain(
          [
            'Recommendation (a): 5 of 7 replied',
            'Assured: 2',
            'Partly assured: 1',
            'Not assured: 1',
            'Need more information: 1',
            "I'll wait for the meeting: 0",
            'Nothing from me: 0',
            'Out of 7: the voting members sitting at this meeting who take part in the item.',
          ].join('\n'),
        )
        expect(sheets[0]).toContain('Cllr Alan Whitcombe: Partly assured. “Side roads were left out.”')
        expect(sheets[0]).toContain('Recommendation (b): 4 of 6 replied')
        expect(sheets[0]).toContain('Recommendation (b): advice\nSuggestion made: 1')
        expect(sheets[0]).toContain('Canon Michael Frayne: That faith schools are asked next.')
        expect(sheets[0]).toContain('Parking in side roads Proposed by Cllr Alan Whitcombe.')
        expect(sheets[0]?.match(/Indicative only/g)).toHaveLength(4)
        const chairs = await Promise.all(rooms.map((room) => room.reads('quorate')))
        expect(chairs.flat().filter((one) => one.includes(sheet))).toEqual([sheets[0]])
      })

      test('and its second page reads the same on either platform', async () => {
        const readers = [world.inSlack('Cllr Alan Whitcombe'), world.inTeams('Cllr Joan Pettifer')]
        const pages = await Promise.all(readers.map((reader) => reader.presses('Read on')))
        expect(pages[0]).toContain('Why now: Two schools have asked.')
        expect(pages[0]).toBe(pages[1])
      })

      test('and the room learns that replies closed and how many came, and no count', async () => {
        for (const [post = '', ...others] of await posts()) {
          expect(others).toEqual([])
          expect(post).toContain('Replies closed. 5 of 7 replied.')
          expect(post).not.toMatch(/assured|wardens/i)
        }
      })

      test('and the clerk gets a skeleton for the minutes, with no view in it', async () => {
        const minutes = await ruth.hears('Minutes of Monday 2 October 2017: skeleton')
        expect(minutes).toContain(
          '2. Outcome of peer review\nReport by: Corporate director, children and communities',
        )
        expect(minutes).toContain('Resolved: ____')
        expect(minutes).not.toMatch(/assured|suggest|wardens|replied/i)
      })
    })

    describe('given the sheet', () => {
      test('when the chair opens a poll, then each member who sits there is asked, and nobody sees another’s answer', async () => {
        const chair = rooms[0]
        const where = (await chair?.reads('quorate'))?.length === 0 ? rooms[1] : chair
        if (where === undefined) throw new Error('there is no chair')
        await where.presses('Open a poll on the topics')
        expect(await where.fills({ 'The poll closes on': '2017-09-29', At: '12:00' })).toContain(
          'The poll is open.',
        )
        await world.settled()
        await world.inSlack('Cllr Alan Whitcombe').hears('Poll on topics for the work plan')
        expect((await world.inSlack('Cllr Sheila Ormond').reads('quorate')).join()).not.toContain(
          'Poll on topics',
        )
      })

      test('when members indicate, and change it, then only their last word counts', async () => {
        const answers: [User, string, string][] = [
          [world.inSlack('Cllr Alan Whitcombe'), 'Support adding', 'Support adding'],
          [world.inSlack('Cllr Gwen Tranter'), 'Support adding', 'Not now'],
          [world.inTeams('Cllr Daniel Okafor'), 'Not now', 'Support adding'],
          [world.inTeams('Cllr Joan Pettifer'), 'Not now', 'No view'],
        ]
        for (const [user, first, second] of answers) {
          await user.presses('Give my indication')
          await user.fills({ 'Should it be added to the work plan?': first })
          expect(await user.fills({ 'Should it be added to the work plan?': second })).toContain('Taken:')
        }
        const gwen = world.inSlack('Cllr Gwen Tranter')
        await gwen.pressesInForm('Change topic 2')
        await gwen.fills({ 'Should it be added to the work plan?': 'Support adding' })
      })

      test('when the poll closes, then members and the clerk get the counts as indicative, and a tie as a tie', async () => {
        world.itIs('2017-09-29T11:00:00Z')
        expect(await closeDuePolls(world.core)).toBe(1)
        await world.settled()
        const results = await Promise.all(
          [ruth, world.inSlack('Cllr Alan Whitcombe'), world.inTeams('Cllr Joan Pettifer')].map((one) =>
            one.hears('Poll on topics: it has closed'),
          ),
        )
        expect(new Set(results).size).toBe(1)
        expect(results[0]).toMatch(
          /1\. Parking in side roads\nA tie between adding it and not now\. 4 of 8 answered\./,
        )
        expect(results[0]).toMatch(/2\. School transport.*\nMore support adding it than not now\./)
        expect(results[0]).toContain('Indicative only. The committee decides at its meeting.')
      })

      test('when the clerk enters an outcome before the meeting, then it is refused', async () => {
        await ruth.presses('Enter outcomes')
        await ruth.pressesInForm('Outcome of 2 (a)')
        expect(await ruth.fills({ 'The committee decided': 'As printed' })).toContain('has not met yet')
        expect(await world.core.store.look.recommendationOutcomes.count({})).toBe(0)
      })
    })

    describe('given that the committee has met', () => {
      test('when the clerk enters what it decided, then it stands on the record and on the work plan', async () => {
        world.itIs('2017-10-03T09:00:00Z')
        await ruth.presses('Enter outcomes')
        await ruth.pressesInForm('Outcome of 2 (a)')
        await ruth.fills({ 'The committee decided': 'As printed' })
        await ruth.pressesInForm('Outcome of 2 (b)')
        await ruth.fills({
          'The committee decided': 'Amended',
          'The wording as amended': 'That the Cabinet pays for wardens.',
          'To whom it was made': 'The Cabinet',
          'Sent on': '2017-10-03',
        })
        await ruth.pressesInForm('Outcome of topic 1')
        await ruth.fills({
          'The committee decided': 'Added to the work plan, for a meeting',
          'Meeting at which it will look at it': '2018-01-15',
        })
        await ruth.pressesInForm('Outcome of topic 2')
        await ruth.fills({
          'The committee decided': 'Not added, with reasons',
          'Reasons, or to whom it was referred': 'The Cabinet looks at it in March.',
        })
        expect(await ruth.pressesInForm('Work plan')).toContain(
          'Parking in side roads A report to a meeting; Monday 15 January 2018.',
        )
        await world.settled()
      })

      test('and each proposer is told what became of their proposal', async () => {
        const kept = await world.inSlack('Cllr Alan Whitcombe').hears('The topic that you proposed')
        expect(kept).toContain('added it to its work plan, for the meeting of Monday 15 January 2018.')
        const declined = await world.inTeams('Cllr Daniel Okafor').hears('The topic that you proposed')
        expect(declined).toContain('did not add it to its work plan.')
        expect(declined).toContain('The reasons: The Cabinet looks at it in March.')
      })

      test('and every member can read the work plan, on either platform', async () => {
        for (const user of [world.inSlack('Cllr Gwen Tranter'), world.inTeams('Cllr Joan Pettifer')]) {
          await user.says('hello')
          await user.hears('Hello')
          expect(await user.presses('Work plan')).toContain('Parking in side roads')
        }
      })

      test('and the record holds each thing once', async () => {
        const { look } = world.core.store
        const tables = Object.entries(look).filter(([name]) => name !== 'acts')
        const counts = tables.map(async ([name, table]) => [name, await table.count({})])
        expect(Object.fromEntries(await Promise.all(counts))).toEqual({
          councils: 1,
          committees: 2,
          rooms: 2,
          people: 10,
          accounts: 14,
          seats: 10,
          meetings: 1,
          items: 2,
          reports: 1,
          recommendations: 3,
          replies: 15,
          replyChanges: 16,
          suggestions: 2,
          interests: 1,
          closings: 1,
          proposals: 2,
          polls: 1,
          pollTopics: 2,
          indications: 8,
          topicOutcomes: 2,
          recommendationOutcomes: 2,
          entries: 1,
          posts: 26,
        })
        // What the clerk saves twice stands twice among the acts; what is done once is done once.
        const acts = (await look.acts.find({})).map(({ act }) => act)
        const once = { reply: 16, 'propose a topic': 1, 'indicate in a poll': 9, 'declare an interest': 1 }
        const ever = { 'receive a report': 1, 'post to members': 1, 'close replies': 1, 'open a poll': 1 }
        for (const [act, times] of Object.entries({ ...once, ...ever }))
          expect([act, acts.filter((one) => one === act).length]).toEqual([act, times])
      })

      test('and neither platform has refused anything, and nothing went wrong', async () => {
        expect(world.refusals()).toEqual([])
        expect(world.logged).toEqual([])
      })
    })
  },
)
