import { setTimeout as pause } from 'node:timers/promises'
import { foldTouches } from '../committee/record/fold-touches.ts'
import { addressMessages, addressPosts } from './address.ts'
import { type Lane, laneFor } from './lanes.ts'
import { sendMessages } from './send-messages.ts'
import { sendPosts } from './send-posts.ts'
import { codeOf, platformsOn, type Sender } from './sender.ts'

/** How many posts and messages are under way at once on each platform. */
const laneWidth = 24
/** Things that happen within this time get one look, not several. */
const gapMs = 100
/** How long to sleep if nothing wakes us. */
const pollMs = 10_000
/** How long stopping waits for what is under way. */
const longestStopMs = 20_000

/** Sends what is due until it is stopped. Stopping waits for what is under way. */
export async function startOutbox(sender: Sender): Promise<{ stop(): Promise<void> }> {
  let stopped = false
  let roused = true
  let isNews = true
  let rouse = () => {}
  const lookAgain = () => {
    roused = true
    rouse()
  }
  const lanes = platformsOn(sender).map((platform) => laneFor(platform, laneWidth, lookAgain))
  const stopListening = await sender.core.store.outbox.listen(() => {
    isNews = true
    lookAgain()
  })

  async function sleep(longestMs: number): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      rouse = resolve
    })
    if (roused) return
    const timer = setTimeout(() => {
      isNews = true
      rouse()
    }, longestMs)
    await woken
    clearTimeout(timer)
  }
  async function loop(): Promise<void> {
    while (!stopped) {
      roused = false
      const news = isNews
      isNews = false
      try {
        if (news) await prepare(sender)
        for (const lane of lanes) await fill(sender, lane)
        await pause(gapMs)
        if (!roused) await sleep(await untilNextMs(sender, lanes))
      } catch (fault) {
        sender.log.error({ code: codeOf(fault) }, 'the outbox failed and will look again')
        isNews = true
        await sleep(1000)
      }
    }
  }

  const ended = loop()
  return {
    async stop() {
      stopped = true
      lookAgain()
      await ended
      await stopListening()
      const late = new Promise<void>((resolve) => setTimeout(resolve, longestStopMs).unref())
      await Promise.race([Promise.all(lanes.map((lane) => lane.idle())), late])
    },
  }
}

/** Folds touches into posts, and works out where all that is due goes. */
async function prepare(sender: Sender): Promise<void> {
  await foldTouches(sender.core)
  await addressPosts(sender)
  await addressMessages(sender)
}

/** Messages go first: they are few, and a late notice helps less. */
async function fill(sender: Sender, lane: Lane): Promise<void> {
  for (const send of [sendMessages, sendPosts]) while (lane.free() > 0 && (await send(sender, lane)) > 0);
}

/** If a lane is full, whatever ends next wakes us. */
async function untilNextMs({ core, realNow }: Sender, lanes: readonly Lane[]): Promise<number> {
  if (lanes.some((lane) => lane.free() === 0)) return pollMs
  const next = await core.store.outbox.nextAt(core.now())
  const ms = next === null ? pollMs : next.getTime() - realNow().getTime()
  return Math.min(Math.max(ms, gapMs), pollMs)
}
