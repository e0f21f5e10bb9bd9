import type { Block } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Option, Screen } from '../../cards/screen.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { isMark } from '../../committee/changes/mark.ts'
import type { Officer } from '../../committee/council/officers.ts'
import type { Person } from '../../committee/council/person.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import type { QuestionPlace } from '../../committee/members/questions/question-place.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { shortened } from '../work-plan/poll.form.ts'

/** More than a form's list holds; the others are reached once some of these are merged. */
const mostOptions = 100

/** With the number that it has on the clerk's screen of the item's questions, where its words stand in full. */
type NumberedGroup = QuestionGroup & { readonly number: number }

/** Merges a question into another of its item. */
export function mergeScreen(
  place: QuestionPlace,
  others: readonly NumberedGroup[],
  name: (id: string) => string,
  page: number,
): Screen {
  const { question } = place
  const blocks = aboutBlocks(place)
  if (others.length === 0)
    return {
      title: 'Merge a question',
      blocks: [
        ...blocks,
        { kind: 'notice', tone: 'information', text: 'There is no other question on this item.' },
      ],
    }
  const called = ({ number, standing: [lead] }: NumberedGroup) =>
    shortened(`Question ${number}, ${name(lead.personId)}`)
  const groups = inPages(others)
  const ids = { question: question.id }
  const { blocks: read } = pagedScreen({
    title: 'Merge a question',
    pages: groups.map((some) =>
      some.flatMap((one): Block[] => [
        { kind: 'text', text: [{ strong: called(one) }] },
        ...textBlocks(one.standing[0].words),
      ]),
    ),
    page,
    action: 'merge-question',
    ids,
  })
  const here = groups[Math.min(page, groups.length) - 1] ?? []
  return {
    title: 'Merge a question',
    blocks: [
      ...blocks,
      {
        kind: 'text',
        text: 'Choose the question that asks the same. Its words stand for both, and each asker is named with it. Who wants it raised at the meeting is named as wanting that. You can separate them again.',
      },
      ...read,
    ],
    form: {
      action: 'merge-question',
      ids: { ...ids, page: String(page) },
      revision: `${question.id}-merge-${page}`,
      submit: 'Merge',
      fields: [
        {
          kind: 'one-of',
          id: 'into',
          label: 'Into which question',
          options: here.map((one): Option => ({ value: one.root.id, label: called(one) })),
        },
      ],
    },
  }
}

/** As many a page as can be read in full above the choice. */
function inPages(groups: readonly NumberedGroup[]): NumberedGroup[][] {
  const pages: NumberedGroup[][] = [[]]
  let length = 0
  for (const group of groups) {
    const { words } = group.standing[0]
    const page = pages.at(-1) ?? []
    length += words.length
    if (page.length === 0 || (page.length < 7 && length <= limits.text)) page.push(group)
    else {
      pages.push([group])
      length = words.length
    }
  }
  return pages
}

/** Sends a question to an officer, the report's author first. */
export function sendScreen(
  place: QuestionPlace,
  officers: readonly Officer[],
  author: Person | null,
): Screen {
  const { question, item } = place
  const reached = officers.filter((officer) => officer.reached).map(({ person }) => person)
  const copy: Block = {
    kind: 'actions',
    actions: [opens('Text to copy', 'copy-questions', { item: item.id })],
  }
  const title = 'Send to an officer'
  const unreached =
    author === null || reached.some(({ id }) => id === author.id)
      ? []
      : [`The report’s author, ${author.name}, has no account here.`]
  const [only] = reached
  if (only === undefined)
    return {
      title,
      blocks: [
        ...aboutBlocks(place),
        {
          kind: 'notice',
          tone: 'information',
          text: 'No officer of this committee has an account here. Please copy the text and send it by e-mail.',
        },
        copy,
      ],
    }
  const chosen = reached.find(({ id }) => id === (question.officerId ?? author?.id))
  return {
    title,
    blocks: [
      ...aboutBlocks(place),
      ...unreached.map((text): Block => ({ kind: 'notice', tone: 'warning', text })),
      {
        kind: 'text',
        text: 'They get it as a direct message, with the askers’ names, and can answer there. You see the answer first.',
      },
      copy,
    ],
    form: {
      action: 'send-question',
      ids: { question: question.id },
      revision: `${question.id}-send-${question.officerId ?? 'none'}`,
      submit: 'Send',
      fields: [
        {
          kind: 'one-of',
          id: 'officer',
          label: 'To which officer',
          options: reached
            .slice(0, mostOptions)
            .map(({ id, name }) => ({ value: id, label: shortened(name) })),
          ...(chosen === undefined ? {} : { value: chosen.id }),
        },
      ],
    },
  }
}

/** Enters the answer, with what the officer wrote filled in. */
export function answerScreen(place: QuestionPlace, group: QuestionGroup): Screen {
  const { question, meeting } = place
  const value = group.offered ?? group.answer
  return {
    title: 'Answer a question',
    blocks: [
      ...aboutBlocks(place, group),
      ...(group.offered === null
        ? []
        : [
            {
              kind: 'notice' as const,
              tone: 'information' as const,
              text: 'The officer wrote the answer below.',
            },
          ]),
      {
        kind: 'text',
        quiet: true,
        text:
          meeting.questionsSentAt === null
            ? 'Every committee member sees it on the question sheet, and nobody before that but you.'
            : 'The question sheet has gone out: everyone’s sheet gets the answer at once, and everyone is told.',
      },
    ],
    form: {
      action: 'answer-question',
      ids: { question: question.id },
      revision: `${question.id}-answer-${group.offeredAt?.getTime() ?? 0}-${question.answeredAt?.getTime() ?? 0}`,
      submit: group.offered === null ? 'Enter the answer' : 'Forward the answer',
      fields: [
        {
          kind: 'text',
          id: 'words',
          label: 'The officer’s answer',
          lines: 'many',
          longest: 3000,
          ...(value === null || isMark(value) ? {} : { value }),
        },
      ],
    },
  }
}

function aboutBlocks({ item, question }: QuestionPlace, group: QuestionGroup | null = null): Block[] {
  return [
    { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
    ...textBlocks(group?.standing[0].words ?? question.words),
  ]
}
