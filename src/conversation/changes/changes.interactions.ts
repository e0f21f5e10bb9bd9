import { textBlocks } from '../../cards/pages.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { type Entered, undoOutcome, whatWasEntered } from '../../committee/changes/undo-outcome.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { form } from '../kit/form.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, shows } from '../kit/interaction.ts'
import { saying, strong, warn } from '../kit/write.ts'
import { changesScreen } from './changes.screen.ts'
import { enteredScreen } from './outcomes-entered.screen.ts'
import { reason } from './reason.field.ts'
import { changesView } from './view-changes.ts'
import { whatChangedScreen } from './what-changed.screen.ts'

export const changesInteractions = {
  changes: shows(async ({ core, by, ids }) => {
    const place = await placeOfMeeting(core.store.look, ids.meeting)
    await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
    return changesScreen(await changesView(core.store.look, place, ids.page, core.now()))
  }),

  'what-changed': shows(({ core, by, ids }) => whatChangedScreen(core, by, ids)),

  'entered-outcomes': shows(async ({ core, by, ids }) => {
    const { meeting, committee } = await placeOfMeeting(core.store.look, ids.meeting)
    await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
    return enteredScreen(core.store.look, meeting, ids.page)
  }),

  'undo-resolution': undoes(({ resolution, at }) => ({
    kind: 'resolution',
    id: resolution,
    at: new Date(at),
  })),

  'undo-topic-outcome': undoes(({ outcome, at }) => ({ kind: 'topic', id: outcome, at: new Date(at) })),
} satisfies Handling<
  'changes' | 'what-changed' | 'entered-outcomes' | 'undo-resolution' | 'undo-topic-outcome'
>

function undoes<I>(enteredBy: (ids: I) => Entered) {
  return form({
    async place({ core, by, ids }: Asking<I>) {
      const entered = await whatWasEntered(core.store.look, enteredBy(ids))
      const { committee, meeting } = await placeOfMeeting(core.store.look, entered.meetingId)
      await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
      return { ...entered, meeting }
    },
    title: 'Take back an outcome',
    says: ({ what, before }) => [
      strong(`The outcome entered for ${what}`),
      ...textBlocks(before),
      warn(
        'For an outcome that was entered wrongly. What was entered is kept with your reason, everyone is told, and a topic goes off the work plan. You can enter the right one afterwards.',
      ),
    ],
    questions: { reason },
    submit: 'Take it back',
    example: { reason: 'It was another item.' },
    async take({ core, by, ids }, { reason }, place) {
      const { meeting } = await place()
      await undoOutcome(core, by, { entered: enteredBy(ids), reason })
      return saying('Taken back. Everyone is told.', await enteredScreen(core.store.look, meeting, 1))
    },
  })
}
