import { inPrintedOrder } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { mustBeOpenRecord } from '../../committee/outcomes/change-record.ts'
import { recordExtraResolution, recordResolution } from '../../committee/outcomes/record-resolution.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import type { IdsOf } from '../actions.ts'
import { maybeParagraphs, oneAmong, oneOfRows, paragraphs } from '../kit/field.ts'
import { form, remembered } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { choicesOn } from '../kit/options.ts'
import { clerksMeeting, clerksRecommendation } from '../kit/place.ts'
import { quiet, say } from '../kit/write.ts'
import { recommendationBlocks } from '../replies/reply.blocks.ts'
import { destination, filledDestination, goingTo } from './destination.questions.ts'
import { whoSeesOutcomes } from './record.words.ts'
import { showOutcomes } from './show-outcomes.ts'

/** What the committee decided at its meeting, as the clerk enters it. */
export const resolutionInteractions = {
  'record-recommendation': form({
    async place(asking: Asking<IdsOf<'record-recommendation'>>) {
      const place = await clerksRecommendation(asking)
      if (place.item.openness !== 'open')
        throw new CommitteeError('not-found', 'This item is not open, so nothing of it is shown here.')
      mustBeOpenRecord(asking.core, place.meeting)
      const { recommendation: recommendationId } = asking.ids
      const [standing = null] = await asking.core.store.look.resolutions.find({ recommendationId })
      return { ...place, standing }
    },
    title: 'Outcome',
    says: (place) => [
      ...recommendationBlocks(place),
      say('Enter what the committee decided at its meeting.'),
      quiet(whoSeesOutcomes),
    ],
    questions: {
      decision: oneAmong(
        'The committee decided',
        ['as-printed', 'amended', 'not-agreed', 'deferred'],
        resolutionWords.decisions,
      ),
      words: maybeParagraphs('The wording as amended', 'the wording', 3000, {
        hint: 'Or the reasons, where it was not agreed or was deferred.',
      }),
      ...destination,
    },
    filled: ({ standing }) => ({
      decision: standing?.decision,
      words: standing?.words,
      ...filledDestination(standing),
    }),
    submit: 'Record the outcome',
    example: { decision: 'deferred' },
    async take(asking, { decision, words, ...going }, place) {
      const { core, by, ids } = asking
      const decided = { decision, words, ...goingTo(going) }
      await recordResolution(core, by, { recommendationId: ids.recommendation, decided })
      return showOutcomes(asking, (await place()).meeting.id, 1, 'Recorded.')
    },
  }),

  'record-extra': form({
    place: clerksExtra,
    title: 'A further resolution',
    says: ({ meeting, items }) => [
      say(`Enter what the committee resolved on ${longDay(meeting.date)} beyond what a report recommended.`),
      quiet(whoSeesOutcomes),
      ...items.above,
    ],
    questions: ({ items }) => ({
      item: oneOfRows('On which item', items.options, 'Please choose one of the items shown.'),
      words: paragraphs('The resolution as made', 'the resolution', 3000),
      ...destination,
    }),
    filled: ({ standing, items }) => ({
      item: standing === null ? null : items.options[0]?.value,
      words: standing?.words,
      ...filledDestination(standing),
    }),
    remember: (_, { core, ids }) => ({ resolution: ids.resolution ?? core.newId() }),
    submit: 'Record it',
    example: { item: '7', words: 'That wardens are thanked.', 'made-to': 'The Cabinet', executive: 'yes' },
    async take(asking, { item: number, words, ...going }) {
      const { core, by, ids } = asking
      const resolutionId = remembered(ids.resolution)
      const [item] = await core.store.look.items.find({ meetingId: ids.meeting, number })
      if (item === undefined)
        throw new CommitteeError('unknown-choice', 'Please choose one of the items shown.', 'item')
      const decided = { words, ...goingTo(going) }
      await recordExtraResolution(core, by, { itemId: item.id, resolutionId, decided })
      return showOutcomes(asking, ids.meeting, 1, 'Recorded.')
    },
  }),
} satisfies Handling<'record-recommendation' | 'record-extra'>

/** A resolution that no report recommended, on any of the meeting's open items. */
async function clerksExtra(asking: Asking<IdsOf<'record-extra'>>) {
  const { core, ids } = asking
  const tables = core.store.look
  const { meeting } = await clerksMeeting(asking)
  mustBeOpenRecord(core, meeting)
  const entered = ids.resolution === undefined ? null : await tables.resolutions.get(ids.resolution)
  const standing = entered?.decision === 'extra' && entered.meetingId === meeting.id ? entered : null
  const open = inPrintedOrder(await tables.items.find({ meetingId: meeting.id, openness: 'open' }))
  const offered = standing === null ? open : open.filter(({ id }) => id === standing.itemId)
  if (offered.length === 0)
    throw new CommitteeError('not-found', 'This meeting has no open item, so there is nothing to enter here.')
  const rows = offered.map((item) => ({
    value: item.number,
    label: `Item ${item.number}: ${itemWords.title(item)}`,
  }))
  const { meeting: of, resolution } = ids
  return {
    meeting,
    standing,
    items: choicesOn(rows, ids.page, (label, page) =>
      opens(label, 'record-extra', { meeting: of, ...(resolution !== undefined && { resolution }), page }),
    ),
  }
}
