import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { dropVersion } from '../../committee/agenda/reports/drop-version.ts'
import { replaceReport } from '../../committee/agenda/reports/replace-report.ts'
import { versionWords } from '../../committee/agenda/reports/version.words.ts'
import { changesScreenWords } from '../changes/changes.words.ts'
import { tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Handling, shows } from '../kit/interaction.ts'
import { opens, opensOn } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, did, say, warn } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { educationSaid, versionQuestions } from './version.fields.ts'
import { versionActions, versionBlocks } from './version.screen.ts'
import { versionFormWords } from './version-form.words.ts'
import { versionView } from './view-version.ts'

/** The clerk uses or drops a new version of a report that came after posting. */
export const versionsInteractions = {
  'see-version': shows(async (asking) => {
    const view = await versionView(asking)
    return pagedScreen({
      title: versionFormWords.title(view.place.item.number),
      pages: pagesOf(versionBlocks(view)),
      page: asking.ids.page,
      action: 'see-version',
      ids: { report: view.version.id },
      actions: [
        opens(versionFormWords.check, 'check-version', { report: view.version.id }),
        ...versionActions(view.version),
      ],
    })
  }),

  'replace-report': form({
    place: versionView,
    title: versionFormWords.replaceTitle,
    says: ({ place: { item }, version, matched }) => [
      itemTitle(item),
      say(versionFormWords.replace(version.fileName)),
      warn(versionFormWords.everyoneIsTold),
      ...textBlocks(versionWords.changes(matched)),
    ],
    questions: versionQuestions,
    submit: versionFormWords.submit,
    example: { reason: 'A table was missing.', link: 'https://marlshire.example/v2', 'education-3': 'yes' },
    async take({ core, by, ids }, { reason, link: reportUrl, ...said }, view) {
      const { matched, place } = await view()
      const onEducation = educationSaid(matched, said)
      const replaced = await replaceReport(core, by, { reportId: ids.report, reason, reportUrl, onEducation })
      return after(place.meeting.id, replaced ? versionFormWords.replaced : versionFormWords.replacedAlready)
    },
  }),

  'drop-version': form({
    place: versionView,
    title: versionFormWords.drop,
    says: ({ version, place }) => [say(versionFormWords.dropping(version.fileName, place.item.number))],
    questions: { confirmed: tick(versionFormWords.sure) },
    submit: versionFormWords.submitDrop,
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }, _, view) {
      const { place } = await view()
      await dropVersion(core, by, { reportId: ids.report })
      return after(place.meeting.id, versionFormWords.dropped)
    },
  }),
} satisfies Handling<'see-version' | 'replace-report' | 'drop-version'>

function after(meeting: string, text: string): Screen {
  const open = opensOn({ meeting })
  return {
    title: versionFormWords.replaceTitle,
    blocks: [did(text), ...buttons(open(changesScreenWords.all, 'changes'), open(deskWords.open, 'desk'))],
  }
}
