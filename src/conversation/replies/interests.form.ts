import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import type { Interest } from '../../committee/members/replies/interest.ts'
import { interestLine } from '../../committee/members/replies/interest.words.ts'
import { choice, words } from '../kit/answers.ts'

type About = { readonly place: ItemPlace; readonly interest: Interest; readonly name: string }

export function undoInterestScreen(about: About): Screen {
  return {
    title: 'Undo an interest',
    blocks: [
      ...whatStands(about),
      {
        kind: 'notice',
        tone: 'warning',
        text: 'Only the member is told, with your reason. It is kept on the record. While replies are open they are asked for theirs again; what was counted at closing stays as it was.',
      },
    ],
    form: {
      action: 'undo-interest',
      ids: { interest: about.interest.id },
      revision: `undo-${about.interest.id}-${about.interest.kind}`,
      submit: 'Undo it',
      fields: [
        {
          kind: 'text',
          id: 'reason',
          label: 'The reason',
          hint: 'One sentence. The member sees it. Say nothing about the interest itself.',
          lines: 'one',
          longest: 300,
        },
      ],
    },
  }
}

export const undoInterestAnswers = z.object({ reason: words('the reason', 300) })

const allowed = ['speak', 'speak-and-vote', 'none'] as const

export function dispensationScreen(about: About): Screen {
  const { interest } = about
  return {
    title: 'Dispensation',
    blocks: [
      ...whatStands(about),
      {
        kind: 'notice',
        tone: 'information',
        text: 'The council grants it in writing; this only notes it. Only the member is told. It still applies if they declare this interest again. What was counted at closing stays as it was.',
      },
    ],
    form: {
      action: 'enter-dispensation',
      ids: { interest: interest.id },
      revision: `dispensation-${interest.id}-${interest.dispensation ?? 'none'}`,
      submit: 'Save',
      fields: [
        {
          kind: 'one-of',
          id: 'allowed',
          label: 'What the council lets them do',
          options: [
            { value: 'speak', label: 'Speak, not vote: they may reply, heard apart' },
            { value: 'speak-and-vote', label: 'Speak and vote: they may reply, and count' },
            { value: 'none', label: 'No dispensation' },
          ],
          ...(interest.dispensation === null ? {} : { value: interest.dispensation }),
        },
      ],
    },
  }
}

export const dispensationAnswers = z.object({ allowed: choice(allowed) })

function whatStands({ place: { item }, interest, name }: About): Block[] {
  const what = interest.withdrawnAt === null ? interestLine(interest) : 'no longer stands'
  return [
    { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
    { kind: 'text', text: [{ strong: name }, `: ${what}.`] },
  ]
}
