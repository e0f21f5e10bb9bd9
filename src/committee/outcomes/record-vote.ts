import { z } from 'zod'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { votersOn } from './attendees.ts'
import { mustBeDraft, onRecord } from './change-record.ts'
import type { Resolution } from './resolution.ts'
import { resolutionWords } from './resolution.words.ts'
import { resolutionIn } from './resolution-in.ts'

export const votes = ['for', 'against', 'abstained'] as const
export type Vote = (typeof votes)[number]

/** Records how members voted by name in a recorded vote at the meeting. Somebody who is left out keeps the vote that was
 * entered for them. */
export const recordVote = verb({
  ...onRecord,
  act: 'record a vote',
  input: z.object({
    meetingId: z.string(),
    resolutionId: z.string(),
    /** One for each person; null for somebody who did not vote. */
    cast: z.array(z.object({ personId: z.string(), vote: z.enum(votes).nullable() })).readonly(),
  }),
  async run({ tx, now, meeting }, { resolutionId, cast }) {
    const standing = await resolutionIn(tx, meeting, resolutionId)
    const voters = new Set((await votersOn(tx, meeting, standing)).map((person) => person.id))
    if (cast.some(({ personId, vote }) => vote !== null && !voters.has(personId)))
      throw new CommitteeError('unknown-choice', resolutionWords.notPresent)
    const vote = cast.reduce((all, one) => withVote(all, one.personId, one.vote), standing.vote)
    if (JSON.stringify(vote) === JSON.stringify(standing.vote)) return false
    mustBeDraft(meeting)
    return (await tx.resolutions.update({ id: standing.id }, { vote, at: now })) > 0
  },
  on: ({ meeting }, { resolutionId }) => ['resolution', { ...meeting, id: resolutionId }],
})

/** Moves one person's vote, so nobody is counted twice. */
export function withVote(all: Resolution['vote'], personId: string, vote: Vote | null): Resolution['vote'] {
  if (voteOf(all, personId) === vote) return all
  const others = (some: readonly string[]) => some.filter((id) => id !== personId)
  const now = { for: others(all.for), against: others(all.against), abstained: others(all.abstained) }
  return vote === null ? now : { ...now, [vote]: [...now[vote], personId] }
}

export function voteOf(all: Resolution['vote'], personId: string): Vote | null {
  return votes.find((vote) => all[vote].includes(personId)) ?? null
}
