import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { dropVersion } from '../../committee/agenda/reports/drop-version.ts'
import { compareVersions, replaceReport } from '../../committee/agenda/reports/replace-report.ts'
import { whatChanges } from '../../committee/agenda/reports/version.words.ts'
import { sittingAt } from '../../committee/council/sitting.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opensOn } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksItem } from '../kit/place.ts'
import { buttons, did, say, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { educationSaid, versionQuestions } from './version.fields.ts'
import { type VersionView, versionActions, versionBlocks } from './version.screen.ts'

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

  'replace-report': form({
    place: versionView,
    title: 'Replace the report',
    says: ({ place: { item }, version, matched }) => [
      itemTitle(item),
      say(`Put ${version.fileName} in place of the report that was posted? Please publish it first.`),
      warn('Everyone gets a notice with your reason and this:'),
      ...textBlocks(whatChanges(matched)),
    ],
    questions: versionQuestions,
    submit: 'Put it in place',
    example: { reason: 'A table was missing.', link: 'https://marlshire.example/v2', 'education-3': 'yes' },
    async take({ core, by, ids }, { reason, link: reportUrl, ...said }, view) {
      const { matched, place } = await view()
      const onEducation = educationSaid(matched, said)
      const replaced = await replaceReport(core, by, { reportId: ids.report, reason, reportUrl, onEducation })
      return after(
        place.meeting.id,
        replaced ? 'It is in place. Everyone gets a notice.' : 'It was put in place already.',
      )
    },
  }),

  'drop-version': form({
    place: versionView,
    title: 'Do not use it',
    says: ({ version, place }) => [
      say(
        `${version.fileName} is taken away. Members keep the report that they have on item ${place.item.number}. You can send a file again.`,
      ),
    ],
    questions: { confirmed: tick('Take the new version away') },
    submit: 'Take it away',
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }, _, view) {
      const { place } = await view()
      await dropVersion(core, by, { reportId: ids.report })
      return after(place.meeting.id, 'Taken away. Members keep the report that they have.')
    },
  }),
} satisfies Handling<'see-version' | 'replace-report' | 'drop-version'>

/** @throws CommitteeError unless the clerk asks, of a version that waits */
async function versionView(asking: Asking<{ readonly report: string }>): Promise<VersionView> {
  const tables = asking.core.store.look
  const version = await found(tables.reports, asking.ids.report)
  const place = await clerksItem({ ...asking, ids: { item: version.itemId } })
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

function after(meeting: string, text: string): Screen {
  const open = opensOn({ meeting })
  return {
    title: 'Replace the report',
    blocks: [did(text), ...buttons(open('All changes', 'changes'), open('Open the meeting', 'desk'))],
  }
}
