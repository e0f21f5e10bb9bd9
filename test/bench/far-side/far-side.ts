import { setTimeout as pause } from 'node:timers/promises'
import express from 'express'
import { committeeIn } from '../council/names.ts'
import { freePort } from '../driver/checkout.ts'
import type { Arrive } from './arrive.ts'
import { type SlackSide, slackSide } from './slack-side.ts'
import { type TeamsSide, teamsSide } from './teams-side.ts'

/** Slack and Teams, played on this machine. */
export type FarSide = {
  readonly address: string
  readonly slack: SlackSide
  readonly teams: TeamsSide
  /** How long each post and edit takes from now on. */
  answersIn(milliseconds: number): void
  /** Answers no post and no edit until the returned function is called. */
  hold(): () => void
  /** How many posts and edits have been answered. */
  arrived(): number
  /** How many new posts each committee has got; edits are paced, so they take longer. */
  postsBy(): ReadonlyMap<string, number>
  /** Waits until nothing more arrives, or until the time is up. */
  quiet(longestMs?: number): Promise<void>
  close(): void
}

/** Longer than the program waits between two edits of one post. */
const quietMs = 3500

export async function startFarSide(): Promise<FarSide> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  let arrived = 0
  let delay = 0
  let held: Promise<void> | null = null
  const by = new Map<string, number>()
  const arrive: Arrive = async (place, what) => {
    if (held !== null) await held
    if (delay > 0) await pause(delay)
    arrived += 1
    if (what === 'edit') return
    const committee = committeeIn(place)
    by.set(committee, (by.get(committee) ?? 0) + 1)
  }
  const slack = slackSide(arrive)
  const teams = await teamsSide(address, arrive)
  const app = express().use(slack.routes, teams.routes)
  const server = app.listen(port, '127.0.0.1')
  return {
    address,
    slack,
    teams,
    answersIn(milliseconds) {
      delay = milliseconds
    },
    hold() {
      let release = () => {}
      held = new Promise((resolve) => {
        release = () => {
          held = null
          resolve()
        }
      })
      return () => release()
    },
    arrived: () => arrived,
    postsBy: () => by,
    async quiet(longestMs = 120_000) {
      const late = Date.now() + longestMs
      for (let before = -1; before !== arrived && Date.now() < late; ) {
        before = arrived
        await pause(quietMs)
      }
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
