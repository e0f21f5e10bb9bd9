import type { Card, Ids } from '../../src/cards/card.ts'
import type { Screen } from '../../src/cards/screen.ts'
import { committeesOf } from '../../src/committee/agenda/home.ts'
import type { By } from '../../src/committee/kernel/actor.ts'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'
import { actions } from '../../src/conversation/actions.ts'
import { homeCard } from '../../src/conversation/people/home.card.ts'
import { cast, type Marlshire, type Name } from './committee.ts'
import { cards, labels, press } from './press.ts'

/** Something that a person can see, and how they get to it. */
export type Seen = { readonly how: string; readonly shown: Card | Screen }

/**
 * All that somebody can see now: each card in their rooms and direct messages, and the answer of every button with any
 * ids. A refusal counts as seen, too.
 * @param most looks at no more rows of each kind, and no more pages of each screen
 */
export async function everythingShown(
  m: Marlshire,
  name: Name,
  most = Number.MAX_SAFE_INTEGER,
): Promise<Seen[]> {
  const by = m.as(name)
  const drawn = await cardsShown(m, name)
  const screens: Seen[] = []
  const every = (await everyIds(m)).slice(-most)
  // The clerk also enters for a member.
  const on = name === 'ruth' ? every.slice(0, 3).map((ids) => ({ ...ids, on: m.id('asha') })) : []
  for (const ids of [...every, ...on])
    for (const action of Object.keys(actions)) {
      const how = `${action} ${JSON.stringify(ids)}`
      for (let page = 1, more = true; more && page <= most; page++) {
        const shown = await answerTo(m, by, action, { ...ids, page: String(page) })
        screens.push({ how, shown })
        more = labels(shown).includes('Next page')
      }
    }
  const person = await m.store.look.people.get(m.id(name))
  const home: Seen[] =
    person === null
      ? []
      : [
          {
            how: 'home',
            shown: homeCard(person, await committeesOf(m.store.reads, person, m.core.now()), m.core.now()),
          },
        ]
  return [...drawn, ...screens, ...home]
}

/** The cards in somebody's rooms and direct messages. */
export async function cardsShown(m: Marlshire, name: Name): Promise<Seen[]> {
  const theirs = [...(await cards(m, { target: 'room' })), ...(await cards(m, { targetId: m.id(name) }))]
  return theirs.map(({ post, card }) => ({ how: `card ${post.kind}`, shown: card }))
}

async function answerTo(m: Marlshire, by: By, action: string, ids: Ids): Promise<Screen> {
  try {
    const reaction = await press(m, by, action, ids)
    return reaction.kind === 'close' ? { title: 'closed', blocks: [] } : reaction.screen
  } catch (error) {
    if (!(error instanceof CommitteeError)) throw error
    return { title: error.code, blocks: [{ kind: 'notice', tone: 'warning', text: error.message }] }
  }
}

/** Sets of ids that together name every row that a button can name. */
async function everyIds(m: Marlshire): Promise<Ids[]> {
  const { look } = m.store
  const rows = {
    committee: await look.committees.find({}),
    meeting: await look.meetings.find({}),
    item: await look.items.find({}),
    recommendation: await look.recommendations.find({}),
    proposal: await look.proposals.find({}),
    poll: await look.polls.find({}),
    topic: await look.pollTopics.find({}),
    reply: await look.replies.find({}),
    suggestion: await look.suggestions.find({}),
    question: await look.questions.find({}),
    report: await look.reports.find({}),
    file: await look.waitingFiles.find({}),
    resolution: await look.resolutions.find({}),
    outcome: await look.topicOutcomes.find({}),
    interest: await look.interests.find({}),
    member: await look.people.find({ name: [cast.dev, cast.ben] }),
  }
  const most = Math.max(...Object.values(rows).map((some) => some.length))
  return Array.from({ length: most }, (_, at) => {
    const named = Object.entries(rows).flatMap(([name, some]): [string, string][] => {
      const row = some[at % Math.max(1, some.length)]
      return row === undefined ? [] : [[name, row.id]]
    })
    const entered = rows.outcome[0] ?? rows.resolution[0]
    return { ...Object.fromEntries(named), at: String(entered?.at.getTime() ?? 0), place: '1' }
  })
}
