import { describe, expect, test } from 'vitest'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { proposalWords } from '../../src/committee/members/work-plan/proposal.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { interestFormWords } from '../../src/conversation/replies/interest.words.ts'
import { myRepliesWords } from '../../src/conversation/replies/my-replies.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { topicFormWords } from '../../src/conversation/work-plan/topic.words.ts'
import type { Tale } from './tale.ts'
import { prepare } from './user.ts'

/** Members reply, change their minds, propose and declare. */
export function tellReplies(tale: Tale): void {
  describe('given the agenda before members', () => {
    test('when a member in Slack prepares, then they are asked one recommendation per screen, and told who will see the reply', async () => {
      const alan = tale.world.inSlack('Cllr Alan Whitcombe')
      const a = await alan.presses(prepare, 'committee')
      expect((await alan.form()).title).toBe(replyFormWords.title('2', 1, 3))
      expect(a).toContain(
        'Recommendation (a)\nThat:\nthe committee considers the outcome of the school streets peer review',
      )
      expect(a).toContain('Only you see this until replies close.')
      expect(
        await alan.failsToFill({ [replyFormWords.view]: replyWords.answers['need-more-information'] }),
      ).toEqual({
        [replyFormWords.words]: 'Please say in a few words what changes or information you mean.',
      })
      const b = await alan.fills({
        [replyFormWords.view]: replyWords.answers['partly-assured'],
        [replyFormWords.words]: 'Side roads were left out.',
      })
      expect(b).toContain(replyFormWords.taken('(a)', replyWords.answers['partly-assured'], false))
      expect((await alan.form()).title).toBe(replyFormWords.title('2', 2, 3))
      const c = await alan.fills({
        [replyFormWords.suggest]: replyFormWords.offers.suggested,
        [replyFormWords.suggestion]: 'That the council pays for wardens at five schools.',
      })
      expect(c).toContain(replyFormWords.taken('(b)', replyWords.answers.suggested, false))
      await alan.fills({ [replyFormWords.workPlan]: replyFormWords.offers.proposed })
      const done = await alan.fills({
        [topicFormWords.what]: 'Parking in side roads',
        [topicFormWords.whyNow]: 'Residents have nobody to ask.',
        [topicFormWords.change]: 'One number to ring.',
        [topicFormWords.method]: proposalWords.methods.report,
      })
      expect(done).toContain(replyFormWords.taken('(c)', replyWords.answers.proposed, false))
      expect(done).toContain('That is all that is asked here.')
      for (const [post = ''] of await tale.posts()) expect(post).toContain(agendaCardWords.replied(1, 8))
    })

    test('when a member in Teams stops half way, then they continue where they stopped', async () => {
      const daniel = tale.world.inTeams('Cllr Daniel Okafor')
      await daniel.presses(prepare, 'committee')
      expect(
        await daniel.failsToFill({ [replyFormWords.view]: replyWords.answers['need-more-information'] }),
      ).toEqual({
        [replyFormWords.words]: 'Please say in a few words what changes or information you mean.',
      })
      await daniel.fills({
        [replyFormWords.view]: replyWords.answers['need-more-information'],
        [replyFormWords.words]: 'What do wardens cost?',
      })
      const stopped = await daniel.pressesInForm(replyFormWords.later)
      expect(stopped).toContain(
        `${replyFormWords.recommendation('(a)')}: ${myRepliesWords.reply(replyWords.answers['need-more-information'], 'What do wardens cost?', false)}`,
      )
      expect(stopped).toContain('2 still to answer.')
      for (const [post = ''] of await tale.posts()) expect(post).toContain(agendaCardWords.replied(1, 8))
      await daniel.presses(prepare, 'committee')
      expect((await daniel.form()).title).toBe(replyFormWords.title('2', 2, 3))
      await daniel.fills({ [replyFormWords.suggest]: replyWords.answers.nothing })
      const wait = replyWords.answers.wait
      expect(await daniel.fills({ [replyFormWords.workPlan]: wait })).toContain(wait)
      for (const [post = ''] of await tale.posts()) expect(post).toContain(agendaCardWords.replied(2, 8))
    })

    test('when a member answers in Slack and changes it in Teams, then it is one reply, and both posts count it once', async () => {
      const there = tale.world.inSlack('Cllr Priya Nair')
      await there.presses(prepare, 'committee')
      await there.fills({ [replyFormWords.view]: replyWords.answers.assured })
      await there.fills({ [replyFormWords.suggest]: replyWords.answers.nothing })
      await there.fills({ [replyFormWords.workPlan]: replyWords.answers.nothing })
      for (const [post = ''] of await tale.posts()) expect(post).toContain(agendaCardWords.replied(3, 8))

      tale.world.itIs('2017-09-22T09:00:00Z')
      const here = tale.world.inTeams('Cllr Priya Nair')
      expect(await here.presses(prepare, 'committee')).toContain('Recommendation (a): Assured.')
      expect(await here.pressesInForm(myRepliesWords.change('(a)'))).toContain(
        replyFormWords.answered(replyWords.answers.assured, false),
      )
      expect(await here.fills({ [replyFormWords.view]: replyWords.answers['not-assured'] })).toContain(
        replyFormWords.taken('(a)', replyWords.answers['not-assured'], true),
      )
      for (const [post = ''] of await tale.posts()) expect(post).toContain(agendaCardWords.replied(3, 8))

      const { people, replies, replyChanges } = tale.world.core.store.look
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
      const frayne = tale.world.inTeams('Canon Michael Frayne')
      await frayne.presses(prepare, 'committee')
      await frayne.fills({
        [replyFormWords.view]: replyWords.answers.assured,
        [replyFormWords.words]: 'Our schools were visited.',
      })
      await frayne.fills({
        [replyFormWords.suggest]: replyFormWords.offers.suggested,
        [replyFormWords.suggestion]: 'That faith schools are asked next.',
      })
      await frayne.fills({ [replyFormWords.workPlan]: replyWords.answers.nothing })
      const gwen = tale.world.inSlack('Cllr Gwen Tranter')
      await gwen.presses(prepare, 'committee')
      await gwen.fills({ [replyFormWords.view]: replyWords.answers.assured })
      await gwen.fills({ [replyFormWords.suggest]: replyWords.answers.wait })
      await gwen.fills({ [replyFormWords.workPlan]: replyWords.answers.nothing })
      for (const [post = ''] of await tale.posts()) expect(post).toContain(agendaCardWords.replied(5, 8))
    })

    test('when a member proposes a topic of their own, then it is accepted and the room learns nothing of it', async () => {
      const daniel = tale.world.inTeams('Cllr Daniel Okafor')
      await daniel.presses(replyFormWords.topicTitle, 'committee')
      const taken = await daniel.fills({
        [topicFormWords.what]: 'School transport for special schools',
        [topicFormWords.whyNow]: 'Two schools have asked.',
        [topicFormWords.change]: 'They take part.',
        [topicFormWords.method]: proposalWords.methods.report,
        [topicFormWords.when]: 'In the autumn',
      })
      expect(taken).toContain(topicFormWords.taken('member'))
      for (const [post = ''] of await tale.posts()) expect(post).not.toContain('transport')
    })

    test('when a member declares an interest and takes no part, then nothing is asked of them and no count includes them', async () => {
      const tom = tale.world.inSlack('Cllr Tom Bexley')
      await tom.presses(replyFormWords.declareInterest, 'committee')
      const declared = await tom.confirms({
        [interestFormWords.kind]: interestFormWords.kinds['other-no-part'],
      })
      expect(declared).toContain('This tells the clerk. You must still declare at the meeting.')
      for (const [user, moment] of [
        [tom, '2017-09-22T10:00:00Z'],
        [tale.world.inTeams('Cllr Tom Bexley'), '2017-09-23T10:00:00Z'],
      ] as const) {
        tale.world.itIs(moment)
        const refused = await user.presses(prepare, 'committee')
        expect(refused).toContain('you have an interest in item 2 and take no part in it')
        expect(refused).toContain('The clerk, Ruth Adeyemi, can help.')
      }
      for (const [post = ''] of await tale.posts()) expect(post).toContain(agendaCardWords.replied(5, 7))
    })

    test('when the clerk checks, then they see who has replied but never what', async () => {
      await tale.world.settled()
      const desk = await tale.ruth.hears('Only the clerk sees this card.')
      expect(desk).toContain(deskWords.replied(5, 7, ['Cllr Margaret Hollis', 'Cllr Joan Pettifer']))
      expect(desk).not.toMatch(/assured|wardens|side roads/i)
    })
  })
}
