import { inPrintedOrder } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
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
import { recordFormWords } from './record.words.ts'
import { resolutionFormWords } from './resolution.words.ts'
import { showOutcomes } from './show-outcomes.ts'

/** What the committee decided at its meeting, as the clerk enters it. */
export const resolutionInteractions = {
  'record-recommendation': form({
    async place(asking: Asking<IdsOf<'record-recommendation'>>) {
      const place = await clerksRecommendation(asking)
      if (place.item.openness !== 'open') throw new CommitteeError('not-found', resolutionFormWords.notOpen)
      mustBeOpenRecord(asking.core, place.meeting)
      const { recommendation: recommendationId } = asking.ids
      const [standing = null] = await asking.core.store.look.resolutions.find({ recommendationId })
      return { ...place, standing }
    },
    title: resolutionFormWords.title,
    says: (place) => [
      ...recommendationBlocks(place),
      say(resolutionFormWords.enter),
      quiet(recordFormWords.whoSees),
    ],
    questions: {
      decision: oneAmong(
        resolutionFormWords.decided,
        ['as-printed', 'amended', 'not-agreed', 'deferred'],
        resolutionWords.decisions,
      ),
      words: maybeParagraphs(resolutionFormWords.amended, resolutionFormWords.amendedCalled, 3000, {
        hint: resolutionFormWords.amendedHint,
      }),
      ...destination,
    },
    filled: ({ standing }) => ({
      decision: standing?.decision,
      words: standing?.words,
      ...filledDestination(standing),
    }),
    submit: resolutionFormWords.submit,
    example: { decision: 'deferred' },
    async take(asking, { decision, words, ...going }, place) {
      const { core, by, ids } = asking
      const decided = { decision, words, ...goingTo(going) }
      await recordResolution(core, by, { recommendationId: ids.recommendation, decided })
      return showOutcomes(asking, (await place()).meeting.id, 1, resolutionFormWords.done)
    },
  }),

  'record-extra': form({
    place: clerksExtra,
    title: resolutionFormWords.further.title,
    says: ({ meeting, items }) => [
      say(resolutionFormWords.further.enter(meeting.date)),
      quiet(recordFormWords.whoSees),
      ...items.above,
    ],
    questions: ({ items }) => ({
      item: oneOfRows(
        resolutionFormWords.further.item,
        items.options,
        resolutionFormWords.further.chooseItem,
      ),
      words: paragraphs(resolutionFormWords.further.words, resolutionFormWords.further.wordsCalled, 3000),
      ...destination,
    }),
    filled: ({ standing, items }) => ({
      item: standing === null ? null : items.options[0]?.value,
      words: standing?.words,
      ...filledDestination(standing),
    }),
    remember: (_, { core, ids }) => ({ resolution: ids.resolution ?? core.newId() }),
    submit: resolutionFormWords.record,
    example: { item: '7', words: 'That wardens are thanked.', 'made-to': 'The Cabinet', executive: 'yes' },
    async take(asking, { item: number, words, ...going }) {
      const { core, by, ids } = asking
      const resolutionId = remembered(ids.resolution)
      const [item] = await core.store.look.items.find({ meetingId: ids.meeting, number })
      if (item === undefined)
        throw new CommitteeError('unknown-choice', resolutionFormWords.further.chooseItem, 'item')
      const decided = { words, ...goingTo(going) }
      await recordExtraResolution(core, by, { itemId: item.id, resolutionId, decided })
      return showOutcomes(asking, ids.meeting, 1, resolutionFormWords.done)
    },
  }),
} satisfies Handling<'record-recommendation' | 'record-extra'>

/** A resolution that no report recommended, on one of the meeting's open items. */
async function clerksExtra(asking: Asking<IdsOf<'record-extra'>>) {
  const { core, ids } = asking
  const tables = core.store.look
  const { meeting } = await clerksMeeting(asking)
  mustBeOpenRecord(core, meeting)
  const entered = ids.resolution === undefined ? null : await tables.resolutions.get(ids.resolution)
  const standing = entered?.decision === 'extra' && entered.meetingId === meeting.id ? entered : null
  const open = inPrintedOrder(await tables.items.find({ meetingId: meeting.id, openness: 'open' }))
  const offered = standing === null ? open : open.filter(({ id }) => id === standing.itemId)
  if (offered.length === 0) throw new CommitteeError('not-found', resolutionFormWords.further.noItem)
  const rows = offered.map((item) => ({
    value: item.number,
    label: resolutionFormWords.further.itemOption(item.number, itemWords.title(item)),
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
