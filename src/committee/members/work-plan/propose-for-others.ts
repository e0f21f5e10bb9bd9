import { z } from 'zod'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { atMeeting } from '../../agenda/places.ts'
import { inPerson } from '../../council/permission.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { insertProposal } from './insert-proposal.ts'
import { topicWordsSchema } from './proposal.ts'
import { proposalWords } from './proposal.words.ts'

/** Enters a topic that no member proposes but the public, an officer or a partner (the source), which is shown with it. The
 * clerk who entered it is told what becomes of it. The form carries the topic's id, so a form sent twice proposes once. */
export const proposeForOthers = verb({
  act: 'enter a topic for others',
  input: z.object({
    proposalId: z.string(),
    meetingId: z.string(),
    source: z.string(),
    topic: topicWordsSchema,
  }),
  place: atMeeting('shared'),
  may: inPerson('propose for others'),
  while: [mustNotHaveClosed],
  async run({ core, tx, meeting, person: { id: personId } }, { proposalId: id, source, topic }) {
    const of = { id, meeting, itemId: null, recommendationId: null, personId, entered: true, source }
    return insertProposal(core, tx, { ...of, topic })
  },
  on: ({ meeting }, { proposalId }) => ['proposal', { ...meeting, id: proposalId }],
})

/** @throws CommitteeError replies-closed */
function mustNotHaveClosed({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  if (['drafting', 'open'].includes(stageOf(meeting, now))) return
  throw new CommitteeError('replies-closed', proposalWords.noLongerTaken)
}
