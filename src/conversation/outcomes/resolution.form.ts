import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Field, Option, Screen } from '../../cards/screen.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import { type Item, shownTitle } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Decided, Resolution } from '../../committee/outcomes/resolution.ts'
import { decisionLabels } from '../../committee/outcomes/resolution.words.ts'
import { choice, day, perhapsWords, words } from '../kit/answers.ts'
import { recommendationBlocks } from '../replies/reply.blocks.ts'
import { shortened } from '../work-plan/poll.form.ts'

const decisionsOnPrinted = ['as-printed', 'amended', 'not-agreed', 'deferred'] as const

const whoSees: Block = {
  kind: 'text',
  quiet: true,
  text: 'The committee and its officers see it in “What the committee decided”, as a draft until the minutes are confirmed.',
}

/** What the committee decided about a recommendation, as the clerk enters it. */
export function resolutionScreen(place: RecommendationPlace, standing: Resolution | null): Screen {
  return {
    title: 'Outcome',
    blocks: [
      ...recommendationBlocks(place),
      { kind: 'text', text: 'Enter what the committee decided at its meeting.' },
      whoSees,
    ],
    form: {
      action: 'record-recommendation',
      ids: { recommendation: place.recommendation.id },
      revision: `${place.recommendation.id}-${standing === null ? 0 : standing.at.getTime()}`,
      submit: 'Record the outcome',
      fields: [
        {
          kind: 'one-of',
          id: 'decision',
          label: 'The committee decided',
          options: decisionsOnPrinted.map((value) => ({
            value,
            label: decisionLabels[value],
          })),
          ...(standing === null ? {} : { value: standing.decision }),
        },
        {
          kind: 'text',
          id: 'words',
          label: 'The wording as amended',
          hint: 'Or the reasons, where it was not agreed or was deferred.',
          lines: 'many',
          longest: 3000,
          optional: true,
          ...(standing?.words == null ? {} : { value: standing.words }),
        },
        ...whereItGoes(standing),
      ],
    },
  }
}

/** A resolution that no report recommended, on any of the meeting's open items. */
export function extraScreen(
  meeting: Meeting,
  items: readonly Item[],
  id: string,
  standing: Resolution | null,
): Screen {
  const offered = standing === null ? items : items.filter((item) => item.id === standing.itemId)
  const options = offered
    .slice(0, limits.options)
    .map((item): Option => ({ value: item.number, label: shortened(`${item.number}. ${shownTitle(item)}`) }))
  if (options.length === 0)
    throw new CommitteeError('not-found', 'This meeting has no open item, so there is nothing to enter here.')
  return {
    title: 'A further resolution',
    blocks: [
      {
        kind: 'text',
        text: `Enter what the committee resolved on ${longDay(meeting.date)} beyond what a report recommended.`,
      },
      whoSees,
    ],
    form: {
      action: 'record-extra',
      ids: { meeting: meeting.id, resolution: id },
      revision: `${id}-${standing === null ? 0 : standing.at.getTime()}`,
      submit: 'Record it',
      fields: [
        {
          kind: 'one-of',
          id: 'item',
          label: 'On which item',
          options,
          ...(standing === null || options[0] === undefined ? {} : { value: options[0].value }),
        },
        {
          kind: 'text',
          id: 'words',
          label: 'The resolution as made',
          lines: 'many',
          longest: 3000,
          ...(standing?.words == null ? {} : { value: standing.words }),
        },
        ...whereItGoes(standing),
      ],
    },
  }
}

/** Where a resolution goes, and nothing else of it: what is left to enter once the minutes are confirmed.
 * @param called what it is called: "Item 7, recommendation (a)" */
export function sendingScreen(called: string, standing: Resolution, wording: string): Screen {
  return {
    title: 'Where it goes',
    blocks: [{ kind: 'text', text: [{ strong: called }] }, ...textBlocks(wording), whoSees],
    form: {
      action: 'record-sending',
      ids: { meeting: standing.meetingId, resolution: standing.id },
      revision: `${standing.id}-sending-${standing.at.getTime()}`,
      submit: 'Record it',
      fields: whereItGoes(standing),
    },
  }
}

function whereItGoes(standing: Resolution | null): Field[] {
  return [
    {
      kind: 'text',
      id: 'made-to',
      label: 'To whom it was made',
      hint: 'For example: the Cabinet, or the integrated care board.',
      lines: 'one',
      longest: 300,
      optional: true,
      ...(standing?.madeTo == null ? {} : { value: standing.madeTo }),
    },
    {
      kind: 'one-of',
      id: 'executive',
      label: 'Is that the council’s executive?',
      hint: 'It has to answer within two months of receiving it, with reasons.',
      options: [
        { value: 'yes', label: 'Yes, it must answer' },
        { value: 'no', label: 'No' },
      ],
      optional: true,
      ...(standing === null ? {} : { value: standing.toExecutive ? 'yes' : 'no' }),
    },
    {
      kind: 'date',
      id: 'sent',
      label: 'Sent on',
      optional: true,
      ...(standing?.sentOn == null ? {} : { value: standing.sentOn }),
    },
  ]
}

const destination = {
  'made-to': perhapsWords('to whom it was made', 300),
  executive: choice(['yes', 'no']).optional(),
  sent: day('the day on which it was sent').optional(),
}

export const resolutionAnswers = z
  .object({ decision: choice(decisionsOnPrinted), words: perhapsWords('the wording'), ...destination })
  .transform((given): Decided => ({ decision: given.decision, words: given.words, ...goingTo(given) }))

export const sendingAnswers = z.object(destination).transform(goingTo)

export const extraAnswers = z
  .object({
    item: z.string('Please choose one of the items shown.').max(20, 'Please choose one of the items shown.'),
    words: words('the resolution'),
    ...destination,
  })
  .transform((given) => ({ item: given.item, words: given.words, ...goingTo(given) }))

type Destination = {
  readonly 'made-to': string | null
  readonly executive?: 'yes' | 'no' | undefined
  readonly sent?: string | undefined
}

function goingTo(given: Destination): Pick<Decided, 'madeTo' | 'toExecutive' | 'sentOn'> {
  const toExecutive = given.executive === 'yes'
  return {
    madeTo: given['made-to'] ?? (toExecutive ? 'The executive' : null),
    toExecutive,
    sentOn: given.sent ?? null,
  }
}
