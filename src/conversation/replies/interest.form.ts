import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Option, Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import {
  excludes,
  type Interest,
  type InterestKind,
  interestKinds,
} from '../../committee/members/replies/interest.ts'
import { dispensationLabels } from '../../committee/members/replies/interest.words.ts'
import { choice, ticked } from '../kit/answers.ts'
import { confirmField } from '../kit/confirm.screen.ts'

const kinds = [...interestKinds, 'none'] as const

/** In the words in which the member chooses them. */
export const interestChoices: Readonly<Record<InterestKind, string>> = {
  pecuniary: 'Disclosable pecuniary interest: I take no part',
  'other-no-part': 'Other interest: I take no part',
  'other-taking-part': 'Other interest: I take part',
  'not-sure': 'I am not sure: I would like the clerk to ask me',
}

/** Asks for the kind only; nothing about the interest itself. */
export function interestScreen({ item, meeting }: ItemPlace, standing: Interest | null): Screen {
  const options: Option[] = interestKinds.map((kind) => ({ value: kind, label: interestChoices[kind] }))
  const takeBack: Option[] =
    standing === null ? [] : [{ value: 'none', label: 'I take back what I declared' }]
  return {
    title: 'Declare an interest',
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      {
        kind: 'notice',
        tone: 'information',
        text: 'This tells the clerk. You must still declare at the meeting.',
      },
      ...(standing === null ? [] : standsBlocks(standing)),
      {
        kind: 'text',
        text: `Please give the kind only, and nothing about the interest itself. If you take no part, nothing more is asked of you on this item, and ${meeting.repliesClosedAt === null ? 'you are left out of its count' : 'no poll on a topic that comes from it counts you. The count of replies stays as it was when they closed'}. Only the clerk is shown why.`,
      },
    ],
    form: {
      action: 'declare-interest',
      ids: { item: item.id },
      revision: `${item.id}-${standing?.kind ?? 'none'}`,
      fields: [
        {
          kind: 'one-of',
          id: 'kind',
          label: 'Your interest in this item',
          options: [...options, ...takeBack],
          ...(standing === null ? {} : { value: standing.kind }),
        },
        confirmField('This is what I want the clerk to know'),
      ],
      submit: 'Tell the clerk',
    },
  }
}

function standsBlocks(standing: Interest): Block[] {
  const { kind, dispensation } = standing
  const allowed =
    dispensation === null || !excludes(standing)
      ? ''
      : ` The clerk has noted a ${dispensationLabels[dispensation]}, so you may reply.`
  return [{ kind: 'text', text: `Declared so far: “${interestChoices[kind]}”.${allowed}` }]
}

export const interestAnswers = z.object({
  kind: choice(kinds),
  confirmed: ticked,
})
