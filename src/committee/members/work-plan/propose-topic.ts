import { z } from 'zod'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { atMeeting } from '../../agenda/places.ts'
import type { Person } from '../../council/person.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { noPartIn } from '../replies/no-part.ts'
import { seated } from '../replies/who-replies.ts'
import { insertProposal } from './insert-proposal.ts'
import { topicWordsSchema } from './proposal.ts'
import { proposalWords } from './proposal.words.ts'

/** Proposes a topic from a meeting's post, whatever its recommendations ask. A person may propose any number. The form
 * carries the topic's id, so a form sent twice proposes once. */
export const proposeTopic = verb({
  act: 'propose a topic',
  input: z.object({
    proposalId: z.string(),
    meetingId: z.string(),
    itemId: z.string().nullable(),
    topic: topicWordsSchema,
  }),
  place: atMeeting('shared'),
  may: seated('propose a topic'),
  while: [mustTakeTopics],
  async run({ core, tx, by, meeting, person }, { proposalId: id, itemId, topic }) {
    const entered = enteredFor(by) !== null
    if (itemId !== null && (await tx.items.get(itemId))?.meetingId !== meeting.id)
      throw new CommitteeError('not-found', proposalWords.notOnAgenda)
    if ((await noPartIn(tx, itemId)).has(person.id))
      throw new CommitteeError('takes-no-part', proposalWords.takesNoPart(entered ? person.name : null))
    const of = { id, meeting, itemId, recommendationId: null, personId: person.id, entered, source: null }
    return insertProposal(core, tx, { ...of, topic })
  },
  on: ({ meeting }, { proposalId }) => ['proposal', { ...meeting, id: proposalId }],
})

/** @throws CommitteeError replies-closed */
function mustTakeTopics(of: {
  readonly meeting: Meeting
  readonly now: Date
  readonly by: By
  readonly person: Person
}): void {
  if (stageOf(of.meeting, of.now) === 'open') return
  const by = enteredFor(of.by) === null ? null : of.person.name
  throw new CommitteeError('replies-closed', proposalWords.noLongerTakenFrom(by))
}
