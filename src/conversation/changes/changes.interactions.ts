import { textBlocks } from '../../cards/pages.ts'
import { type Entered, undoOutcome, whatWasEntered } from '../../committee/changes/undo-outcome.ts'
import { form } from '../kit/form.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, shows } from '../kit/interaction.ts'
import { clerksMeeting } from '../kit/place.ts'
import { saying, strong, warn } from '../kit/write.ts'
import { changesScreen } from './changes.screen.ts'
import { enteredScreen } from './outcomes-entered.screen.ts'
import { outcomesEnteredWords } from './outcomes-entered.words.ts'
import { reason } from './reason.field.ts'
import { changesView } from './view-changes.ts'
import { whatChangedScreen } from './what-changed.screen.ts'

export const changesInteractions = {
  changes: shows(async (asking) => {
    const { core, ids } = asking
    const place = await clerksMeeting(asking)
    return changesScreen(await changesView(core.store.look, place, ids.page, core.now()))
  }),

  'what-changed': shows(({ core, by, ids }) => whatChangedScreen(core, by, ids)),

  'entered-outcomes': shows(async (asking) => {
    const { meeting } = await clerksMeeting(asking)
    return enteredScreen(asking.core.store.look, meeting, asking.ids.page)
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
    async place(asking: Asking<I>) {
      const entered = await whatWasEntered(asking.core.store.look, enteredBy(asking.ids))
      const { meeting } = await clerksMeeting({ ...asking, ids: { meeting: entered.meetingId } })
      return { ...entered, meeting }
    },
    title: outcomesEnteredWords.title,
    says: ({ what, before }) => [
      strong(outcomesEnteredWords.of(what)),
      ...textBlocks(before),
      warn(outcomesEnteredWords.warning),
    ],
    questions: { reason },
    submit: outcomesEnteredWords.submit,
    example: { reason: 'It was another item.' },
    async take({ core, by, ids }, { reason }, place) {
      const { meeting } = await place()
      await undoOutcome(core, by, { entered: enteredBy(ids), reason })
      return saying(outcomesEnteredWords.done, await enteredScreen(core.store.look, meeting, 1))
    },
  })
}
