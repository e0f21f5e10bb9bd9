import { beforeAll, describe, expect, it } from 'vitest'
import { moveMeeting } from '../../../../src/committee/changes/move-meeting.ts'
import { rosterRowSchema } from '../../../../src/committee/council/roster.ts'
import { sittingAt } from '../../../../src/committee/council/sitting.ts'
import { CommitteeError } from '../../../../src/committee/kernel/errors.ts'
import { confirmSubstitute } from '../../../../src/committee/members/attendance/confirm-substitute.ts'
import { sayWhetherComing } from '../../../../src/committee/members/attendance/say-whether-coming.ts'
import { standSubstituteDown } from '../../../../src/committee/members/attendance/stand-substitute-down.ts'
import { closeReplies } from '../../../../src/committee/members/replies/close-replies.ts'
import { addSeat } from '../../../../src/committee/setup/add-seat.ts'
import { clerksSubstitutesWords } from '../../../../src/conversation/attendance/clerks-substitutes.words.ts'
import { comingWords } from '../../../../src/conversation/attendance/coming.words.ts'
import { whoComesWords } from '../../../../src/conversation/attendance/who-comes.words.ts'
import {
  email,
  type Marlshire,
  meetingDate,
  type Name,
  openMarlshire,
  rosterRow,
} from '../../../support/committee.ts'
import { closed, position, posted, reply } from '../../../support/meeting.ts'
import { postbag, users } from '../../../support/postbag.ts'
import { deliverPosts, duePosts } from '../../../support/posts.ts'
import {
  button,
  cardOf,
  cards,
  fillIn,
  labels,
  problems,
  refusal,
  shown,
  textOf,
} from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'

async function name(m: Marlshire, who: Name, substitutesFor: Name, more: Record<string, string> = {}) {
  const row = rosterRow(who, m.committee.name, 'substitute', '', {
    substitutes_for: email(substitutesFor),
    ...more,
  })
  await addSeat(m.core, m.as('ruth'), rosterRowSchema.parse(row))
}

const confirm = (m: Marlshire, meetingId: string, member: Name, substitute: Name, by: Name = 'ruth') =>
  confirmSubstitute(m.core, m.as(by), {
    meetingId,
    memberId: m.id(member),
    substituteId: m.id(substitute),
  })
const standDown = (m: Marlshire, meetingId: string, member: Name) =>
  standSubstituteDown(m.core, m.as('ruth'), { meetingId, memberId: m.id(member) })
const apologise = (m: Marlshire, meetingId: string, who: Name) =>
  sayWhetherComing(m.core, m.as(who), { meetingId, says: 'apologies', tellSubstitute: true })

async function sits(m: Marlshire, meetingId: string): Promise<Map<string, string | null>> {
  const meeting = await m.store.look.meetings.get(meetingId)
  if (meeting === null) throw new Error('no meeting')
  return new Map((await sittingAt(m.store.look, meeting)).map((one) => [one.personId, one.insteadOf]))
}

describe.each(twoStores)('substitutes, on $name', ({ open }) => {
  beforeAll(async () => {
    await open()
  })

  it('named for a member are told about the member’s apologies if the member wants it', async () => {
    const m = await openMarlshire((await open()).store)
    await name(m, 'una', 'asha')
    const { meeting } = await posted(m)
    const form = await shown(m, m.as('asha'), 'sending-apologies', { meeting })
    expect(textOf(form)).toContain('Named as your substitute: Una Reed.')
    expect(await problems(m, m.as('asha'), 'sending-apologies', { meeting }, {})).toEqual({
      tell: 'Please say whether your substitute should be told.',
    })
    await fillIn(m, m.as('asha'), 'sending-apologies', { meeting }, { tell: 'no' })
    expect(await cards(m, { kind: 'substitute-asked' })).toEqual([])
    const again = await shown(m, m.as('asha'), 'sending-apologies', { meeting })
    expect(textOf(again)).toContain('You have sent apologies for Monday 2 October 2017.')
    expect(labels(again)).toEqual([comingWords.comingAfterAll])
    expect(again.form?.fields[0]?.label).toBe(comingWords.whetherToTell)
    const sent = await fillIn(m, m.as('asha'), 'sending-apologies', { meeting }, { tell: 'yes' })
    expect(textOf(sent)).toContain('Una Reed will be told. The clerk confirms who sits in your place.')
    const asked = async () => textOf(await cardOf(m, 'substitute-asked', m.id('una')))
    expect(await asked()).toContain(
      'Asha Patel sends apologies for the meeting of Monday 2 October 2017. The clerk confirms whether you sit in their place',
    )
    const clerks = textOf(await shown(m, m.as('ruth'), 'who-is-coming', { meeting }))
    expect(clerks).toContain('Asha Patel: sends apologies. Named substitute, told: Una Reed.')

    await shown(m, m.as('asha'), 'coming', { meeting })
    expect(await asked()).toContain('Nothing is asked of you for this meeting now')
    expect(await asked()).not.toContain('Asha')
    await apologise(m, meeting, 'asha')
    expect(await asked()).toContain('The clerk confirms whether you sit in their place')
    await confirm(m, meeting, 'asha', 'una')
    expect(await asked()).toContain(
      'You sit in Asha Patel’s place at the meeting. The clerk has confirmed it.',
    )
    await standDown(m, meeting, 'asha')
    await deliverPosts(m)
    await moveMeeting(m.core, m.as('ruth'), {
      meetingId: meeting,
      from: '2017-10-02',
      to: '2017-10-09',
      reason: 'The room is taken.',
    })
    expect(await asked()).toContain('Monday 9 October 2017')
    expect(await asked()).toContain('Nothing is asked of you for this meeting now')
    expect(await duePosts(m, { kind: 'substitute-asked' })).toHaveLength(1)
    expect(await m.store.look.posts.count({ kind: 'substitute-asked' })).toBe(1)
  })

  it('have the member’s seat once the clerk confirms it; the member’s replies are kept but not counted', async () => {
    const m = await openMarlshire((await open()).store)
    await name(m, 'una', 'asha')
    const october = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    await reply(m, 'asha', october.a, position('not-assured', 'KEPT'))
    await apologise(m, october.meeting, 'asha')
    const who = await shown(m, m.as('ruth'), 'who-is-coming', { meeting: october.meeting })
    const choose = button(who, whoComesWords.substituteFor('Asha Patel'))
    const form = await shown(m, m.as('ruth'), choose.action, choose.ids)
    const field = form.form?.fields[0]
    expect(field?.kind === 'one-of' ? field.options.map(({ label }) => label) : []).toEqual([
      clerksSubstitutesWords.named('Una Reed'),
    ])
    const done = await fillIn(m, m.as('ruth'), choose.action, choose.ids, { substitute: m.id('una') })
    expect(textOf(done)).toContain(clerksSubstitutesWords.sits('Una Reed', 'Asha Patel'))
    expect(textOf(done)).toContain('Una Reed (in Asha Patel’s place, who sends apologies): has not said.')
    expect(textOf(done)).toContain(
      '0 coming, 1 sending apologies (1 with a substitute), 6 yet to say. Quorum 3.',
    )
    expect((await sits(m, october.meeting)).get(m.id('una'))).toBe(m.id('asha'))
    expect(await confirm(m, october.meeting, 'asha', 'una')).toBe(false)
    expect(await m.store.look.acts.count({ act: 'confirm a substitute' })).toBe(1)

    const told = await bag.rounds(2)
    expect(users(told)).toEqual(['asha', 'ruth', 'una'])
    const words = told.map(({ user, card }) => `${user}: ${textOf(card)}`).join('\n')
    expect(words).toMatch(/una: [\s\S]*You sit in Asha Patel’s place at this meeting\./)
    expect(words).toMatch(/asha: [\s\S]*Una Reed sits in your place at this meeting\./)
    expect((await refusal(reply(m, 'asha', october.a, position('assured')))).message).toContain(
      'A substitute has your seat at this meeting',
    )
    await shown(m, m.as('una'), 'coming', { meeting: october.meeting })
    await reply(m, 'una', october.a, position('assured'))
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    const [closing] = await m.store.look.closings.find({})
    const tally = closing?.tallies.find((one) => one.recommendationId === october.a)
    expect(tally?.counts.filter(({ count }) => count > 0)).toEqual([{ label: 'Assured', count: 1 }])
    expect(await m.store.look.replies.count({ personId: m.id('asha') })).toBe(1)
    for (const reader of ['una', 'ruth', 'asha'] as const) {
      const sheet = textOf(await shown(m, m.as(reader), 'read-sheet', { meeting: october.meeting }))
      expect(sheet).toContain('Una Reed: Assured.')
      expect(sheet).not.toContain('KEPT')
    }
  })

  it('are stood down, and the member’s replies count again', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    const before = await sits(m, october.meeting)
    await reply(m, 'asha', october.a, position('assured'))
    const bag = postbag(m.core)
    await bag.look()
    await confirm(m, october.meeting, 'asha', 'una')
    await reply(m, 'una', october.a, position('not-assured'))
    const down = button(
      await shown(m, m.as('ruth'), 'who-is-coming', { meeting: october.meeting }),
      'Stand down Una',
    )
    const done = await fillIn(m, m.as('ruth'), down.action, down.ids, { confirmed: ['yes'] })
    expect(textOf(done)).toContain(clerksSubstitutesWords.hasPlaceAgain('Asha Patel'))
    expect(await standDown(m, october.meeting, 'asha')).toBe(false)
    expect(await sits(m, october.meeting)).toEqual(before)
    expect(users(await bag.rounds(2))).toEqual(['asha', 'asha', 'una', 'una'])
    expect((await refusal(reply(m, 'una', october.a, position('assured')))).code).toBe('no-seat')
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    const [closing] = await m.store.look.closings.find({})
    expect(closing?.tallies[0]?.counts.filter(({ count }) => count > 0)).toEqual([
      { label: 'Assured', count: 1 },
    ])
    expect(await confirm(m, october.meeting, 'asha', 'una')).toBe(true)
  })

  it('stay substitutes of the committee when they are stood down, and can be confirmed again', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    for (let n = 0; n < 2; n++) {
      expect(await standDown(m, meeting, 'dev')).toBe(true)
      expect((await sits(m, meeting)).get(m.id('dev'))).toBeNull()
      expect((await refusal(reply(m, 'sam', 'gone', position('assured')))).code).toBe('not-found')
      expect(await confirm(m, meeting, 'dev', 'sam')).toBe(true)
      expect((await sits(m, meeting)).get(m.id('sam'))).toBe(m.id('dev'))
    }
    expect(await m.store.look.seats.count({ personId: m.id('sam') })).toBe(2)
  })

  it('are refused with the reason if they cannot sit', async () => {
    const m = await openMarlshire((await open()).store)
    await name(m, 'ivy', 'asha', { executive: 'yes' })
    await name(m, 'hal', 'cara')
    const { meeting } = await posted(m)
    const why = async (member: Name, substitute: Name) => {
      const { code, message } = await refusal(confirm(m, meeting, member, substitute))
      return `${code}: ${message}`
    }
    expect(await why('asha', 'ivy')).toMatch(/^not-allowed: Ivy Lane is on the council’s executive/)
    expect(await why('asha', 'sam')).toMatch(
      /^seat-taken: Sam Ito sits at this meeting already, and nobody has two/,
    )
    expect(await why('asha', 'ben')).toMatch(/^seat-taken: Ben Cole sits at this meeting already/)
    expect(await why('dev', 'una')).toMatch(/^seat-taken: Sam Ito sits in Dev Shah’s place already/)
    expect(await why('asha', 'olive')).toMatch(/^no-seat: Olive Park is no substitute of this committee/)
    expect(await why('una', 'hal')).toMatch(/^no-seat: Una Reed has no place of their own/)
    await sayWhetherComing(m.core, m.as('asha'), {
      meetingId: meeting,
      says: 'coming',
      tellSubstitute: false,
    })
    expect(await why('asha', 'una')).toMatch(/^seat-taken: Asha Patel says that they are coming/)
    const options = await shown(m, m.as('ruth'), 'confirm-substitute', { meeting, member: m.id('cara') })
    expect(textOf(options)).toMatch(/Hal Kerr \(named for them\)[\s\S]*Una Reed/)
    expect(textOf(options)).not.toMatch(/Ivy|Sam/)
    m.at('2017-10-03T09:00')
    expect(await why('cara', 'una')).toMatch(/^date-past/)
    expect((await refusal(standDown(m, meeting, 'dev'))).code).toBe('date-past')
  })

  it('who have left the executive can be confirmed', async () => {
    const m = await openMarlshire((await open()).store)
    await name(m, 'ivy', 'asha')
    const { meeting } = await posted(m)
    const of = { councilId: m.committee.councilId, committeeId: m.committee.id, personId: m.id('ivy') }
    await m.store.transact((tx) =>
      tx.seats.insert({
        id: 'once',
        ...of,
        kind: 'member',
        since: '',
        countsOn: 'everything',
        substitutesForId: null,
        meetingDate: '',
        until: meetingDate,
        executive: true,
      }),
    )
    expect((await refusal(confirm(m, meeting, 'asha', 'ivy'))).code).toBe('not-allowed')
    await m.store.transact((tx) => tx.seats.update({ id: 'once' }, { until: '2015-05-07' }))
    expect(await confirm(m, meeting, 'asha', 'ivy')).toBe(true)
  })

  it('confirmed at the same moment, two for one seat or one for two seats, get one seat', async () => {
    const m = await openMarlshire((await open()).store)
    await name(m, 'hal', 'cara')
    const { meeting } = await posted(m)
    const race = async (doing: Promise<boolean>[]) =>
      (await Promise.allSettled(doing)).map((one) => {
        if (one.status === 'fulfilled') return String(one.value)
        if (one.reason instanceof CommitteeError) return one.reason.code
        throw one.reason
      })
    const one = await race([confirm(m, meeting, 'asha', 'una'), confirm(m, meeting, 'asha', 'hal')])
    expect(one.sort()).toEqual(['seat-taken', 'true'])
    const now = await sits(m, meeting)
    expect([...now.values()].filter((instead) => instead === m.id('asha'))).toHaveLength(1)
    await standDown(m, meeting, 'asha')
    const two = await race([confirm(m, meeting, 'asha', 'una'), confirm(m, meeting, 'ben', 'una')])
    expect(two.sort()).toEqual(['seat-taken', 'true'])
    const same = await race([confirm(m, meeting, 'cara', 'hal'), confirm(m, meeting, 'cara', 'hal')])
    expect(same.sort()).toEqual(['false', 'true'])
    expect([...(await sits(m, meeting)).keys()].filter((id) => id === m.id('una'))).toHaveLength(1)
  })

  it('get the buttons that members have on the meeting that their notice opens', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    await confirm(m, meeting, 'asha', 'una')
    const screen = await shown(m, m.as('una'), 'meeting', { meeting })
    expect(labels(screen)).toEqual(expect.arrayContaining(['Prepare item 7', 'Coming', 'Sending apologies']))
    expect(textOf(screen)).toContain('0 of 7 replied')
  })

  it('confirmed or stood down after closing do not change the count, and have the sheet while they sit', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await closed(m)
    const told = async (who: Name) =>
      (await m.store.look.messages.find({ personId: m.id(who) })).map(({ words }) => words)
    expect((await refusal(shown(m, m.as('una'), 'read-sheet', { meeting }))).code).toBe('not-allowed')
    const ids = { meeting, member: m.id('asha') }
    const form = textOf(await shown(m, m.as('ruth'), 'confirm-substitute', ids))
    expect(form).toContain('The sheet stays as it was when replies closed. Both are told.')
    const clerks = async () => textOf(await cardOf(m, 'desk', m.id('ruth')))
    expect(await clerks()).toContain('Replied: (a) 2 of 7, (b) 1 of 6, (c) 1 of 7.')
    await confirm(m, meeting, 'asha', 'una')
    expect(await clerks()).toContain('Replied: (a) 2 of 7, (b) 1 of 6, (c) 1 of 7.')
    expect(await told('una')).toEqual([
      'You sit in Asha Patel’s place at this meeting. Replies have closed: you get the sheet that its members have.',
    ])
    expect(await told('asha')).toEqual([
      'Una Reed sits in your place at this meeting. The sheet stays as it was when replies closed.',
    ])
    expect(textOf(await cardOf(m, 'sheet', m.id('una')))).toContain('Asha Patel: Partly assured.')
    await shown(m, m.as('una'), 'read-sheet', { meeting })

    const down = textOf(await shown(m, m.as('ruth'), 'stand-substitute-down', ids))
    expect(down).toContain('Asha Patel has the place again. The sheet stays as it was when replies closed.')
    await standDown(m, meeting, 'asha')
    for (const who of ['asha', 'una'] as const)
      expect((await told(who))[1]).toMatch(
        /place at this meeting.* The sheet stays as it was when replies closed\.$/,
      )
    expect((await refusal(shown(m, m.as('una'), 'read-sheet', { meeting }))).code).toBe('not-allowed')
    expect(textOf(await cardOf(m, 'sheet', m.id('una')))).not.toContain('assured')
  })
})
