import type { Item } from '../meetings/item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { FiledReport } from './filed-report.ts'
import type { Report } from './report.ts'

/** What was read of a file: a report, or only the title of one that must not be in chat. */
export type Received =
  | { readonly kind: 'report'; readonly report: Report }
  | {
      readonly kind: 'exempt'
      readonly title: string | null
      readonly classification: 'exempt' | 'confidential'
    }

export type Receiving = {
  readonly committeeId: string
  /** YYYY-MM-DD; where it is not given, the report's own. */
  readonly meetingDate: string | null
  /** The item's printed number; where it is not given, that in the file's name, or of the item that waits for a report
   * of its title, or else the next one. */
  readonly number: string | null
  readonly file: { readonly name: string; readonly digest: string }
  readonly received: Received
}

export type Filed = { readonly meeting: Meeting; readonly item: Item; readonly report: FiledReport | null }
