import { checkNewVersion } from '../../committee/agenda/reports/check-new-version.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { buttons, did, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { saidOn, shownIn, standingIn } from './check.ts'
import { type CheckPage, checkPage, turns } from './check-page.ts'
import { receivedWords } from './received.words.ts'
import { versionActions } from './version.screen.ts'
import { versionFormWords } from './version-form.words.ts'
import { asDraft, versionView } from './view-version.ts'

type Ids = {
  readonly report: string
  readonly page: number
  readonly shown?: string | undefined
  readonly typed?: string | undefined
}

/** All that was read of a version that waits, on one page, as for a draft. */
export const versionCheckInteractions = {
  'check-version': form({
    place: async (asking: Asking<Ids>): Promise<CheckPage> =>
      checkPage(asDraft(await versionView(asking)), asking.ids.page),
    title: ({ view }) => versionFormWords.title(view.one.item.number),
    says: ({ view: { one } }) => [
      itemTitle(one.item),
      say(versionFormWords.pleaseCheck(one.report.fileName)),
    ],
    questions: ({ questions }) => questions,
    filled: ({ view }) => standingIn(view),
    below(page) {
      const { id: report } = page.view.one.report
      const turn = (label: string, to: number) =>
        opens(label, 'check-version', { report, page: String(to) }, { keeps: true })
      return [...page.below, ...buttons(...turns(page, turn))]
    },
    remember: ({ view }) => ({ shown: shownIn(view) }),
    submit: formWords.save,
    example: { 'asks-1': 'support' },
    async take(asking, answers, place) {
      const { view, seen } = await place()
      const { report, shown = shownIn(view) } = asking.ids
      const { header, recommendations } = saidOn(view, answers)
      const said = { header, recommendations, settled: [...seen] }
      await checkNewVersion(asking.core, asking.by, { reportId: report, shown, ...said })
      const { version } = await versionView(asking)
      return {
        title: versionFormWords.title(view.one.item.number),
        blocks: [
          did(versionFormWords.checked),
          ...buttons(opens(receivedWords.seeChanges, 'see-version', { report }), ...versionActions(version)),
        ],
      }
    },
  }),
} satisfies Handling<'check-version'>
