import { performance } from 'node:perf_hooks'
import { type History, makeHistory } from '../council/history.ts'
import { accountOf } from '../council/names.ts'
import { repliesOf, taken } from '../council/replies.ts'
import { type Checkout, startProgram } from '../driver/checkout.ts'
import { meter } from '../driver/spent.ts'
import { startFarSide } from '../far-side/far-side.ts'
import { median } from '../figures.ts'
import type { Form } from '../members/form.ts'
import { slackMember } from '../members/slack-client.ts'
import type { Options } from '../options.ts'
import { waysOf } from '../postgres/explain.ts'
import type { Asked } from '../postgres/statements.ts'
import { onStage, type Stage } from '../stage.ts'

/** About two dozen replies per meeting. */
const histories: Readonly<Record<'few' | 'many', History>> = {
  few: { meetings: 0, committees: 0 },
  many: { meetings: 4200, committees: 59 },
}
const rounds = 5
const answersATime = 20
const answering = 'an answer'

type Cost = { readonly ms: number; readonly times: number; readonly asked: readonly Asked[] }

/** Measures the cost of a reply and of each screen, with a short history and a long one. */
export function measureGrowth({ checkouts }: Options) {
  return onStage(async (stage) => {
    const rows = []
    for (const checkout of checkouts) {
      const few = await actsAfter(stage, checkout, histories.few)
      const many = await actsAfter(stage, checkout, histories.many)
      const costs = Object.keys(few.acts).map((act) => ({ act, few: [] as Cost[], many: [] as Cost[] }))
      // In turn, so that other load affects both.
      for (let round = 0; round <= rounds; round++)
        for (const one of costs) {
          const [little, much] = [await few.cost(one.act), await many.cost(one.act)]
          if (round === 0) continue
          one.few.push(little)
          one.many.push(much)
        }
      for (const { act, ...one } of costs) {
        const queries = one.many.flatMap(({ asked }) => asked.map(({ query }) => query))
        const ways = await waysOf(many.home, [...new Set(queries)])
        rows.push({ which: checkout.which, act, few: costOf(one.few), many: costOf(one.many), ...ways })
      }
      await few.stop()
      await many.stop()
    }
    return { growth: rows }
  })
}

/** The median of each: a timer that fires in between affects only one or two. */
function costOf(costs: readonly Cost[]) {
  const sum = (what: keyof Omit<Asked, 'query'>) =>
    median(costs.map(({ asked, times }) => asked.reduce((all, one) => all + one[what], 0) / times))
  const ms = median(costs.map((one) => one.ms / one.times))
  return { ms, statements: sum('calls'), rows: sum('rows'), pages: sum('pages') }
}

async function actsAfter({ crowd, scratch }: Stage, checkout: Checkout, history: History) {
  // One each: otherwise a member would press a button that the other program posted.
  const farSide = await startFarSide()
  const home = await scratch()
  const learnt = await makeHistory(checkout, home, { farSide, crowd }, history)
  const program = await startProgram(checkout, home, farSide.address)
  await farSide.quiet()
  const slack = (person: number) => slackMember(farSide.slack, program.port, accountOf('Slack', 0, person))
  const [clerk, member] = [slack(0), slack(3)]
  let answered = 0
  const answer = async () => {
    const due = await repliesOf(learnt, 'Slack', 0, farSide)
    const shots = due.slice(answered, answered + answersATime).map(({ shot }) => shot)
    answered += answersATime
    const release = farSide.hold()
    const hits = await crowd.fire({
      ports: [program.port],
      shots,
      pace: { atOnce: 1 },
      seconds: 60,
      mark: taken,
    })
    release()
    if (hits.taken.length === 0) throw new Error('No answer was taken.')
    return hits.taken.length
  }
  const seen = async (opening: Promise<Form>) => {
    const { drawn } = await opening
    if (/"title":{[^}]*"text":"Please note"/.test(drawn))
      throw new Error(`A screen could not be opened: ${drawn}`)
    return 1
  }
  const hello = async (who: typeof clerk) => {
    await who.say('hello')
    return 1
  }
  await hello(member)
  /** Each returns how often it was done. */
  const acts: Record<string, () => Promise<number>> = {
    [answering]: answer,
    'home of a clerk': () => hello(clerk),
    'home of a member': () => hello(member),
    'desk of the clerk': () => seen(clerk.press(/^Open the meeting$/, clerk.chat)),
    'a member’s own form': () => seen(member.press(/^Prepare$/, member.chat)),
    'the sheet': () => seen(member.press(/^Read the sheet$/, member.chat)),
    'the work plan': () => seen(member.press(/^Work plan$/, member.chat)),
  }
  const spending = await meter(home, [program.pid])
  return {
    home,
    acts,
    async cost(act: string): Promise<Cost> {
      await spending.lap()
      const start = performance.now()
      const times = (await acts[act]?.()) ?? 0
      const ms = performance.now() - start
      const { asked } = await spending.lap()
      if (act === answering) await farSide.quiet()
      return { ms, times, asked: asked ?? [] }
    },
    async stop() {
      await program.stop()
      farSide.close()
    },
  }
}
