import { describe, expect, it } from 'vitest'
import { cancelMeeting } from '../../src/committee/changes/cancel-meeting.ts'
import { exportItem } from '../../src/committee/keeping/export-item.ts'
import { exportPerson } from '../../src/committee/keeping/export-person.ts'
import { sendDueQuestionSheets } from '../../src/committee/members/questions/send-question-sheets.ts'
import { closeReplies } from '../../src/committee/members/replies/close-replies.ts'
import { closePoll } from '../../src/committee/members/work-plan/close-poll.ts'
import { indicate } from '../../src/committee/members/work-plan/indicate.ts'
import { recordTopicOutcome } from '../../src/committee/outcomes/record-outcome.ts'
import { addCommittee } from '../../src/committee/setup/add-committee.ts'
import { cast, console_, type Marlshire, type Name, openMarlshire } from '../support/committee.ts'
import { cardsShown, everythingShown } from '../support/everything-shown.ts'
import { closed, nothing, type October, polled, position, posted, reply, topic } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { cards, refusal, textOf } from '../support/press.ts'
import { answer as answerTo, ask, merge, offer, send } from '../support/questions.ts'
import { stores } from '../support/stores.ts'

const everyone = Object.keys(cast).filter((name): name is Name => name in cast)

/** What Asha Patel answers, and what another Asha answers in her place. */
const ashas = {
  one: {
    position: position('partly-assured', 'MARK rural'),
    suggestion: 'MARK wardens',
    topic: { ...topic, what: 'MARK safe routes', whyNow: 'MARK misses', change: 'MARK cars' },
  },
  other: {
    position: position('not-assured', 'MARK buses'),
    suggestion: 'MARK crossings',
    topic: {
      ...topic,
      what: 'MARK driving',
      whyNow: 'MARK noise',
      change: 'MARK air',
      method: 'visit' as const,
    },
  },
}

async function answer(m: Marlshire, october: October, asha: (typeof ashas)['one' | 'other']): Promise<void> {
  await reply(m, 'asha', october.a, asha.position)
  await reply(m, 'asha', october.b, { kind: 'suggestion', words: asha.suggestion })
  await reply(m, 'asha', october.c, { kind: 'topic', proposalId: 'topic-1', topic: asha.topic })
}

/** The exports of the item and of Asha Patel. */
const exported = async (m: Marlshire, { item }: October) => [
  await exportItem(m.core, m.as('ruth'), item),
  await exportPerson(m.core, console_, m.id('asha')),
]

const shownTo = async (m: Marlshire, name: Name) =>
  (await everythingShown(m, name)).map(({ how, shown }) => ({ how, shown }))

describe('until replies close', () => {
  it.each(['2017-09-21T09:00', '2017-09-28T12:00'])(
    'what somebody answered makes no difference to what anyone else is shown, at %s',
    async (time) => {
      const worlds = await Promise.all(
        [ashas.one, ashas.other].map(async (asha) => {
          const m = await openMarlshire(memoryStore())
          await answer(m, await posted(m), asha)
          m.at(time)
          return m
        }),
      )
      for (const name of everyone.filter((one) => one !== 'asha')) {
        const [one, other] = await Promise.all(worlds.map((m) => shownTo(m, name)))
        expect({ name, shown: one }).toEqual({ name, shown: other })
      }
      const [one, other] = await Promise.all(worlds.map((m) => shownTo(m, 'asha')))
      if (time < '2017-09-28') expect(one).not.toEqual(other)
    },
  )

  it('what somebody answered is in no export, even if the meeting is cancelled', async () => {
    const worlds = await Promise.all(
      [ashas.one, ashas.other].map(async (asha) => {
        const m = await openMarlshire(memoryStore())
        const october = await posted(m)
        await answer(m, october, asha)
        return { m, october }
      }),
    )
    const exports = () => Promise.all(worlds.map(({ m, october }) => exported(m, october)))
    const [one, other] = await exports()
    expect(one).toEqual(other)
    for (const { m, october } of worlds)
      await cancelMeeting(m.core, m.as('ruth'), { meetingId: october.meeting, reason: 'Snow.' })
    const [cancelled, alike] = await exports()
    expect(cancelled).toEqual(alike)
    expect(JSON.stringify(cancelled)).not.toContain('MARK')
    expect(JSON.stringify(cancelled)).toMatch(
      /hidden from everyone until the day of the meeting, which is cancelled, is past.*2 October 2017 \(it is cancelled: until its day is past\)/,
    )
    for (const name of ['ruth', 'tom', 'ben'] as const) {
      const [here, there] = await Promise.all(worlds.map(({ m }) => shownTo(m, name)))
      expect({ name, shown: here }).toEqual({ name, shown: there })
    }
    for (const { m } of worlds) m.at('2017-10-03T09:00')
    const [past] = await exports()
    expect(JSON.stringify(past?.[0])).toContain('MARK rural')
    expect(JSON.stringify(past?.[1])).toContain('MARK wardens')
  })

  it('nothing shows that somebody suggested or proposed something, only that they replied', async () => {
    const [spoke, said] = await Promise.all(
      [true, false].map(async (speaks) => {
        const m = await openMarlshire(memoryStore())
        const october = await posted(m)
        if (speaks) await answer(m, october, ashas.one)
        else for (const key of ['a', 'b', 'c'] as const) await reply(m, 'asha', october[key], nothing)
        return m
      }),
    )
    for (const name of ['ruth', 'tom', 'ben', 'olive'] as const) {
      const plain = async (m: Marlshire | undefined) =>
        (m === undefined ? [] : await shownTo(m, name))
          // These get another answer if the topic is not there, whoever asks.
          .filter(({ how }) => !/^(record|reply)-topic/.test(how))
          .map(({ shown }) => textOf(shown))
      expect(new Set(await plain(spoke))).toEqual(new Set(await plain(said)))
    }
  })

  it('a poll that is open shows nobody what others gave', async () => {
    const worlds = await Promise.all(
      (['support-adding', 'not-now'] as const).map(async (given) => {
        const m = await openMarlshire(memoryStore())
        const { pollTopic } = await polled(m)
        await indicate(m.core, m.as('asha'), { pollTopicId: pollTopic, answer: given })
        return m
      }),
    )
    for (const name of everyone.filter((one) => one !== 'asha')) {
      const [one, other] = await Promise.all(worlds.map((m) => shownTo(m, name)))
      expect(one).toEqual(other)
    }
  })
})

describe('until the question sheet goes out', () => {
  const asked = async (said: string, wants: 'written' | 'at-meeting', passedOn: boolean) => {
    const m = await openMarlshire(memoryStore())
    const { item } = await posted(m)
    await ask(m, 'asha', 'question-1', item, said, wants)
    if (passedOn) {
      await ask(m, 'ben', 'question-2', item, 'Where did the peers go?')
      await merge(m, 'question-1', 'question-2')
      await send(m, 'question-1')
      await offer(m, 'question-2', `${said} An answer.`)
      await answerTo(m, 'question-2', `${said} The answer.`)
    }
    return m
  }

  it.each([
    ['asked, by its asker and the clerk alone', false, ['asha', 'ruth']],
    ['passed on, by its asker, the clerk and the officer alone', true, ['asha', 'ruth', 'olive']],
  ] as const)(
    'what somebody asked is seen, once %s',
    async (_, passedOn, seers) => {
      const worlds = await Promise.all([
        asked('MARK rural?', 'written', passedOn),
        asked('MARK buses?', 'at-meeting', passedOn),
      ])
      const seeing: readonly Name[] = seers
      for (const name of everyone) {
        const [one, other] = await Promise.all(worlds.map((m) => shownTo(m, name)))
        if (seeing.includes(name))
          expect({ name, shown: JSON.stringify(one) }).not.toEqual({ name, shown: JSON.stringify(other) })
        else expect({ name, shown: one }).toEqual({ name, shown: other })
        if (!seeing.includes(name)) expect(JSON.stringify(one)).not.toContain('MARK')
      }
    },
    60_000,
  )

  it('the asker sees no answer before everyone does', async () => {
    const m = await asked('MARK rural?', 'written', true)
    const seen = JSON.stringify(await shownTo(m, 'asha'))
    expect(seen).toContain('MARK rural?')
    expect(/MARK rural\? (An|The) answer/.exec(seen)?.[0]).toBeUndefined()
  }, 60_000)

  it('nobody else sees that somebody asked', async () => {
    const m = await asked('MARK rural?', 'written', true)
    const silent = await openMarlshire(memoryStore())
    await posted(silent)
    const plain = async (world: Marlshire, name: Name) =>
      new Set(
        (await shownTo(world, name))
          // These get another answer if the question is not there, whoever presses.
          .filter(({ how }) => !/^(?!ask-)[a-z-]*(question|offer-answer)/.test(how))
          .map(({ shown }) => textOf(shown)),
      )
    for (const name of ['tom', 'cara', 'gil'] as const) {
      const here = await plain(m, name)
      expect([...here].filter((text) => text.includes('MARK'))).toEqual([])
      expect(here).toEqual(await plain(silent, name))
    }
  }, 60_000)

  it('after that the members and the clerk see it, but no other officer and nobody elsewhere', async () => {
    const m = await asked('MARK rural?', 'written', true)
    m.at('2017-09-28T09:30')
    await sendDueQuestionSheets(m.core)
    for (const name of ['dev', 'eve', 'sam', 'tom', 'ruth'] as const)
      expect(JSON.stringify(await shownTo(m, name))).toContain('MARK')
    for (const name of ['una', 'ivy', 'hal', 'wes'] as const)
      expect(JSON.stringify(await shownTo(m, name))).not.toContain('MARK')
    for (const { card } of await cards(m, { kind: 'agenda' }))
      expect(JSON.stringify(card)).not.toContain('MARK')
  }, 60_000)
})

describe.each(stores)('what members wrote, on $name', ({ name: store, open }) => {
  it('reaches nobody else before closing, and only members and the clerk after it', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    await answer(m, october, ashas.one)
    // The quickest store goes through every screen, as the others hold the same rows.
    const all = store === 'memory' ? everythingShown : cardsShown
    const seeing = async (...names: Name[]) => {
      const seen = await Promise.all(names.map((name) => all(m, name)))
      return new Set(seen.map((some) => (JSON.stringify(some).includes('MARK') ? 'sees it' : 'sees nothing')))
    }
    expect(await seeing('ruth', 'ben', 'tom', 'eve', 'gil')).toEqual(new Set(['sees nothing']))
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    expect(await seeing('olive', 'una', 'ivy', 'wes')).toEqual(new Set(['sees nothing']))
    expect(await seeing('ruth', 'dev', 'gil')).toEqual(new Set(['sees it']))
    for (const kind of ['agenda', 'minutes', 'desk'] as const)
      for (const { card } of await cards(m, { kind })) expect(JSON.stringify(card)).not.toContain('MARK')
  })
})

describe('the room', () => {
  it('sees counts after closing only if the committee asked for it, and never words or names', async () => {
    const m = await openMarlshire(memoryStore())
    const ask = { council: 'Marlshire', name: m.committee.name, countsInRoom: true }
    await addCommittee(m.core, console_, ask)
    const october = await posted(m)
    await answer(m, october, ashas.one)
    const rooms = async () => (await cards(m, { kind: 'agenda' })).map(({ card }) => textOf(card)).join()
    expect(await rooms()).not.toMatch(/assured/i)
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    expect(await rooms()).toMatch(
      /Partly assured 1\n.*Indicative only\. The committee decides at its meeting\./s,
    )
    expect(await rooms()).not.toMatch(/MARK|Patel/)
  })
})

describe('the minutes skeleton', () => {
  it('is the same whatever members said, suggested and proposed', async () => {
    const texts = await Promise.all(
      [true, false].map(async (speaks) => {
        const m = await openMarlshire(memoryStore())
        const october = await posted(m)
        if (speaks) await answer(m, october, ashas.one)
        await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
        return (await cards(m, { kind: 'minutes' })).map(({ card }) => textOf(card))
      }),
    )
    expect(texts[0]).toHaveLength(1)
    expect(texts[0]).toEqual(texts[1])
  })
})

describe('topics of a meeting whose replies are open', () => {
  it('have no outcome yet, and no other topic can be merged with them', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await posted(m)
    await answer(m, october, ashas.one)
    m.at('2017-10-02T08:00')
    const decided = {
      decision: 'add-to-be-scheduled',
      targetMeeting: null,
      mergedIntoId: null,
      words: null,
    } as const
    const early = recordTopicOutcome(m.core, m.as('ruth'), { proposalId: 'topic-1', decided })
    expect((await refusal(early)).code).toBe('replies-open')
  })
})

/** Sentences in which these words are about what the committee does itself. */
const harmless = [
  /nothing is decided until the meeting/gi,
  /Resolved: _+/g,
  /what the committee decided/gi,
  /"The committee decided"/g,
  /Could not be passed on/g,
]

describe('the bot', () => {
  it('never says that anything was decided, resolved or passed', async () => {
    const m = await openMarlshire(memoryStore())
    await polled(m)
    for (const name of everyone)
      for (const { how, shown } of await everythingShown(m, name)) {
        const text = harmless.reduce((left, phrase) => left.replaceAll(phrase, ''), textOf(shown))
        expect({ how, said: /.*\b(decided|resolved|passed|approved|voted)\b.*/i.exec(text)?.[0] }).toEqual({
          how,
        })
      }
  })

  it('says with every count that it is indicative, and what it is out of', async () => {
    const m = await openMarlshire(memoryStore())
    await polled(m)
    m.at('2017-09-29T12:00')
    await closePoll(m.core, m.as('tom'), { pollId: 'poll-1' })
    let tallies = 0
    for (const name of ['ruth', 'asha', 'gil'] as const)
      for (const { shown } of await everythingShown(m, name))
        for (const block of shown.blocks) {
          if (block.kind !== 'tally') continue
          tallies += 1
          expect(block.rule).toMatch(/^Out of \d+: .* Indicative only\.|in no count above\.$/)
        }
    expect(tallies).toBeGreaterThan(8)
  })

  const notice =
    'Only you see this until replies close. Then committee members and the clerk see it with your name. It is a council record and may be released under Freedom of Information. Please do not identify a child, a family or a member of staff. This is not a vote; you may change your mind at the meeting.'
  const questionNotice =
    'The clerk sees it at once, and the officer when the clerk sends it on; every committee member sees it with your name on the question sheet. It is a council record and may be released under Freedom of Information. Please do not name a child, a family or a member of staff.'
  it('says on every form in which a member writes who will see it', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await posted(m)
    await reply(m, 'ben', october.c, { kind: 'topic', proposalId: 'topic-1', topic })
    await ask(m, 'asha', 'question-1', october.item, 'Who pays?')
    const forms = new Set<string>()
    for (const name of ['tom', 'asha', 'eve', 'gil', 'sam'] as const)
      for (const { shown } of await everythingShown(m, name)) {
        const form = 'form' in shown ? shown.form : undefined
        if (form === undefined || !form.fields.some(({ kind }) => kind === 'text')) continue
        forms.add(form.action)
        const question = /question/.test(form.action)
        const text = question ? questionNotice : notice
        expect(shown.blocks).toContainEqual({ kind: 'text', quiet: true, text })
      }
    expect([...forms].sort()).toEqual([
      'ask-question',
      'change-question',
      'propose-topic',
      'reply',
      'reply-topic',
    ])
  })
})

describe('after closing', () => {
  it('the sheet is the same for all, and nobody is shown why someone is not in a number', async () => {
    const m = await openMarlshire(memoryStore())
    await closed(m)
    const sheets = (await cards(m, { kind: 'sheet' })).map(({ card }) => ({
      ...card,
      blocks: card.blocks.slice(0, -1),
    }))
    expect(sheets.length).toBe(10)
    for (const sheet of sheets) expect(sheet).toEqual(sheets[0])
    expect(JSON.stringify(sheets)).not.toMatch(/interest|pecuniary/i)
  })
})
