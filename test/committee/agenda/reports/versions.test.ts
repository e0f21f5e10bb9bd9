import { beforeAll, describe, expect, it } from 'vitest'
import { postToMembers } from '../../../../src/committee/agenda/meetings/post-to-members.ts'
import { putItem } from '../../../../src/committee/agenda/meetings/put-item.ts'
import { mendRecommendation } from '../../../../src/committee/agenda/reports/mend-report.ts'
import { receiveReport } from '../../../../src/committee/agenda/reports/receive-report.ts'
import { replaceReport } from '../../../../src/committee/agenda/reports/replace-report.ts'
import type { Report } from '../../../../src/committee/agenda/reports/report.ts'
import { versionWords } from '../../../../src/committee/agenda/reports/version.words.ts'
import { closeReplies } from '../../../../src/committee/members/replies/close-replies.ts'
import { replyWords } from '../../../../src/committee/members/replies/reply.words.ts'
import { pageWords } from '../../../../src/conversation/kit/page.words.ts'
import { nextStepWords } from '../../../../src/conversation/meetings/next-step.words.ts'
import { replyFormWords } from '../../../../src/conversation/replies/reply.words.ts'
import { draftWords } from '../../../../src/conversation/reports/draft.words.ts'
import { readReportWords } from '../../../../src/conversation/reports/read-report.words.ts'
import { filedCard } from '../../../../src/conversation/reports/received.card.ts'
import { receivedWords } from '../../../../src/conversation/reports/received.words.ts'
import { versionFormWords } from '../../../../src/conversation/reports/version-form.words.ts'
import { handIn, newVersion, withVersion } from '../../../support/changes.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { everythingShown } from '../../../support/everything-shown.ts'
import { largest, long, post } from '../../../support/largest.ts'
import {
  asking,
  file,
  position,
  posted,
  readyToPost,
  recommendationsOf,
  reply,
  report,
} from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { postbag, users } from '../../../support/postbag.ts'
import {
  button,
  cards,
  fillIn,
  labels,
  press,
  problems,
  refusal,
  shown,
  textOf,
} from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'

const reason = 'The costs were left out'
const sure = { reason, 'education-3': 'no' }

async function versionOf(m: Marlshire): Promise<string> {
  const [one] = await m.store.look.reports.find({ inPlace: false })
  return one?.id ?? ''
}

describe.each(twoStores)('a report that is handed in after posting, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('is checked on one page, doubts first, before it is put in place', async () => {
    const m = await marlshire()
    await posted(m)
    const ruth = m.as('ruth')
    const doubtful: Report = {
      ...newVersion,
      alternatives: [{ field: 'title', value: 'Getting to school', confidence: 0.4 }],
      problems: [
        { code: 'title-guessed', message: 'This line was taken for the title.', line: 3 },
        { code: 'label-repeated', message: 'The label (d) is used twice.', line: 20, place: 3 },
      ],
    }
    const filed = await handIn(m, doubtful)
    const { action, ids } = button(filedCard(filed, doubtful), versionFormWords.check)
    const page = await shown(m, ruth, action, ids)
    expect(textOf(page)).toContain('This line was taken for the title.')
    expect(labels(page)).not.toContain(draftWords.editDetails)
    const title = page.form?.fields.find(({ label }) => label === readReportWords.reportTitle)?.id ?? ''
    const said = { [title]: '1', 'asks-1': 'suggest', 'asks-2': 'left-out', 'asks-3': 'support' }
    const done = await fillIn(m, ruth, action, ids, said)
    expect(textOf(done)).toContain(versionFormWords.checked)
    const [version] = await m.store.look.reports.find({ inPlace: false })
    expect(version).toMatchObject({
      title: 'Getting to school',
      doubts: [],
      brings: {
        recommendations: [
          { label: '(a)', asks: 'suggest' },
          { label: '(d)', scale: 'support' },
        ],
      },
    })
    expect(await m.store.look.recommendations.find({ asks: 'suggest', label: '(a)' })).toEqual([])
    expect(textOf(await shown(m, ruth, 'see-version', ids))).toContain(
      versionFormWords.isNew(replyFormWords.recommendation('(a)'), 'suggest'),
    )
  })

  it('is not changed on a page that shows another version', async () => {
    const m = await marlshire()
    await posted(m)
    await handIn(m)
    const ids = { report: await versionOf(m) }
    const page = await shown(m, m.as('ruth'), 'check-version', ids)
    await fillIn(m, m.as('ruth'), 'check-version', ids, { 'asks-1': 'suggest' })
    const late = await press(m, m.as('ruth'), 'check-version', page.form?.ids ?? {}, { 'asks-2': 'nothing' })
    expect(late.kind).toBe('problems')
    await fillIn(m, m.as('ruth'), 'check-version', ids, { 'asks-1': 'suggest' })
  })

  it('waits until it is put in place with a reason; members are asked again where the wording changed', async () => {
    const m = await marlshire()
    const { meeting, item, a, b, c } = await posted(m)
    await reply(m, 'asha', a, position('assured', 'All is well.'))
    await reply(m, 'asha', b, { kind: 'suggestion', words: 'That wardens are paid.' })
    await reply(m, 'asha', c, { kind: 'nothing', words: null })
    const ruth = m.as('ruth')
    const filed = await handIn(m)
    expect(await handIn(m)).toMatchObject({ report: { id: filed.report?.id } })
    const card = filedCard(filed, newVersion)
    expect(textOf(card)).toContain(receivedWords.newVersion('7', '2017-10-02'))
    const desk = textOf(await shown(m, ruth, 'desk', { meeting }))
    expect(desk).toContain(nextStepWords.newVersion(['7']))
    expect(textOf(await shown(m, m.as('ben'), 'read-report', { item }))).not.toContain('costs')

    const see = button(card, receivedWords.seeChanges)
    const compared = textOf(await shown(m, ruth, see.action, see.ids))
    expect(compared).toContain(versionFormWords.reworded('Recommendation (a)'))
    expect(compared).toContain('Put in: “and its costs”.')
    expect(compared).toContain(versionFormWords.same('Recommendation (b)'))
    expect(compared).toContain(versionFormWords.gone('Recommendation (c)'))
    expect(compared).toContain(versionFormWords.isNew('Recommendation (d)', 'view'))

    const bag = postbag(m.core)
    await bag.look()
    const put = button(card, versionFormWords.submit)
    expect(await problems(m, ruth, put.action, put.ids, { reason })).toEqual({
      'education-3':
        'Please say of each new recommendation whether it is an education matter: church and parent-governor members count on those only.',
    })
    expect(textOf(await fillIn(m, ruth, put.action, put.ids, sure))).toContain(versionFormWords.replaced)
    expect((await refusal(shown(m, ruth, put.action, put.ids, sure))).code).toBe('not-found')

    const told = await bag.rounds(2)
    expect(users(told)).toEqual(['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom'])
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      versionWords.replaced(
        { number: '7', title: report.title ?? '', titleShown: true, openness: 'open' },
        false,
        reason,
        {
          present: [
            { kind: 'reworded', read: { label: '(a)' } },
            { kind: 'same', read: { label: '(b)' } },
            { kind: 'new', read: { label: '(d)' } },
          ],
          gone: [{ label: '(c)', place: 3 }],
        },
      ),
    )
    expect(await m.store.look.earlierWordings.find({})).toMatchObject([
      { recommendationId: a, wording: 1, text: 'considers the outcome of the peer review', reason },
    ])
    const rows = await m.store.look.recommendations.find({ itemId: item })
    const [version] = await m.store.look.reports.find({ digest: 'sha-of-new-version' })
    const now = rows.filter(({ reportId }) => reportId === version?.id)
    expect(
      now.map(({ id, label, wording, onEducation }) => [id === a || id === b, label, wording, onEducation]),
    ).toEqual([
      [true, '(a)', 2, true],
      [true, '(b)', 1, false],
      [false, '(d)', 1, false],
    ])
    expect(rows.find(({ id }) => id === c)).toMatchObject({ asks: 'nothing' })
    expect(await m.store.look.replies.count({ recommendationId: c })).toBe(1)

    const again = textOf(await shown(m, m.as('asha'), 'prepare', { item }))
    expect(again).toContain(replyFormWords.wordingCorrected(replyWords.answers.assured))
    const [room] = await cards(m, { kind: 'agenda' })
    const what = button(room?.card ?? { title: '', blocks: [] }, replyFormWords.whatChanged)
    const changed = textOf(await shown(m, m.as('asha'), what.action, what.ids))
    expect(changed).toContain('The reason: The costs were left out')
    expect((await refusal(reply(m, 'ben', c, { kind: 'nothing', words: null }))).code).toBe('unknown-choice')
    await closeReplies(m.core, ruth, { meetingId: meeting })
    const sheet = textOf(await shown(m, ruth, 'read-sheet', { meeting }))
    expect(sheet).toContain('Asha Patel: Assured. “All is well.” (given on earlier wording)')
    expect(sheet).toMatch(/Asha Patel: That wardens are paid\.$/m)
    expect((await m.store.look.items.get(item))?.appendices.map(({ title }) => title)).toEqual([
      'Appendix A: letter from the peers',
      'Appendix B: costs',
    ])
  })

  it('is put in place once by two clerks at once', async () => {
    const m = await marlshire()
    await withVersion(m)
    const reportId = await versionOf(m)
    const put = (by: 'slack' | 'teams') =>
      replaceReport(m.core, m.as('ruth', by), {
        reportId,
        reason,
        reportUrl: 'https://marlshire.example/r2',
        onEducation: new Map([[3, false]]),
      })
    expect((await Promise.all([put('slack'), put('teams')])).sort()).toEqual([false, true])
    expect(await m.store.look.changes.count({})).toBe(1)
    expect(await m.store.look.recommendations.count({})).toBe(4)
    expect((await m.store.look.items.find({}))[0]?.reportUrl).toBe('https://marlshire.example/r2')
  })

  it('is replaced by a later one, or dropped', async () => {
    const m = await marlshire()
    const { item, meeting } = await withVersion(m)
    const first = await versionOf(m)
    const third = { ...newVersion, recommendations: [asking('(a)', 'notes the outcome', 'view')] }
    await handIn(m, third, 'sha-of-third')
    expect(await m.store.look.reports.get(first)).toBeNull()
    const second = await versionOf(m)
    const change = await shown(m, m.as('ruth'), 'change-item', { item })
    const see = button(change, 'See the new version')
    const drop = button(await shown(m, m.as('ruth'), see.action, see.ids), versionFormWords.drop)
    await fillIn(m, m.as('ruth'), drop.action, drop.ids, { confirmed: ['yes'] })
    expect(await m.store.look.reports.get(second)).toBeNull()
    expect(textOf(await shown(m, m.as('ruth'), 'desk', { meeting }))).not.toContain('waits for you')
  })

  it('cannot be put in place once replies have closed; the clerk is told what to do', async () => {
    const m = await marlshire()
    const { meeting } = await withVersion(m)
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    const put = replaceReport(m.core, m.as('ruth'), {
      reportId: await versionOf(m),
      reason,
      reportUrl: null,
      onEducation: new Map([[3, false]]),
    })
    expect((await refusal(put)).message).toBe(
      'Replies have closed, so what was asked stays as it is. Please reopen replies first, or add the new version as a supplement.',
    )
    expect(await m.store.look.reports.count({ inPlace: true })).toBe(1)
  })

  it('goes to the item that its file’s name, its title or the clerk names, and is refused if none does', async () => {
    const m = await marlshire()
    const { meeting } = await readyToPost(m)
    const bare = { openness: 'open', titleShown: true, urgency: null } as const
    for (const number of ['8', '9'])
      await putItem(m.core, m.as('ruth'), {
        meetingId: meeting,
        item: { ...bare, number, title: `To follow ${number}` },
      })
    await postToMembers(m.core, m.as('ruth'), { meetingId: meeting })
    const send = (name: string, title: string | null, number: string | null = null) =>
      receiveReport(m.core, m.as('ruth'), {
        committeeId: m.committee.id,
        meetingDate: '2017-10-02',
        number,
        file: { name, digest: `sha-of-${name}` },
        received: { kind: 'report', report: { ...report, title } },
      })
    expect((await send('Item 8 - late report.docx', null)).item.number).toBe('8')
    expect((await send('late.docx', 'To follow 9')).item.number).toBe('9')
    expect((await send('x.docx', 'Something else', '7')).item.number).toBe('7')
    expect((await refusal(send('x.docx', 'Something else', '12'))).message).toContain('has no open item 12')
    // That only one item has a report does not say that this is another version of it.
    expect((await refusal(send('y.docx', null))).message).toBe(versionWords.whichItem('2017-10-02'))
    expect((await refusal(send('y.docx', 'Ice on school roads'))).message).toContain('which item')
    expect(await m.store.look.reports.count({ inPlace: true })).toBe(1)
  })

  it('is the first report of an item whose report was to follow', async () => {
    const m = await marlshire()
    const { meeting } = await readyToPost(m)
    const late = { number: '8', title: 'Budget', openness: 'open', titleShown: true, urgency: null } as const
    const { id } = await putItem(m.core, m.as('ruth'), { meetingId: meeting, item: late })
    await postToMembers(m.core, m.as('ruth'), { meetingId: meeting })
    const of = { ...report, title: 'Budget', recommendations: [asking('(a)', 'notes the budget', 'view')] }
    await handIn(m, of)
    await replaceReport(m.core, m.as('ruth'), {
      reportId: await versionOf(m),
      reason: 'It was to follow.',
      reportUrl: null,
      onEducation: new Map([[1, false]]),
    })
    expect(textOf(await shown(m, m.as('asha'), 'prepare', { item: id }))).toContain('notes the budget')
    const [message] = await m.store.look.messages.find({})
    expect(message?.words).toBe(
      'Item 8, Budget: the report is there now. It was to follow. Recommendation (a) is new, and asked of members.',
    )
  })

  it('is not kept if it is exempt', async () => {
    const m = await marlshire()
    await posted(m)
    const before = await m.store.look.reports.count({})
    const send = receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate: '2017-10-02',
      number: '7',
      file: { ...file, digest: 'sha-of-exempt' },
      received: { kind: 'exempt', title: 'A pupil', classification: 'exempt' },
    })
    const { code, message } = await refusal(send)
    expect(code).toBe('exempt')
    expect(message).toContain('nothing of it was kept')
    expect(message).not.toContain('A pupil')
    expect(await m.store.look.reports.count({})).toBe(before)
  })
})

describe('a version that waits', () => {
  it('is shown to nobody but the clerk', async () => {
    const m = await openMarlshire(memoryStore())
    await withVersion(m)
    for (const name of ['tom', 'asha', 'gil', 'olive', 'dev', 'hal'] as const)
      for (const { how, shown: one } of await everythingShown(m, name)) {
        const found = /and its costs|Appendix B|peer-review-2/.exec(JSON.stringify(one))?.[0] ?? null
        expect({ name, how, found }).toEqual({ name, how, found: null })
      }
  })

  it('fits on every screen, however large it is and whatever it changes', async () => {
    const m = await openMarlshire(memoryStore())
    const of = await largest(m)
    const ruth = m.as('ruth')
    for (const { id, label, text, asks, scale } of await recommendationsOf(m, of.meeting))
      await mendRecommendation(m.core, ruth, {
        recommendationId: id,
        mend: { label, text, asks, scale, onEducation: true },
      })
    await post(m, of)
    const words = (at: number) => `${at} ${long(1400)} ${at} and ${long(1400)}`
    const { report: held } = await receiveReport(m.core, ruth, {
      committeeId: m.committee.id,
      meetingDate: '2017-10-02',
      number: '30',
      file: { name: `${long(200)}.docx`, digest: 'sha-of-large' },
      received: {
        kind: 'report',
        report: {
          ...report,
          title: long(300),
          recommendations: [
            ...'abcdefgh'.split('').map((label, at) => asking(`(${label})`, words(at), 'view')),
            ...Array.from({ length: 12 }, (_, at) => asking(`(n${at})`, `${long(2900)} ${at}`, 'suggest')),
          ],
        },
      },
    })
    const ids = { report: held?.id ?? '' }
    let pages = 0
    for (let page = 1, more = true; more; page++, pages++) {
      const screen = await shown(m, ruth, 'see-version', { ...ids, page: String(page) })
      more = labels(screen).includes(pageWords.next)
    }
    expect(pages).toBeGreaterThan(5)
    const { form } = await shown(m, ruth, 'replace-report', ids)
    const education = form?.fields.filter(({ id }) => id.startsWith('education-')) ?? []
    const said = Object.fromEntries(education.map(({ id }) => [id, 'yes']))
    await shown(m, ruth, 'replace-report', ids, { reason: long(300), ...said })
    expect(await m.store.look.recommendations.count({ reportId: held?.id ?? '' })).toBe(20)
    for (const action of ['what-changed', 'change-item', 'read-report'])
      await shown(m, ruth, action, { item: of.item })
    await shown(m, ruth, 'changes', { meeting: of.meeting, page: '999' })
    await cards(m)
  })
})
