import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { draftWords } from '../../src/conversation/reports/draft.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import type { Down } from '../support/both-platforms.ts'
import { database } from '../support/stores.ts'
import { aWeekAndMoreBefore, meetingDate, report, reportFile, setUpCouncil } from './council.ts'
import { aCheckedMeeting, aPostedMeeting } from './given.ts'
import { prepare, type User } from './user.ts'
import { openWorld, type World } from './world.ts'

const patient = { timeout: 40_000 }

const falls = (['slack', 'teams'] as const).flatMap((platform) =>
  (['answers 503', 'cuts the line'] as const).map((how): [typeof platform, Down] => [platform, how]),
)

describe.each(falls)('given a committee in both, when %s %s', patient, (platform, how) => {
  let world: World
  let committee: string
  let here: User
  let there: User

  beforeEach(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    committee = await setUpCouncil(world)
    const users = [world.inSlack('Ruth Adeyemi'), world.inTeams('Ruth Adeyemi')] as const
    ;[there, here] = platform === 'slack' ? users : [users[1], users[0]]
  })
  afterEach(() => world.close())

  test('then posting succeeds: the other room gets its post at once, and this one when it is up again', async () => {
    const { meetingId } = await aCheckedMeeting(world, committee)
    world.isDown(platform, how)
    await here.says('hello')
    await here.hears('Hello')
    await here.presses(deskWords.open)
    await here.pressesInForm(postingWords.post.title)
    expect(await here.confirms()).toContain(postingWords.post.done)
    await here.hears(agendaCardWords.agendaFor(meetingDate), 'committee')
    expect(await there.reads('committee')).toEqual([])
    expect((await world.core.store.look.meetings.get(meetingId))?.postedAt).not.toBeNull()
    world.isUp(platform)
    await world.settled()
    expect(await there.reads('committee')).toEqual(await here.reads('committee'))
    expect(world.refusals()).toEqual([])
  })

  test('then replies are kept, and their edits arrive as one when it is up again', async () => {
    await aPostedMeeting(world, committee)
    const before = await there.reads('committee')
    world.isDown(platform, how)
    const name = 'Cllr Priya Nair'
    const member = platform === 'slack' ? world.inTeams(name) : world.inSlack(name)
    await member.presses(prepare, 'committee')
    await member.fills({ [replyFormWords.view]: replyWords.answers.assured })
    await member.fills({ [replyFormWords.suggest]: replyWords.answers.nothing })
    await member.fills({ [replyFormWords.workPlan]: replyWords.answers.nothing })
    await here.hears(agendaCardWords.replied(1, 8), 'committee')
    expect(await there.reads('committee')).toEqual(before)
    expect(await world.core.store.look.replies.count({})).toBe(3)
    const edits = world.calls(platform)
    world.isUp(platform)
    await world.settled()
    expect(await there.reads('committee')).toEqual(await here.reads('committee'))
    // For three replies the room's one post is edited once, as is the clerk's own if it is here.
    expect(world.calls(platform) - edits).toBeLessThanOrEqual(2)
  })

  test('then a report sent there is still accepted', async () => {
    await there.says('hello')
    await there.hears('Hello')
    world.isDown(platform, how)
    await there.sends(reportFile, await report())
    await expect.poll(() => world.core.store.look.posts.count({ kind: 'file' }), { timeout: 20_000 }).toBe(1)
    world.isUp(platform)
    await there.hears(fileQuestionWords.question)
    await there.presses(fileQuestionWords.yes)
    expect(await world.core.store.look.meetings.find({ date: meetingDate })).toHaveLength(1)
    await world.settled()
    await there.hears(draftWords.heading('1'))
  })
})
