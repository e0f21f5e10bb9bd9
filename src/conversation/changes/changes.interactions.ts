import { z } from 'zod'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { type Entered, undoOutcome, whatWasEntered } from '../../committee/changes/undo-outcome.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { forMember } from '../kit/for-member.ts'
import {
  type Asking,
  asks,
  type Interaction,
  id,
  ofItemBeside,
  ofMeeting,
  page,
  shows,
} from '../kit/interaction.ts'
import { changesScreen } from './changes.screen.ts'
import { enteredScreen, undoScreen } from './outcomes-entered.screen.ts'
import { reasonGiven } from './reason.field.ts'
import { changesView } from './view-changes.ts'
import { whatChangedScreen } from './what-changed.screen.ts'

const reason = z.object({ reason: reasonGiven })
/** When it was entered: with another time it is not the one that the clerk read. */
const asEntered = z.object({ at: z.coerce.number().int().positive().max(8.64e15) })
const ofResolution = asEntered.extend({ resolution: id })
const ofOutcome = asEntered.extend({ outcome: id })

export const changesInteractions = {
  changes: shows(ofMeeting.extend(page.shape), async ({ core, by, ids }) => {
    const place = await placeOfMeeting(core.store.look, ids.meeting)
    await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
    return changesScreen(await changesView(core.store.look, place, ids.page, core.now()))
  }),

  'what-changed': forMember(
    shows(ofItemBeside.extend(page.shape), ({ core, by, ids }) => whatChangedScreen(core, by, ids)),
  ),

  'entered-outcomes': shows(ofMeeting.extend(page.shape), async ({ core, by, ids }) => {
    const { meeting, committee } = await placeOfMeeting(core.store.look, ids.meeting)
    await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
    return enteredScreen(core.store.look, meeting, ids.page, null)
  }),

  'undo-resolution': asks(ofResolution, {
    screen: (asking) => undoForm(asking, resolutionOf(asking.ids)),
    answers: reason,
    take: (asking, given) => undo(asking, resolutionOf(asking.ids), given.reason),
  }),

  'undo-topic-outcome': asks(ofOutcome, {
    screen: (asking) => undoForm(asking, topicOutcomeOf(asking.ids)),
    answers: reason,
    take: (asking, given) => undo(asking, topicOutcomeOf(asking.ids), given.reason),
  }),
} satisfies Record<string, Interaction>

function resolutionOf({ resolution, at }: z.infer<typeof ofResolution>): Entered {
  return { kind: 'resolution', id: resolution, at: new Date(at) }
}

function topicOutcomeOf({ outcome, at }: z.infer<typeof ofOutcome>): Entered {
  return { kind: 'topic', id: outcome, at: new Date(at) }
}

async function undoForm({ core, by }: Asking<unknown>, entered: Entered) {
  const { meetingId, what, before } = await whatWasEntered(core.store.look, entered)
  const { committee } = await placeOfMeeting(core.store.look, meetingId)
  await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  return undoScreen(entered, what, before)
}

async function undo({ core, by }: Asking<unknown>, entered: Entered, why: string) {
  const { meetingId } = await whatWasEntered(core.store.look, entered)
  await undoOutcome(core, by, { entered, reason: why })
  const { meeting } = await placeOfMeeting(core.store.look, meetingId)
  return {
    kind: 'screen' as const,
    screen: await enteredScreen(core.store.look, meeting, 1, 'Taken back. Everyone is told.'),
  }
}
