import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { Method, Proposal } from './proposal.ts'

const { member } = example

export const proposalWords = {
  methods: {
    report: 'A report to a meeting',
    briefing: 'A briefing note',
    visit: 'A visit',
    'task-and-finish': 'A task and finish group',
  } satisfies Record<Method, string>,
  /** @param name of the person who proposes it */
  proposer: said(
    ({ source, entered }: Pick<Proposal, 'source' | 'entered'>, name: string) =>
      entered ? `${source ?? name} (entered by the clerk)` : name,
    [{ source: null, entered: false }, member],
    [{ source: null, entered: true }, member],
    [{ source: 'Marlshire Youth Council', entered: true }, example.clerk],
  ),

  /** Stands in place of a topic from an item that is not open. */
  untold: 'A topic from an item that is not open to the public',

  noLongerTaken: 'Topics for this meeting are no longer taken here, so nothing was recorded.',
  /** @param by the member, if the clerk enters it for them */
  noLongerTakenFrom: said(
    (by: string | null) =>
      `Topics for this meeting are no longer taken here, so nothing was recorded. ${by ?? 'You'} can still raise it at the meeting.`,
    [null],
    [member],
  ),
  notOnAgenda: 'That item is not on this meeting’s agenda, so nothing was recorded.',
  takesNoPart: said(
    (by: string | null) =>
      `${by === null ? 'You told the clerk that you take' : `${by} takes`} no part in that item, so nothing was recorded.`,
    [null],
    [member],
  ),
  notOpen:
    'The item that this topic comes from is not open to the public, so it is not shown here and nothing was recorded.',
  notKnown:
    'Replies are still open, and topics are known only once they have closed. Please close replies first.',
} as const satisfies Words
