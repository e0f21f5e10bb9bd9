import { pagesOf } from '../../cards/pages.ts'
import { placeOfItem } from '../../committee/agenda/find.ts'
import { dropVersion } from '../../committee/agenda/reports/drop-version.ts'
import { compareVersions, replaceReport } from '../../committee/agenda/reports/replace-report.ts'
import { sittingAt } from '../../committee/council/sitting.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { confirmAnswers, confirmScreen } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import {
  educationSaid,
  replaceAnswers,
  replaceScreen,
  type VersionView,
  versionActions,
  versionBlocks,
} from './version.form.ts'

/** What becomes of a new version of a report that was handed in after posting. */
export const versionsInteractions = {
  'see-version': shows(async (asking) => {
    const view = await versionView(asking)
    return pagedScreen({
      title: `New version: item ${view.place.item.number}`,
      pages: pagesOf(versionBlocks(view)),
      page: asking.ids.page,
      action: 'see-version',
      ids: { report: view.version.id },
      actions: versionActions(view.version),
    })
  }),

  'replace-report': asks({
    screen: async (asking) => replaceScreen(await versionView(asking)),
    answers: replaceAnswers,
    async take(asking, { reason, link: reportUrl, ...said }) {
      const { core, by, ids } = asking
      const { matched, place } = await versionView(asking)
      const did = await replaceReport(core, by, {
        reportId: ids.report,
        reason,
        reportUrl,
        onEducation: educationSaid(matched, said),
      })
      return after(
        place.meeting.id,
        did ? 'It is in place. Everyone gets a notice.' : 'It was put in place already.',
      )
    },
  }),

  'drop-version': asks({
    async screen(asking) {
      const { version, place } = await versionView(asking)
      return confirmScreen({
        title: 'Do not use it',
        action: 'drop-version',
        ids: { report: version.id },
        blocks: [
          {
            kind: 'text',
            text: `${version.fileName} is taken away. Members keep the report that they have on item ${place.item.number}. You can send a file again.`,
          },
        ],
        label: 'Take the new version away',
        submit: 'Take it away',
      })
    },
    answers: confirmAnswers,
    async take(asking) {
      const { place } = await versionView(asking)
      await dropVersion(asking.core, asking.by, { reportId: asking.ids.report })
      return after(place.meeting.id, 'Taken away. Members keep the report that they have.')
    },
  }),
} satisfies Handling<'see-version' | 'replace-report' | 'drop-version'>

/** @throws CommitteeError unless the clerk asks, of a version that waits */
async function versionView({ core, by, ids }: Asking<{ report: string }>): Promise<VersionView> {
  const tables = core.store.look
  const version = await found(tables.reports, ids.report)
  const place = await placeOfItem(tables, version.itemId)
  await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  if (version.inPlace || place.item.openness !== 'open')
    throw new CommitteeError('not-found', 'No new version of this report waits. Nothing was changed.')
  const sitting = await sittingAt(tables, place.meeting)
  return {
    place,
    version,
    ...(await compareVersions(tables, version)),
    educationSits: sitting.some((one) => one.countsOn === 'education'),
  }
}

function after(meeting: string, text: string) {
  return {
    kind: 'screen' as const,
    screen: {
      title: 'Replace the report',
      blocks: [
        { kind: 'notice' as const, tone: 'done' as const, text },
        {
          kind: 'actions' as const,
          actions: [
            opens('All changes', 'changes', { meeting }),
            opens('Open the meeting', 'desk', { meeting }),
          ],
        },
      ],
    },
  }
}
