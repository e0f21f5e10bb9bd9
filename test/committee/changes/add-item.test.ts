import { beforeAll, describe, expect, it } from 'vitest'
import { receiveReport } from '../../../src/committee/agenda/reports/receive-report.ts'
import { replaceReport } from '../../../src/committee/agenda/reports/replace-report.ts'
import { addItem } from '../../../src/committee/changes/add-item.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { takeOffItem } from '../../../src/committee/changes/take-off-item.ts'
import { exportItem } from '../../../src/committee/keeping/export-item.ts'
import { itemChangesWords } from '../../../src/conversation/changes/item-changes.words.ts'
import { agendaCardWords } from '../../../src/conversation/meetings/agenda-card.words.ts'
import { draftsWords } from '../../../src/conversation/meetings/drafts.words.ts'
import { itemFormWords } from '../../../src/conversation/meetings/item-form.words.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { everythingShown } from '../../support/everything-shown.ts'
import { asking, file, position, posted, readyToPost, reply, report } from '../../support/meeting.ts'
import { postbag, users } from '../../support/postbag.ts'
import { deliverPosts, duePosts } from '../../support/posts.ts'
import {
  button,
  cards,
  everything,
  fillIn,
  labels,
  problems,
  refusal,
  shown,
  textOf,
} from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const urgency = 'Snow is forecast before the next meeting.'
const reason = 'The director asked for it on Tuesday'
const ice = {
  number: '9',
  title: 'Ice on school roads',
  openness: 'open',
  titleShown: true,
  urgency,
} as const
const given = { number: '9', title: ice.title, openness: 'open', added: 'yes', urgency, reason }
const everyone = ['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom']

const add = (m: Marlshire, meetingId: string, item: Partial<Parameters<typeof addItem>[2]['item']> = {}) =>
  addItem(m.core, m.as('ruth'), { meetingId, item: { ...ice, ...item }, reason })

describe.each(twoStores)('adding an item to a posted agenda, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('shows it on every post with the chair’s reason for urgency, and tells everyone once', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.rounds(2)
    await deliverPosts(m)
    const ruth = m.as('ruth')
    const open_ = button(await shown(m, ruth, 'changes', { meeting }), itemFormWords.title)
    expect(open_).toEqual({ action: 'add-item', ids: { meeting } })
    const done = await fillIn(m, ruth, open_.action, open_.ids, { ...given, number: '8' })
    expect(textOf(done)).toContain(itemChangesWords.add.added('8'))
    expect(labels(done)).toContain(draftsWords.takeOff('8'))
    const again = await shown(m, m.as('ruth', 'teams'), open_.action, open_.ids, { ...given, number: '8' })
    expect(textOf(again)).toContain(itemChangesWords.there)
    expect(await duePosts(m, { kind: 'agenda' })).toHaveLength(2)
    for (const { card } of await cards(m, { kind: 'agenda' }))
      expect(textOf(card)).toContain(`Item 8. Ice on school roads. · Urgent: ${urgency}`)
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    for (const { card } of told)
      expect(textOf(card)).toContain(
        `Item 8, Ice on school roads, is added to the agenda. ${reason}. Urgent: ${urgency}`,
      )
    const [item] = await m.store.look.items.find({ number: '8' })
    expect(item).toMatchObject({ urgency, state: 'standing' })
    expect(await m.store.look.changes.find({})).toMatchObject([
      { kind: 'item-added', itemId: item?.id, reason, before: 'It was not on the agenda.' },
    ])
    expect(textOf(await shown(m, ruth, 'changes', { meeting }))).toContain(
      `Item added (item 8). The reason: ${reason}. Before: It was not on the agenda.`,
    )
    const exported = await exportItem(m.core, ruth, item?.id ?? '')
    expect(exported.changes.map(({ kind }) => kind)).toEqual(['item-added'])
    expect(exported.acts.map(({ act }) => act)).toEqual(['add an item'])
    expect(labels(await shown(m, m.as('asha'), 'ask-on-meeting', { meeting }))).toContain('Ask on item 8')
  })

  it('needs the chair’s reason, unless the item was on the published agenda', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const before = await everything(m)
    const { urgency: _, added: __, ...unsaid } = given
    for (const answers of [unsaid, { ...unsaid, added: 'yes' }])
      expect(await problems(m, m.as('ruth'), 'add-item', { meeting }, answers)).toEqual({
        urgency:
          'The agenda is published. If this item was not on it, please give the chair’s reason why it is urgent; if it was, please say so.',
      })
    expect(await everything(m)).toEqual(before)
    await shown(m, m.as('ruth'), 'add-item', { meeting }, { ...unsaid, added: 'no' })
    const [told] = await m.store.look.messages.find({ personId: m.id('asha'), state: 'due' })
    expect(told?.words).toBe(`Item 9, Ice on school roads, is added to the agenda. ${reason}.`)
    expect(await m.store.look.changes.find({})).toMatchObject([{ before: 'It had not been posted.' }])
  })

  it('asks members about it once the clerk has put its report in place', async () => {
    const m = await marlshire()
    const { meeting, a } = await posted(m)
    await reply(m, 'asha', a, position('assured'))
    await add(m, meeting)
    const roads = { ...report, title: ice.title, recommendations: [asking('1.', 'agrees to grit', 'view')] }
    const held = await receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate: null,
      number: null,
      file: { name: 'ice.docx', digest: 'sha-of-ice' },
      received: { kind: 'report', report: roads },
    })
    expect(held.item.number).toBe('9')
    for (const { card } of await cards(m, { kind: 'agenda' }))
      expect(labels(card)).not.toContain(agendaCardWords.prepareItem('9'))
    const put = {
      reportId: held.report?.id ?? '',
      reason,
      reportUrl: null,
      onEducation: new Map([[1, false]]),
    }
    expect(await replaceReport(m.core, m.as('ruth'), put)).toBe(true)
    const told = await m.store.look.messages.find({ personId: m.id('asha'), state: 'due' })
    expect(told.at(-1)?.words).toContain('Item 9, Ice on school roads: the report is there now.')
    for (const { card } of await cards(m, { kind: 'agenda' }))
      expect(labels(card)).toContain(agendaCardWords.prepareItem('9'))
    const [grit] = await m.store.look.recommendations.find({ itemId: held.item.id })
    await reply(m, 'asha', grit?.id ?? '', position('support'))
    expect(await m.store.look.replies.count({})).toBe(2)
  })

  it('shows only the number of an exempt item, and tells everyone', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.rounds(2)
    const answers = { ...given, openness: 'exempt', title: 'SECRET title', urgency: 'SECRET haste' }
    const done = await fillIn(
      m,
      m.as('ruth'),
      'add-item',
      { meeting },
      { ...answers, reason: 'SECRET reason' },
    )
    expect(textOf(done)).not.toContain('SECRET')
    const [item] = await m.store.look.items.find({ number: '9' })
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    for (const { card } of told)
      expect(textOf(card)).toContain(
        'Item 9, Exempt item, is added to the agenda. Urgent: taken with the chair’s agreement.',
      )
    expect(told.filter(({ card }) => textOf(card).includes('SECRET'))).toEqual([])
    for (const name of ['ruth', 'asha', 'olive'] as const)
      for (const { shown: one } of await everythingShown(m, name)) expect(textOf(one)).not.toContain('SECRET')
    // The item was never open, so later notices quote nothing of it.
    const off = { itemId: item?.id ?? '', state: 'withdrawn', reason: 'Settled.' } as const
    await takeOffItem(m.core, m.as('ruth'), off)
    const after = await bag.rounds(2)
    expect(users(after)).toEqual(everyone)
    for (const { card } of after)
      expect(textOf(card)).toContain('Item 9, Exempt item, is withdrawn. Settled.')
  })

  it('never changes an item that is there', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const before = await everything(m)
    expect(await refusal(add(m, meeting, { number: '7' }))).toMatchObject({
      code: 'name-taken',
      field: 'number',
      message:
        'This agenda has an item 7 already, so nothing was added. Please give another number, such as 7a. “Change item 7” changes the one that is there.',
    })
    expect((await refusal(add(m, meeting, { number: 'seven' }))).code).toBe('malformed')
    expect(await everything(m)).toEqual(before)
  })

  it('adds it once if two clerks do it at the same time', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    expect((await Promise.all([add(m, meeting), add(m, meeting)])).sort()).toEqual([false, true])
    expect(await m.store.look.items.count({ number: '9' })).toBe(1)
    expect(await m.store.look.messages.count({})).toBe(everyone.length)
  })

  it('works only for a posted meeting that is neither past nor cancelled', async () => {
    const drafting = await marlshire()
    const { meeting: draft } = await readyToPost(drafting)
    expect((await refusal(add(drafting, draft))).code).toBe('not-posted')
    const m = await marlshire()
    const { meeting } = await posted(m)
    const form = () => shown(m, m.as('ruth'), 'add-item', { meeting })
    m.at('2017-10-02T09:00')
    expect((await form()).form?.action).toBe('add-item')
    await cancelMeeting(m.core, m.as('ruth'), { meetingId: meeting, reason: 'Ill.' })
    expect((await refusal(add(m, meeting))).code).toBe('cancelled')
    expect((await refusal(form())).code).toBe('cancelled')
    const past = await marlshire()
    const { meeting: held } = await posted(past)
    past.at('2017-10-03T09:00')
    expect((await refusal(add(past, held))).code).toBe('date-past')
    expect(labels(await shown(past, past.as('ruth'), 'changes', { meeting: held }))).not.toContain(
      itemFormWords.title,
    )
  })

  it('is suggested when a report arrives for a number that is not on the agenda', async () => {
    const m = await marlshire()
    await posted(m)
    const hand = receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate: null,
      number: '9',
      file: { ...file, digest: 'sha-of-ice' },
      received: { kind: 'report', report },
    })
    expect((await refusal(hand)).message).toContain(
      'If it is a new item, please put it on the agenda first: “Change what was posted”, then “Add an item”.',
    )
  })
})
