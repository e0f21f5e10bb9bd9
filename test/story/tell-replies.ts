import { describe, expect, test } from 'vitest'
import type { Tale } from './tale.ts'
import { prepare } from './user.ts'

/** Members reply, change their minds, propose and declare. */
export function tellReplies(tale: Tale): void {
  describe('given the agenda before members', () => {
    test('when a member in Slack prepares, then they are asked one recommendation per screen, and told who will see the reply', async () => {
      const alan = tale.world.inSlack('Cllr Alan Whitcombe')
      const a = await alan.presses(prepare, 'committee')
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
      for (const [post = ''] of await tale.posts()) expect(post).toContain('1 of 8 replied')
    })

    test('when a member in Teams stops half way, then they continue where they stopped', async () => {
      const daniel = tale.world.inTeams('Cllr Daniel Okafor')
      await daniel.presses(prepare, 'committee')
      expect(await daniel.failsToFill({ 'Your view': 'Need more information' })).toEqual({
        'In your words': 'Please say in a few words what changes or information you mean.',
      })
      await daniel.fills({ 'Your view': 'Need more information', 'In your words': 'What do wardens cost?' })
      const stopped = await daniel.pressesInForm('Leave this for later')
      expect(stopped).toContain('Recommendation (a): Need more information. “What do wardens cost?”')
      expect(stopped).toContain('2 still to answer.')
      for (const [post = ''] of await tale.posts()) expect(post).toContain('1 of 8 replied')
      await daniel.presses(prepare, 'committee')
      expect((await daniel.form()).title).toBe('Item 2: 2 of 3')
      await daniel.fills({ 'Do you want to suggest a recommendation?': 'Nothing from me' })
      const wait = "I'll wait for the meeting"
      expect(await daniel.fills({ 'Should the committee look at something?': wait })).toContain(wait)
      for (const [post = ''] of await tale.posts()) expect(post).toContain('2 of 8 replied')
    })

    test('when a member answers in Slack and changes it in Teams, then it is one reply, and both posts count it once', async () => {
      const there = tale.world.inSlack('Cllr Priya Nair')
      await there.presses(prepare, 'committee')
      await there.fills({ 'Your view': 'Assured' })
      await there.fills({ 'Do you want to suggest a recommendation?': 'Nothing from me' })
      await there.fills({ 'Should the committee look at something?': 'Nothing from me' })
      for (const [post = ''] of await tale.posts()) expect(post).toContain('3 of 8 replied')

      tale.world.itIs('2017-09-22T09:00:00Z')
      const here = tale.world.inTeams('Cllr Priya Nair')
      expect(await here.presses(prepare, 'committee')).toContain('Recommendation (a): Assured.')
      expect(await here.pressesInForm('Change (a)')).toContain(
        'You answered: Assured. You can change it here.',
      )
      expect(await here.fills({ 'Your view': 'Not assured' })).toContain(
        'Changed: recommendation (a), Not assured.',
      )
      for (const [post = ''] of await tale.posts()) expect(post).toContain('3 of 8 replied')

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
      await frayne.fills({ 'Your view': 'Assured', 'In your words': 'Our schools were visited.' })
      await frayne.fills({
        'Do you want to suggest a recommendation?': 'Yes, I suggest the following',
        'Your suggestion': 'That faith schools are asked next.',
      })
      await frayne.fills({ 'Should the committee look at something?': 'Nothing from me' })
      const gwen = tale.world.inSlack('Cllr Gwen Tranter')
      await gwen.presses(prepare, 'committee')
      await gwen.fills({ 'Your view': 'Assured' })
      await gwen.fills({ 'Do you want to suggest a recommendation?': "I'll wait for the meeting" })
      await gwen.fills({ 'Should the committee look at something?': 'Nothing from me' })
      for (const [post = ''] of await tale.posts()) expect(post).toContain('5 of 8 replied')
    })

    test('when a member proposes a topic of their own, then it is accepted and the room learns nothing of it', async () => {
      const daniel = tale.world.inTeams('Cllr Daniel Okafor')
      await daniel.presses('Propose a topic', 'committee')
      const taken = await daniel.fills({
        'What should the committee look at?': 'School transport for special schools',
        'Why now?': 'Two schools have asked.',
        'What should change as a result?': 'They take part.',
        'How should the committee look at it?': 'A report to a meeting',
        'When?': 'In the autumn',
      })
      expect(taken).toContain('Taken: your topic.')
      for (const [post = ''] of await tale.posts()) expect(post).not.toContain('transport')
    })

    test('when a member declares an interest and takes no part, then nothing is asked of them and no count includes them', async () => {
      const tom = tale.world.inSlack('Cllr Tom Bexley')
      await tom.presses('Declare an interest', 'committee')
      const declared = await tom.confirms({
        'Your interest in this item': 'Other interest: I take no part',
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
      for (const [post = ''] of await tale.posts()) expect(post).toContain('5 of 7 replied')
    })

    test('when the clerk checks, then they see who has replied but never what', async () => {
      await tale.world.settled()
      const desk = await tale.ruth.hears('Only the clerk sees this card.')
      expect(desk).toContain('5 of 7 replied. Not yet: Cllr Margaret Hollis, Cllr Joan Pettifer.')
      expect(desk).not.toMatch(/assured|wardens|side roads/i)
    })
  })
}
